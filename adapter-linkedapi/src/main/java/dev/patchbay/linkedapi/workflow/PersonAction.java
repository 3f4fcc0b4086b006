package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.ProfileRef;

/**
 * An action that concerns a person. At the root of a workflow it is told which; as a child it takes
 * the one of its parent and cannot be told.
 */
public sealed interface PersonAction extends Action
    permits NvOpenPersonPage,
        NvSendMessage,
        NvSyncConversation,
        StAcceptInvitation,
        StCheckConnectionStatus,
        StIgnoreInvitation,
        StOpenPersonPage,
        StRemoveConnection,
        StSendConnectionRequest,
        StSendMessage,
        StSyncConversation,
        StWithdrawConnectionRequest {
  /** The action at the root of a workflow. */
  default AtPerson at(ProfileRef person) {
    return new AtPerson(person, this);
  }
}
