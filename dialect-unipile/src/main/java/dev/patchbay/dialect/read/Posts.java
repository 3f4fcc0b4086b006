package dev.patchbay.dialect.read;

import dev.patchbay.dialect.wire.PostsWire;
import dev.patchbay.identity.PostRef;
import dev.patchbay.post.Actor;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.post.Mentioned;
import dev.patchbay.post.Poll;
import dev.patchbay.post.PollOption;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostAnalytics;
import dev.patchbay.post.PostBuilder;
import dev.patchbay.post.PostGroup;
import dev.patchbay.post.PostPermissions;
import dev.patchbay.post.Repost;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.PostKind;
import dev.patchbay.value.Precision;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Posts, from the wire to neutral; one for each answer. */
public final class Posts {
  private final Clock clock;
  private final Reading reading;

  /**
   * @param clock what "2 weeks ago" counts from where the vendor gives no time beside it
   * @param reading takes what is not understood
   */
  public Posts(Clock clock, Reading reading) {
    this.clock = clock;
    this.reading = reading;
  }

  /** The posts that have a name; what has none cannot be referred to and is noted. */
  public List<Post> all(@Nullable List<PostsWire.Post> items) {
    return Stream.ofNullable(items)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .flatMap(item -> post(item).toJavaStream())
        .toList();
  }

  /** One post; none, and noted, when the vendor gives it no name. */
  public Option<Post> post(PostsWire.Post from) {
    Option<PostRef> ref = PostRef.known(from.id(), from.social_id(), from.share_url());
    if (ref.isEmpty()) {
      reading.unrecognised("id", "a post without id, social_id and share_url");
    }
    return ref.map(name -> filled(Post.builder(name), from));
  }

  private Post filled(PostBuilder builder, PostsWire.Post from) {
    PostsWire.Poll poll = from.poll();
    PostsWire.Group group = from.group();
    return builder
        .text(from.text())
        .title(from.title())
        .postedAt(time(clock, from.date(), from.parsed_datetime()))
        .author(Actors.author(from.author()))
        .writtenBy(Actors.person(from.written_by()))
        .reactions(from.reaction_counter())
        .comments(from.comment_counter())
        .reposts(from.repost_counter())
        .impressions(from.impressions_counter())
        .myReaction(reading.constant("user_reacted", Reactions.TABLE, from.user_reacted()))
        .permissions(permissions(from.permissions()))
        .kind(kind(from.is_repost()))
        .repost(repost(from))
        .mentions(mentions(from.mentions()))
        .attachments(Attachments.read(from.attachments(), reading))
        .hasPoll(poll == null ? null : true)
        .poll(poll == null ? null : poll(poll))
        .group(group == null ? null : PostGroup.of(group.id(), group.name(), group.isPrivate()))
        .analytics(analytics(from.analytics()))
        .build();
  }

  /** The vendor's text for people with its own reading beside it, which is derived, not exact. */
  public static @Nullable ApproximateTime time(
      Clock clock, @Nullable String date, @Nullable String parsed) {
    Instant estimate = Scalars.time(parsed);
    if (date != null && !date.isBlank()) {
      return ApproximateTime.human(date, Option.of(estimate), clock);
    }
    return estimate == null || parsed == null
        ? null
        : ApproximateTime.of(estimate, Precision.UNKNOWN, parsed);
  }

  private static @Nullable PostKind kind(@Nullable Boolean repost) {
    if (repost == null) {
      return null;
    }
    return repost ? PostKind.REPOST : PostKind.ORIGINAL;
  }

  private @Nullable Repost repost(PostsWire.Post from) {
    Actor by = Actors.author(from.reposted_by());
    Post original = original(from.repost_content());
    boolean isRepost = Boolean.TRUE.equals(from.is_repost());
    return isRepost || by != null || original != null ? Repost.of(by, original) : null;
  }

  private @Nullable Post original(PostsWire.@Nullable Original from) {
    return from == null
        ? null
        : PostRef.known(from.id())
            .map(
                ref ->
                    Post.builder(ref)
                        .text(from.text())
                        .author(Actors.author(from.author()))
                        .postedAt(time(clock, from.date(), from.parsed_datetime()))
                        .build())
            .getOrNull();
  }

  private static @Nullable PostPermissions permissions(PostsWire.@Nullable Permissions from) {
    return from == null
        ? null
        : PostPermissions.of(from.can_react(), from.can_share(), from.can_post_comments());
  }

  private static List<Mentioned> mentions(@Nullable List<PostsWire.Mentioned> from) {
    return Stream.ofNullable(from)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .map(
            mention -> {
              AuthorRef who = mention.url() == null ? null : Actors.ref(null, mention.url());
              return Mentioned.of(who, mention.start(), mention.length());
            })
        .toList();
  }

  private static Poll poll(PostsWire.Poll from) {
    return Poll.builder()
        .id(from.id())
        .question(from.question())
        .open(from.is_open())
        .votes(from.total_votes_count())
        .options(
            Stream.ofNullable(from.options())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(
                    option ->
                        PollOption.builder()
                            .id(option.id())
                            .text(option.text())
                            .votes(option.votes_count())
                            .winner(option.win())
                            .build())
                .toList())
        .build();
  }

  private static @Nullable PostAnalytics analytics(PostsWire.@Nullable Analytics from) {
    return from == null
        ? null
        : PostAnalytics.builder()
            .impressions(from.impressions())
            .engagements(from.engagements())
            .engagementRate(Numbers.decimal(from.engagement_rate()))
            .clicks(from.clicks())
            .clickThroughRate(Numbers.decimal(from.clickthrough_rate()))
            .pageViewers(from.page_viewers_from_this_post())
            .followersGained(from.followers_gained_from_this_post())
            .membersReached(from.members_reached())
            .build();
  }
}
