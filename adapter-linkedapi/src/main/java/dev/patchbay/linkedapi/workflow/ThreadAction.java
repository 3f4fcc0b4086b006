package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.ConversationRef;

/**
 * An action that concerns a conversation. At the root of a workflow it is told which; as a child it
 * takes the one of its parent and cannot be told.
 */
public sealed interface ThreadAction extends Action
    permits NvManageConversation, NvSendMessage, StManageConversation, StSendMessage {
  /** The action at the root of a workflow. */
  default AtThread at(ConversationRef thread) {
    return new AtThread(thread, this);
  }
}
