package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;

/**
 * {@code st.manageConversation}. Archives, stars or mutes a conversation, or undoes that.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param operation what to do
 */
public record StManageConversation(Option<String> label, StConversationOperation operation)
    implements ThreadAction, SendMessageChild {
  /** The same with {@link #label}. */
  public StManageConversation label(String value) {
    return new StManageConversation(Option.some(value), operation);
  }

  @Override
  public boolean writes() {
    return true;
  }
}
