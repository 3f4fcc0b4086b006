package dev.patchbay.linkedapi.page;

import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Outcome;
import dev.patchbay.linkedapi.read.Companies;
import dev.patchbay.linkedapi.wire.CompanyWire;
import dev.patchbay.profile.Company;
import io.vavr.control.Either;
import java.util.Map;

/** Pages of companies: the action that opens one, and what it brings. */
public final class CompanyPages {
  static final String ACTION = "st.openCompanyPage";

  private CompanyPages() {}

  /** Opens the page of a company. */
  public static Action open(String url) {
    return Action.of(ACTION, Map.of("companyUrl", url, "basicInfo", true));
  }

  /** Opens the page of a company for what its children read on it. */
  public static Either<PortError, Action> bare(
      Operation<?, ?> operation, String argument, CompanyRef company) {
    return Companies.url(operation, argument, company)
        .map(url -> Action.of(ACTION, Map.of("companyUrl", url)));
  }

  /** Opens the page of whichever company the parent found. */
  public static Action openEach() {
    return Action.of(ACTION, Map.of("basicInfo", true));
  }

  /** What an opened page brings. */
  public static Either<PortError, Company> read(CompanyRef asked, Outcome outcome) {
    return outcome.object(CompanyWire.Page.class).map(page -> Companies.page(asked, page));
  }
}
