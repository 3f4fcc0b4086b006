package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.CommentRef;

/**
 * An action that concerns a comment. At the root of a workflow it is told which; as a child it
 * takes the one of its parent and cannot be told.
 */
public sealed interface CommentAction extends Action permits StReactToComment, StReplyToComment {
  /** The action at the root of a workflow. */
  default AtComment at(CommentRef comment) {
    return new AtComment(comment, this);
  }
}
