package dev.patchbay.post;

import dev.patchbay.identity.PostRef;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.PostKind;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Post}; not safe for use by several threads. */
public final class PostBuilder {
  private final PostRef ref;
  private Option<String> text = Option.none();
  private Option<String> title = Option.none();
  private Option<String> excerpt = Option.none();
  private Option<ApproximateTime> postedAt = Option.none();
  private Option<Actor> author = Option.none();
  private Option<Actor> writtenBy = Option.none();
  private Option<Integer> reactions = Option.none();
  private Option<Integer> comments = Option.none();
  private Option<Integer> reposts = Option.none();
  private Option<Integer> impressions = Option.none();
  private Option<Reaction> myReaction = Option.none();
  private Option<Boolean> mine = Option.none();
  private Option<PostPermissions> permissions = Option.none();
  private Option<PostKind> kind = Option.none();
  private Option<Repost> repost = Option.none();
  private List<Mentioned> mentions = List.of();
  private List<String> hashtags = List.of();
  private List<String> links = List.of();
  private List<Attachment> attachments = List.of();
  private Option<Boolean> hasPoll = Option.none();
  private Option<Poll> poll = Option.none();
  private Option<PostGroup> group = Option.none();
  private Option<PostAnalytics> analytics = Option.none();

  PostBuilder(PostRef ref) {
    this.ref = ref;
  }

  /** Sets {@link Post#text}; null or blank is none. */
  public PostBuilder text(@Nullable String value) {
    text = Given.text(value);
    return this;
  }

  /** Sets {@link Post#title}; null or blank is none. */
  public PostBuilder title(@Nullable String value) {
    title = Given.text(value);
    return this;
  }

  /** Sets {@link Post#excerpt}; null or blank is none. */
  public PostBuilder excerpt(@Nullable String value) {
    excerpt = Given.text(value);
    return this;
  }

  /** Sets {@link Post#postedAt}; null is none. */
  public PostBuilder postedAt(@Nullable ApproximateTime value) {
    postedAt = Option.of(value);
    return this;
  }

  /** Sets {@link Post#author}; null is none. */
  public PostBuilder author(@Nullable Actor value) {
    author = Option.of(value);
    return this;
  }

  /** Sets {@link Post#writtenBy}; null is none. */
  public PostBuilder writtenBy(@Nullable Actor value) {
    writtenBy = Option.of(value);
    return this;
  }

  /** Sets {@link Post#reactions}; null is none. */
  public PostBuilder reactions(@Nullable Integer value) {
    reactions = Option.of(value);
    return this;
  }

  /** Sets {@link Post#comments}; null is none. */
  public PostBuilder comments(@Nullable Integer value) {
    comments = Option.of(value);
    return this;
  }

  /** Sets {@link Post#reposts}; null is none. */
  public PostBuilder reposts(@Nullable Integer value) {
    reposts = Option.of(value);
    return this;
  }

  /** Sets {@link Post#impressions}; null is none. */
  public PostBuilder impressions(@Nullable Integer value) {
    impressions = Option.of(value);
    return this;
  }

  /** Sets {@link Post#myReaction}; null is none. */
  public PostBuilder myReaction(@Nullable Reaction value) {
    myReaction = Option.of(value);
    return this;
  }

  /** Sets {@link Post#mine}; null is none. */
  public PostBuilder mine(@Nullable Boolean value) {
    mine = Option.of(value);
    return this;
  }

  /** Sets {@link Post#permissions}; null is none. */
  public PostBuilder permissions(@Nullable PostPermissions value) {
    permissions = Option.of(value);
    return this;
  }

  /** Sets {@link Post#kind}; null is none. */
  public PostBuilder kind(@Nullable PostKind value) {
    kind = Option.of(value);
    return this;
  }

  /** Sets {@link Post#repost}; null is none. */
  public PostBuilder repost(@Nullable Repost value) {
    repost = Option.of(value);
    return this;
  }

  /** Sets {@link Post#mentions}; null is empty. */
  public PostBuilder mentions(@Nullable List<Mentioned> value) {
    mentions = Given.list(value);
    return this;
  }

  /** Sets {@link Post#hashtags}; null is empty, blank texts are dropped. */
  public PostBuilder hashtags(@Nullable List<String> value) {
    hashtags = Given.texts(value);
    return this;
  }

  /** Sets {@link Post#links}; null is empty, blank texts are dropped. */
  public PostBuilder links(@Nullable List<String> value) {
    links = Given.texts(value);
    return this;
  }

  /** Sets {@link Post#attachments}; null is empty. */
  public PostBuilder attachments(@Nullable List<Attachment> value) {
    attachments = Given.list(value);
    return this;
  }

  /** Sets {@link Post#hasPoll}; null is none. */
  public PostBuilder hasPoll(@Nullable Boolean value) {
    hasPoll = Option.of(value);
    return this;
  }

  /** Sets {@link Post#poll}; null is none. */
  public PostBuilder poll(@Nullable Poll value) {
    poll = Option.of(value);
    return this;
  }

  /** Sets {@link Post#group}; null is none. */
  public PostBuilder group(@Nullable PostGroup value) {
    group = Option.of(value);
    return this;
  }

  /** Sets {@link Post#analytics}; null is none. */
  public PostBuilder analytics(@Nullable PostAnalytics value) {
    analytics = Option.of(value);
    return this;
  }

  /** What was set. */
  public Post build() {
    return new Post(
        ref,
        text,
        title,
        excerpt,
        postedAt,
        author,
        writtenBy,
        reactions,
        comments,
        reposts,
        impressions,
        myReaction,
        mine,
        permissions,
        kind,
        repost,
        mentions,
        hashtags,
        links,
        attachments,
        hasPoll,
        poll,
        group,
        analytics);
  }
}
