package dev.patchbay.dialect.post;

import dev.patchbay.dialect.wire.PostsWire;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the dialect's lists of posts, comments and reactions have in common: how they name
 * themselves, and where they say how to go on.
 *
 * @param object reads how the list names itself
 * @param expected how it should
 * @param place reads where the page stands
 */
record ListShape<W>(
    Function<W, @Nullable String> object, String expected, Function<W, Place> place) {
  static final ListShape<PostsWire.PostList> POSTS =
      new ListShape<>(
          PostsWire.PostList::object,
          "PostList",
          body -> Place.of(body.cursor(), null, body.paging()));
  static final ListShape<PostsWire.CommentList> COMMENTS =
      new ListShape<>(
          PostsWire.CommentList::object,
          "CommentList",
          body -> Place.of(body.cursor(), body.total_items(), body.paging()));

  /** Reactions of a post have their cursor within {@code paging}, those of a person beside it. */
  static final ListShape<PostsWire.ReactionList> REACTIONS =
      new ListShape<>(
          PostsWire.ReactionList::object,
          "PostReactionList",
          body -> {
            PostsWire.Paging paging = body.paging();
            String inside = paging == null ? null : paging.cursor();
            return Place.of(inside == null ? body.cursor() : inside, null, paging);
          });

  /**
   * Where a page stands in its list.
   *
   * @param cursor where to go on; null, or blank, at the end
   * @param start index of its first row
   * @param total LinkedIn's estimate of all rows
   */
  record Place(@Nullable String cursor, @Nullable Integer start, @Nullable Integer total) {
    static Place of(
        @Nullable String cursor, @Nullable Integer total, PostsWire.@Nullable Paging paging) {
      return paging == null
          ? new Place(cursor, null, total)
          : new Place(cursor, paging.start(), total == null ? paging.total_count() : total);
    }
  }
}
