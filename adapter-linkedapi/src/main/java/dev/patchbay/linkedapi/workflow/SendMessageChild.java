package dev.patchbay.linkedapi.workflow;

/** What may be done with the conversation of a message just sent. */
public sealed interface SendMessageChild extends Action permits StManageConversation {}
