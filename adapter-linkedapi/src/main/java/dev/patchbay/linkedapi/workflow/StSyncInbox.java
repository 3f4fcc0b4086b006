package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.syncInbox}. Lets the vendor capture the messages that arrive from now on.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StSyncInbox(Option<String> label, List<OpenChild> undocumented)
    implements RootAction, OpenChild {
  /** Copies the lists. */
  public StSyncInbox {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StSyncInbox label(String value) {
    return new StSyncInbox(Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StSyncInbox thenUndocumented(OpenChild first, OpenChild... more) {
    return new StSyncInbox(label, Lists.plus(undocumented, first, more));
  }

  @Override
  public boolean writes() {
    return true;
  }
}
