package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.retrieveSSI}. Reads the account's social selling index.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StRetrieveSSI(Option<String> label, List<OpenChild> undocumented)
    implements RootAction, OpenChild {
  /** Copies the lists. */
  public StRetrieveSSI {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StRetrieveSSI label(String value) {
    return new StRetrieveSSI(Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StRetrieveSSI thenUndocumented(OpenChild first, OpenChild... more) {
    return new StRetrieveSSI(label, Lists.plus(undocumented, first, more));
  }
}
