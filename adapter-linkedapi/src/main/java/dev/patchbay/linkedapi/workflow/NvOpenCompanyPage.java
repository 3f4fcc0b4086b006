package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.openCompanyPage}. Visits a company's page in Sales Navigator. At the root it wants the
 * company's number.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param basicInfo whether the page is read; without it only the children's data come
 * @param then what to do there, in this order
 */
public record NvOpenCompanyPage(
    Option<String> label, boolean basicInfo, List<NvCompanyPageChild> then)
    implements CompanyAction, NvForEachCompanyChild {
  /** Copies the lists. */
  public NvOpenCompanyPage {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public NvOpenCompanyPage label(String value) {
    return new NvOpenCompanyPage(Option.some(value), basicInfo, then);
  }

  /** The same with {@link #basicInfo} as given. */
  public NvOpenCompanyPage basicInfo(boolean value) {
    return new NvOpenCompanyPage(label, value, then);
  }

  /** The same with more to do there. */
  public NvOpenCompanyPage then(NvCompanyPageChild first, NvCompanyPageChild... more) {
    return new NvOpenCompanyPage(label, basicInfo, Lists.plus(then, first, more));
  }
}
