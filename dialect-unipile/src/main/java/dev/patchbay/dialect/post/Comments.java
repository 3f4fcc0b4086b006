package dev.patchbay.dialect.post;

import dev.patchbay.dialect.read.Actors;
import dev.patchbay.dialect.read.NetworkDistances;
import dev.patchbay.dialect.read.Posts;
import dev.patchbay.dialect.read.Reactions;
import dev.patchbay.dialect.wire.PostsWire;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.post.Actor;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.post.Comment;
import dev.patchbay.post.ReactionEntry;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.ActorKind;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.Reaction;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Comments and reactions, from the wire to neutral; one for each answer. */
final class Comments {
  static final EnumTable<ActorKind> KINDS =
      EnumTable.of(ActorKind.UNKNOWN)
          .readOnly(ActorKind.PERSON, "INDIVIDUAL")
          .readOnly(ActorKind.COMPANY, "COMPANY")
          .build();

  private final Vendor vendor;
  private final Clock clock;
  private final Reading reading;

  Comments(Vendor vendor, Clock clock, Reading reading) {
    this.vendor = vendor;
    this.clock = clock;
    this.reading = reading;
  }

  /**
   * Comments of a page.
   *
   * @param listed the post they were listed for; the vendor names it in the comments of a person
   *     only
   * @param replies whether they answer a comment; null when that is not known
   */
  List<Comment> comments(
      @Nullable List<PostsWire.Comment> items,
      @Nullable PostRef listed,
      @Nullable Boolean replies) {
    return Stream.ofNullable(items)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .map(item -> comment(item, listed, replies))
        .toList();
  }

  private Comment comment(
      PostsWire.Comment from, @Nullable PostRef listed, @Nullable Boolean reply) {
    PostRef named = PostKeys.post(vendor, from.post_urn(), from.post_id());
    PostRef post = named == null ? listed : named;
    return Comment.builder()
        .ref(PostKeys.comment(vendor, from.id(), post))
        .post(post)
        .author(author(from))
        .text(from.text())
        .at(Posts.time(clock, from.date(), null))
        .reactions(from.reaction_counter())
        .replies(from.reply_counter())
        .impressions(from.impressions_counter())
        .myReaction(reading.constant("user_reacted", Reactions.TABLE, from.user_reacted()))
        .isReply(reply)
        .build();
  }

  private @Nullable Actor author(PostsWire.Comment from) {
    String name = name(from.author());
    PostsWire.AuthorDetails details = from.author_details();
    if (details == null) {
      return name == null ? null : Actor.builder().name(name).build();
    }
    return Actor.builder()
        .ref(Actors.ref(null, details.profile_url(), details.id()))
        .name(name)
        .headline(details.headline())
        .pictureUrl(details.profile_picture_url())
        .networkDistance(distance(details.network_distance()))
        .build();
  }

  private static @Nullable String name(@Nullable Object author) {
    if (author instanceof Map<?, ?> members) {
      return members.get("name") instanceof String name ? name : null;
    }
    return author instanceof String name ? name : null;
  }

  /**
   * Reactions of a page.
   *
   * @param owner whose reactions were listed, where the vendor leaves it out
   */
  List<ReactionEntry> reactions(
      @Nullable List<PostsWire.PostReaction> items, @Nullable ProfileRef owner) {
    return Stream.ofNullable(items)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .map(item -> reaction(item, owner))
        .toList();
  }

  private ReactionEntry reaction(PostsWire.PostReaction from, @Nullable ProfileRef owner) {
    Reaction reaction = reading.constant("value", Reactions.TABLE, from.value());
    PostRef post = PostKeys.post(vendor, from.post_id());
    Actor actor = reactor(from.author());
    return ReactionEntry.builder(reaction == null ? Reaction.UNKNOWN : reaction)
        .actor(
            actor == null && owner != null
                ? Actor.builder().ref(AuthorRef.of(owner)).kind(ActorKind.PERSON).build()
                : actor)
        .post(post)
        .comment(PostKeys.comment(vendor, from.comment_id(), post))
        .build();
  }

  private @Nullable Actor reactor(PostsWire.@Nullable Reactor from) {
    if (from == null) {
      return null;
    }
    ActorKind kind = reading.constant("author.type", KINDS, from.type());
    boolean untold = kind == null || kind == ActorKind.UNKNOWN;
    Boolean company = untold ? null : kind == ActorKind.COMPANY;
    return Actor.builder()
        .ref(Actors.ref(company, from.id(), from.profile_url()))
        .name(from.name())
        .headline(from.headline())
        .kind(kind)
        .pictureUrl(from.profile_picture_url())
        .networkDistance(distance(from.network_distance()))
        .build();
  }

  private @Nullable NetworkDistance distance(@Nullable String told) {
    return reading.constant("network_distance", NetworkDistances.TOLD, told);
  }
}
