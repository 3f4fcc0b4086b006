package dev.patchbay.linkedapi.workflow;

/** What may be done on the page of a post. */
public sealed interface PostPageChild extends Action
    permits StCommentOnPost, StReactToPost, StRetrievePostComments, StRetrievePostReactions {}
