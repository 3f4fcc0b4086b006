package dev.patchbay.post;

import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;

/**
 * One reaction of one person or company.
 *
 * @param reaction which
 * @param actor who reacted; none in a list of one person's reactions where the vendor leaves it out
 * @param post the post reacted to, where the vendor tells
 * @param comment the comment reacted to, where it was a comment
 * @param at when, where the vendor tells
 */
public record ReactionEntry(
    Reaction reaction,
    Option<Actor> actor,
    Option<PostRef> post,
    Option<CommentRef> comment,
    Option<ApproximateTime> at) {

  /** A builder holding only what is required. */
  public static ReactionEntryBuilder builder(Reaction reaction) {
    return new ReactionEntryBuilder(reaction);
  }

  /** A builder holding what this holds. */
  public ReactionEntryBuilder toBuilder() {
    return new ReactionEntryBuilder(reaction)
        .actor(actor.getOrNull())
        .post(post.getOrNull())
        .comment(comment.getOrNull())
        .at(at.getOrNull());
  }
}
