package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.PostRef;

/**
 * An action that concerns a post. At the root of a workflow it is told which; as a child it takes
 * the one of its parent and cannot be told.
 */
public sealed interface PostAction extends Action
    permits StCommentOnPost, StCreateRepost, StOpenPost, StReactToPost {
  /** The action at the root of a workflow. */
  default AtPost at(PostRef post) {
    return new AtPost(post, this);
  }
}
