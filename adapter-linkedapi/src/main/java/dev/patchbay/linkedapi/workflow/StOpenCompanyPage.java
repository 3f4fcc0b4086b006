package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.openCompanyPage}. Visits a company's page.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param basicInfo whether the page is read; without it only the children's data come
 * @param then what to do there, in this order
 */
public record StOpenCompanyPage(
    Option<String> label, boolean basicInfo, List<CompanyPageChild> then)
    implements CompanyAction, DoForCompaniesChild {
  /** Copies the lists. */
  public StOpenCompanyPage {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public StOpenCompanyPage label(String value) {
    return new StOpenCompanyPage(Option.some(value), basicInfo, then);
  }

  /** The same with {@link #basicInfo} as given. */
  public StOpenCompanyPage basicInfo(boolean value) {
    return new StOpenCompanyPage(label, value, then);
  }

  /** The same with more to do there. */
  public StOpenCompanyPage then(CompanyPageChild first, CompanyPageChild... more) {
    return new StOpenCompanyPage(label, basicInfo, Lists.plus(then, first, more));
  }
}
