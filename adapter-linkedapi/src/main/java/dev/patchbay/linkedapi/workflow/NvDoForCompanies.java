package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.doForCompanies}. Does something for each company of a list of Sales Navigator. Neither
 * its parents nor its children are documented.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record NvDoForCompanies(Option<String> label, List<NvForEachCompanyChild> undocumented)
    implements OpenChild {
  /** Copies the lists. */
  public NvDoForCompanies {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public NvDoForCompanies label(String value) {
    return new NvDoForCompanies(Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public NvDoForCompanies thenUndocumented(
      NvForEachCompanyChild first, NvForEachCompanyChild... more) {
    return new NvDoForCompanies(label, Lists.plus(undocumented, first, more));
  }
}
