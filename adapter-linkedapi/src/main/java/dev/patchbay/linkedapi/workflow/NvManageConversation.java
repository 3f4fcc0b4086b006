package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.manageConversation}. Archives a Sales Navigator conversation, or undoes that.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param operation what to do
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record NvManageConversation(
    Option<String> label, NvConversationOperation operation, List<OpenChild> undocumented)
    implements ThreadAction, OpenChild {
  /** Copies the lists. */
  public NvManageConversation {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public NvManageConversation label(String value) {
    return new NvManageConversation(Option.some(value), operation, undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public NvManageConversation thenUndocumented(OpenChild first, OpenChild... more) {
    return new NvManageConversation(label, operation, Lists.plus(undocumented, first, more));
  }

  @Override
  public boolean writes() {
    return true;
  }
}
