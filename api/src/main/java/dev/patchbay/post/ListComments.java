package dev.patchbay.post;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.value.CommentSort;
import io.vavr.control.Option;

/**
 * Asks for the comments of a post, or the replies to one comment.
 *
 * @param post which post
 * @param comment the comment whose replies are wanted; none asks for the post's comments
 * @param pageSize rows per page; none leaves it to the vendor
 * @param sortBy the order; none leaves it to LinkedIn
 * @param replies also list replies among the comments, where the vendor leaves a choice
 */
public record ListComments(
    PostRef post,
    Option<CommentRef> comment,
    Option<Integer> pageSize,
    Option<CommentSort> sortBy,
    boolean replies)
    implements Request {

  /** A builder of such a request. */
  public static ListCommentsBuilder builder(PostRef post) {
    return new ListCommentsBuilder(post);
  }

  /** A builder holding what this holds. */
  public ListCommentsBuilder toBuilder() {
    return new ListCommentsBuilder(post).holding(this);
  }
}
