package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.doForCompanies}. Does something for each company of a list.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param then what to do there, in this order
 * @param undocumented children of which the vendor does not say whether it takes them; sent after
 *     the others
 */
public record StDoForCompanies(
    Option<String> label, List<DoForCompaniesChild> then, List<OpenChild> undocumented)
    implements CompanyListChild, OpenChild {
  /** Copies the lists. */
  public StDoForCompanies {
    then = List.copyOf(then);
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StDoForCompanies label(String value) {
    return new StDoForCompanies(Option.some(value), then, undocumented);
  }

  /** The same with more to do there. */
  public StDoForCompanies then(DoForCompaniesChild first, DoForCompaniesChild... more) {
    return new StDoForCompanies(label, Lists.plus(then, first, more), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StDoForCompanies thenUndocumented(OpenChild first, OpenChild... more) {
    return new StDoForCompanies(label, then, Lists.plus(undocumented, first, more));
  }
}
