package dev.patchbay.post;

import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.value.CommentSort;
import io.vavr.control.Option;

/** Builds a {@link ListComments}; not safe for use by several threads. */
public final class ListCommentsBuilder {
  private final PostRef post;
  private Option<CommentRef> comment = Option.none();
  private Option<Integer> pageSize = Option.none();
  private Option<CommentSort> sortBy = Option.none();
  private boolean replies = false;

  ListCommentsBuilder(PostRef post) {
    this.post = post;
  }

  ListCommentsBuilder holding(ListComments request) {
    comment = request.comment();
    pageSize = request.pageSize();
    sortBy = request.sortBy();
    replies = request.replies();
    return this;
  }

  /** Sets {@link ListComments#comment}. */
  public ListCommentsBuilder comment(CommentRef value) {
    comment = Option.some(value);
    return this;
  }

  /** Sets {@link ListComments#pageSize}. */
  public ListCommentsBuilder pageSize(Integer value) {
    pageSize = Option.some(value);
    return this;
  }

  /** Sets {@link ListComments#sortBy}. */
  public ListCommentsBuilder sortBy(CommentSort value) {
    sortBy = Option.some(value);
    return this;
  }

  /** Asks for {@link ListComments#replies}. */
  public ListCommentsBuilder replies() {
    replies = true;
    return this;
  }

  /** What was set. */
  public ListComments build() {
    return new ListComments(post, comment, pageSize, sortBy, replies);
  }
}
