package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.syncInbox}. Lets the vendor capture the Sales Navigator messages that arrive from now
 * on.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record NvSyncInbox(Option<String> label, List<OpenChild> undocumented)
    implements RootAction, OpenChild {
  /** Copies the lists. */
  public NvSyncInbox {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public NvSyncInbox label(String value) {
    return new NvSyncInbox(Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public NvSyncInbox thenUndocumented(OpenChild first, OpenChild... more) {
    return new NvSyncInbox(label, Lists.plus(undocumented, first, more));
  }

  @Override
  public boolean writes() {
    return true;
  }
}
