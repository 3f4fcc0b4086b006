package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.syncNetwork}. Lets the vendor capture what happens to the network from now on.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StSyncNetwork(Option<String> label, List<OpenChild> undocumented)
    implements RootAction, OpenChild {
  /** Copies the lists. */
  public StSyncNetwork {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StSyncNetwork label(String value) {
    return new StSyncNetwork(Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StSyncNetwork thenUndocumented(OpenChild first, OpenChild... more) {
    return new StSyncNetwork(label, Lists.plus(undocumented, first, more));
  }

  @Override
  public boolean writes() {
    return true;
  }
}
