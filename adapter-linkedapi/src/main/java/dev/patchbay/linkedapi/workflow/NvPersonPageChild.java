package dev.patchbay.linkedapi.workflow;

/** What may be done on a person's page in Sales Navigator. */
public sealed interface NvPersonPageChild extends Action
    permits NvSendMessage, NvSyncConversation, StOpenPersonPage {}
