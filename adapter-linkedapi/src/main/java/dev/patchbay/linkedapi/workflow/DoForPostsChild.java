package dev.patchbay.linkedapi.workflow;

/** What may be done for each post of a list. */
public sealed interface DoForPostsChild extends Action permits StOpenPost {}
