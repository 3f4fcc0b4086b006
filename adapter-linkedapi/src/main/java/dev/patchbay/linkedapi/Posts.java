package dev.patchbay.linkedapi;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.wire.PostWire;
import dev.patchbay.post.Actor;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.post.Mentioned;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostBuilder;
import dev.patchbay.post.Repost;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ActorKind;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.AttachmentKind;
import dev.patchbay.value.PostKind;
import dev.patchbay.value.Precision;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Posts in the vendor's words. */
final class Posts {
  static final EnumTable<Reaction> REACTION =
      EnumTable.of(Reaction.UNKNOWN)
          .row(Reaction.LIKE, "like")
          .row(Reaction.CELEBRATE, "celebrate")
          .row(Reaction.SUPPORT, "support")
          .row(Reaction.LOVE, "love")
          .row(Reaction.INSIGHTFUL, "insightful")
          .row(Reaction.FUNNY, "funny")
          .build();

  private static final EnumTable<PostKind> KIND =
      EnumTable.of(PostKind.UNKNOWN)
          .row(PostKind.ORIGINAL, "original")
          .row(PostKind.REPOST, "repost")
          .build();

  private static final EnumTable<ActorKind> ACTOR =
      EnumTable.of(ActorKind.UNKNOWN)
          .row(ActorKind.PERSON, "person")
          .row(ActorKind.COMPANY, "company")
          .build();

  private Posts() {}

  /**
   * A post; null, noted, when nothing names it. A repost is what the reposter published, with the
   * post that the vendor shows as the original inside.
   */
  static @Nullable Post post(PostWire.Post wire, Reading reading) {
    Option<PostRef> ref = PostRef.known(wire.url(), wire.activityUrn());
    if (ref.isEmpty()) {
      reading.unrecognised("posts.ref", "a post without a URL");
      return null;
    }
    PostKind kind = reading.constant("posts.kind", KIND, wire.type());
    Post shown = shown(wire, ref.get(), reading).kind(kind).build();
    if (kind != PostKind.REPOST) {
      return shown;
    }
    Actor reposter = actor(wire.reposter(), reading);
    return Post.builder(ref.get())
        .kind(kind)
        .author(reposter)
        .text(wire.repostText())
        .repost(Repost.of(reposter, shown.toBuilder().kind(PostKind.ORIGINAL).build()))
        .build();
  }

  private static PostBuilder shown(PostWire.Post wire, PostRef ref, Reading reading) {
    PostWire.ViewerState viewer = wire.viewerState();
    return Post.builder(ref)
        .text(wire.text())
        .postedAt(time(wire.time()))
        .author(actor(wire.author(), reading))
        .reactions(wire.reactionsCount() == null ? wire.reactionCount() : wire.reactionsCount())
        .comments(wire.commentsCount() == null ? wire.commentCount() : wire.commentsCount())
        .reposts(wire.repostsCount())
        .myReaction(
            viewer == null
                ? null
                : reading.constant("posts.myReaction", REACTION, viewer.reaction()))
        .mine(viewer == null ? null : viewer.isOwn())
        .hashtags(texts(wire.hashtags()))
        .links(texts(wire.externalLinks()))
        .mentions(
            texts(wire.mentions()).stream()
                .map(url -> Mentioned.of(named(url), null, null))
                .toList())
        .hasPoll(wire.hasPoll())
        .attachments(attachments(wire));
  }

  /** A time the vendor recorded, or its text where that is none. */
  static @Nullable ApproximateTime time(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Instant exact = Scalars.time(text);
    return exact == null
        ? new ApproximateTime(Option.none(), Precision.UNKNOWN, text)
        : ApproximateTime.exact(exact);
  }

  private static @Nullable Actor actor(PostWire.@Nullable Actor wire, Reading reading) {
    if (wire == null) {
      return null;
    }
    ActorKind kind = reading.constant("posts.author.kind", ACTOR, wire.type());
    Option<AuthorRef> ref =
        kind == ActorKind.COMPANY
            ? CompanyRef.known(wire.companyUrl(), wire.urn()).map(AuthorRef::of)
            : ProfileRef.known(wire.profileUrl(), wire.urn()).map(AuthorRef::of);
    return Actor.builder()
        .ref(ref.getOrNull())
        .kind(kind)
        .name(wire.name())
        .headline(wire.headline())
        .build();
  }

  private static @Nullable AuthorRef named(String url) {
    ProfileRef person = ProfileRef.of(url);
    if (url.contains("/in/") && person.flaws().isEmpty()) {
      return AuthorRef.of(person);
    }
    CompanyRef company = Companies.known(url);
    return company == null ? null : AuthorRef.of(company);
  }

  private static List<Attachment> attachments(PostWire.Post wire) {
    List<Attachment> attachments = new ArrayList<>();
    for (String url : texts(wire.images())) {
      attachments.add(Attachment.builder(AttachmentKind.IMAGE).url(url).build());
    }
    if (Boolean.TRUE.equals(wire.hasVideo())) {
      attachments.add(Attachment.builder(AttachmentKind.VIDEO).build());
    }
    if (!texts(wire.documentSlides()).isEmpty()) {
      attachments.add(Attachment.builder(AttachmentKind.FILE).build());
    }
    return attachments;
  }

  private static List<String> texts(@Nullable List<@Nullable String> told) {
    List<String> texts = new ArrayList<>();
    if (told != null) {
      told.stream().filter(Objects::nonNull).filter(text -> !text.isBlank()).forEach(texts::add);
    }
    return texts;
  }
}
