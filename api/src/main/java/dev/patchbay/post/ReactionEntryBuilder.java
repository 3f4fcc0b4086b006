package dev.patchbay.post;

import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ReactionEntry}; not safe for use by several threads. */
public final class ReactionEntryBuilder {
  private final Reaction reaction;
  private Option<Actor> actor = Option.none();
  private Option<PostRef> post = Option.none();
  private Option<CommentRef> comment = Option.none();
  private Option<ApproximateTime> at = Option.none();

  ReactionEntryBuilder(Reaction reaction) {
    this.reaction = reaction;
  }

  /** Sets {@link ReactionEntry#actor}; null is none. */
  public ReactionEntryBuilder actor(@Nullable Actor value) {
    actor = Option.of(value);
    return this;
  }

  /** Sets {@link ReactionEntry#post}; null is none. */
  public ReactionEntryBuilder post(@Nullable PostRef value) {
    post = Option.of(value);
    return this;
  }

  /** Sets {@link ReactionEntry#comment}; null is none. */
  public ReactionEntryBuilder comment(@Nullable CommentRef value) {
    comment = Option.of(value);
    return this;
  }

  /** Sets {@link ReactionEntry#at}; null is none. */
  public ReactionEntryBuilder at(@Nullable ApproximateTime value) {
    at = Option.of(value);
    return this;
  }

  /** What was set. */
  public ReactionEntry build() {
    return new ReactionEntry(reaction, actor, post, comment, at);
  }
}
