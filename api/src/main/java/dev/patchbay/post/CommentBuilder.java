package dev.patchbay.post;

import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Comment}; not safe for use by several threads. */
public final class CommentBuilder {
  private Option<CommentRef> ref = Option.none();
  private Option<PostRef> post = Option.none();
  private Option<Actor> author = Option.none();
  private Option<String> text = Option.none();
  private Option<ApproximateTime> at = Option.none();
  private Option<Integer> reactions = Option.none();
  private Option<Integer> replies = Option.none();
  private Option<Integer> impressions = Option.none();
  private Option<Reaction> myReaction = Option.none();
  private Option<Boolean> isReply = Option.none();
  private List<Attachment> attachments = List.of();

  CommentBuilder() {}

  /** Sets {@link Comment#ref}; null is none. */
  public CommentBuilder ref(@Nullable CommentRef value) {
    ref = Option.of(value);
    return this;
  }

  /** Sets {@link Comment#post}; null is none. */
  public CommentBuilder post(@Nullable PostRef value) {
    post = Option.of(value);
    return this;
  }

  /** Sets {@link Comment#author}; null is none. */
  public CommentBuilder author(@Nullable Actor value) {
    author = Option.of(value);
    return this;
  }

  /** Sets {@link Comment#text}; null or blank is none. */
  public CommentBuilder text(@Nullable String value) {
    text = Given.text(value);
    return this;
  }

  /** Sets {@link Comment#at}; null is none. */
  public CommentBuilder at(@Nullable ApproximateTime value) {
    at = Option.of(value);
    return this;
  }

  /** Sets {@link Comment#reactions}; null is none. */
  public CommentBuilder reactions(@Nullable Integer value) {
    reactions = Option.of(value);
    return this;
  }

  /** Sets {@link Comment#replies}; null is none. */
  public CommentBuilder replies(@Nullable Integer value) {
    replies = Option.of(value);
    return this;
  }

  /** Sets {@link Comment#impressions}; null is none. */
  public CommentBuilder impressions(@Nullable Integer value) {
    impressions = Option.of(value);
    return this;
  }

  /** Sets {@link Comment#myReaction}; null is none. */
  public CommentBuilder myReaction(@Nullable Reaction value) {
    myReaction = Option.of(value);
    return this;
  }

  /** Sets {@link Comment#isReply}; null is none. */
  public CommentBuilder isReply(@Nullable Boolean value) {
    isReply = Option.of(value);
    return this;
  }

  /** Sets {@link Comment#attachments}; null is empty. */
  public CommentBuilder attachments(@Nullable List<Attachment> value) {
    attachments = Given.list(value);
    return this;
  }

  /** What was set. */
  public Comment build() {
    return new Comment(
        ref,
        post,
        author,
        text,
        at,
        reactions,
        replies,
        impressions,
        myReaction,
        isReply,
        attachments);
  }
}
