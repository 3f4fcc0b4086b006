package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.retrievePerformance}. Reads the account's dashboard figures.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StRetrievePerformance(Option<String> label, List<OpenChild> undocumented)
    implements RootAction, OpenChild {
  /** Copies the lists. */
  public StRetrievePerformance {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StRetrievePerformance label(String value) {
    return new StRetrievePerformance(Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StRetrievePerformance thenUndocumented(OpenChild first, OpenChild... more) {
    return new StRetrievePerformance(label, Lists.plus(undocumented, first, more));
  }
}
