package dev.patchbay.linkedapi.profile;

import static dev.patchbay.profile.ProfileOperations.PROFILE_COMPANY_EMPLOYEES;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Support;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Pages;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.page.CompanyPages;
import dev.patchbay.linkedapi.read.Companies;
import dev.patchbay.linkedapi.read.People;
import dev.patchbay.linkedapi.wire.PersonWire;
import dev.patchbay.profile.ListEmployees;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.support.argument.TermResolver;
import dev.patchbay.support.argument.WirePlace;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/**
 * Employees of a company, read on its page. The page of linkedin.com does where it can express the
 * filters; several titles, years of experience and shared groups need Sales Navigator.
 */
final class Employees {
  private static final int MOST = 500;

  /** The smallest of the defaults that the vendor's pages and tools name. */
  private static final int USUAL = 25;

  private static final String CLASSIC = "st.retrieveCompanyEmployees";
  private static final String SALES_NAVIGATOR = "nv.retrieveCompanyEmployees";
  private static final String SOURCE =
      "the vendor's MCP tools fetch-company and nv-fetch-company; its page on the latter says 2500";

  private static final ArgumentMap<ListEmployees> SALES_NAVIGATOR_ARGUMENTS =
      shared()
          .row("titles", WirePlace.body("filter.positions"), Encodings.each(String::strip))
          .row(
              "yearsOfExperience",
              WirePlace.body("filter.yearsOfExperiences"),
              Encodings.constants(People.YEARS_OF_EXPERIENCE),
              declared -> remark(declared, "needs Sales Navigator"))
          .row(
              "networkDistances",
              WirePlace.body("filter.connectionDegrees"),
              Encodings.constants(People.SALES_DISTANCES),
              declared -> remark(declared, "GROUP needs Sales Navigator"))
          .build();

  private static final ArgumentMap<ListEmployees> CLASSIC_ARGUMENTS =
      shared()
          .row("titles", WirePlace.body("filter.position"), Encodings.by(Employees::first))
          .row(
              "networkDistances",
              WirePlace.body("filter.connectionDegrees"),
              Encodings.constants(People.SALES_DISTANCES))
          .build();

  private final Workflows workflows;

  Employees(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    String seed = "only the oldest readme of the vendor's client names it";
    return table.on(
        PROFILE_COMPANY_EMPLOYEES,
        this::list,
        entry ->
            entry
                .arguments(SALES_NAVIGATOR_ARGUMENTS)
                .accepts("company")
                .accepts("titles", titles -> remark(titles, "several need Sales Navigator"))
                .refuses("currentCompanies", Reason.NOT_DOCUMENTED, seed)
                .refuses("pastCompanies", Reason.NOT_DOCUMENTED, seed)
                .latency(Latency.BACKGROUND)
                .limit("rowsPerQuery", MOST, "rows", SOURCE)
                .fields(ProfileFields.EMPLOYEE));
  }

  private static ArgumentMap.Builder<ListEmployees> shared() {
    return ArgumentMap.of(PROFILE_COMPANY_EMPLOYEES)
        .row(
            "pageSize",
            WirePlace.body("limit"),
            Encodings.asIs(),
            declared -> declared.between(1, MOST))
        .row("firstName", WirePlace.body("filter.firstName"), Encodings.asIs())
        .row("lastName", WirePlace.body("filter.lastName"), Encodings.asIs())
        .row("locations", WirePlace.body("filter.locations"), Encodings.termNames())
        .row("industries", WirePlace.body("filter.industries"), Encodings.termNames())
        .row("schools", WirePlace.body("filter.schools"), Encodings.termNames());
  }

  private static ArgumentCapability remark(ArgumentCapability declared, String words) {
    return declared.with(new Support(Support.Level.NATIVE, Option.none(), words, List.of()));
  }

  private static Object first(List<String> titles) {
    return titles.get(0).strip();
  }

  private static boolean needsSalesNavigator(ListEmployees request) {
    return request.titles().size() > 1
        || !request.yearsOfExperience().isEmpty()
        || request.networkDistances().contains(NetworkDistance.GROUP);
  }

  private Either<PortError, Answer<Page<PersonHit>>> list(
      ListEmployees request, CallContext context) {
    boolean navigator = needsSalesNavigator(request);
    ArgumentMap<ListEmployees> arguments =
        navigator ? SALES_NAVIGATOR_ARGUMENTS : CLASSIC_ARGUMENTS;
    String child = navigator ? SALES_NAVIGATOR : CLASSIC;
    return page(request, navigator)
        .flatMap(
            open ->
                arguments
                    .encode(request, LinkedApi.VENDOR, context, TermResolver.none())
                    .flatMap(
                        encoded ->
                            workflows.run(
                                PROFILE_COMPANY_EMPLOYEES,
                                request,
                                context,
                                Definition.of(open.then(Action.of(child, encoded.body())))
                                    .noting(encoded.notes()),
                                (outcome, reading) ->
                                    outcome
                                        .child(child)
                                        .flatMap(
                                            listed ->
                                                Pages.upTo(
                                                    request.pageSize().getOrElse(USUAL),
                                                    listed,
                                                    PersonWire.Hit.class,
                                                    People::hit,
                                                    reading)))));
  }

  private static Either<PortError, Action> page(ListEmployees request, boolean navigator) {
    return navigator
        ? Companies.hashedUrl(PROFILE_COMPANY_EMPLOYEES, "company", request.company())
            .map(url -> Action.of("nv.openCompanyPage", Map.of("companyHashedUrl", url)))
        : CompanyPages.bare(PROFILE_COMPANY_EMPLOYEES, "company", request.company());
  }
}
