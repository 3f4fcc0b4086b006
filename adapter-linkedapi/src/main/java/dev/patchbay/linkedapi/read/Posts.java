package dev.patchbay.linkedapi.read;

import dev.patchbay.call.Operation;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.PostRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.PostWire;
import dev.patchbay.post.Actor;
import dev.patchbay.post.Mentioned;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostBuilder;
import dev.patchbay.post.Repost;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.AttachmentKind;
import dev.patchbay.value.PostKind;
import dev.patchbay.value.Precision;
import dev.patchbay.value.Reaction;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts in the vendor's words. */
public final class Posts {
  public static final EnumTable<Reaction> REACTION =
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

  private Posts() {}

  /** A post of a list; null, noted, when nothing names it. */
  public static @Nullable Post post(PostWire.Post wire, Reading reading) {
    Option<PostRef> ref = PostRef.known(wire.url(), wire.activityUrn());
    if (ref.isEmpty()) {
      reading.unrecognised("posts.ref", "a post without a URL");
      return null;
    }
    return post(ref.get(), wire, reading);
  }

  /**
   * A post. A repost is what the reposter published, with the post that the vendor shows as the
   * original inside.
   */
  public static Post post(PostRef ref, PostWire.Post wire, Reading reading) {
    PostKind kind = reading.constant("posts.kind", KIND, wire.type());
    Post shown = shown(wire, ref, reading).kind(kind).build();
    if (kind != PostKind.REPOST) {
      return shown;
    }
    Actor reposter = actor("posts.repost.by", wire.reposter(), reading);
    return Post.builder(ref)
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
        .author(actor("posts.author", wire.author(), reading))
        .reactions(wire.reactionsCount() == null ? wire.reactionCount() : wire.reactionsCount())
        .comments(wire.commentsCount() == null ? wire.commentCount() : wire.commentsCount())
        .reposts(wire.repostsCount())
        .myReaction(
            viewer == null
                ? null
                : reading.constant("posts.myReaction", REACTION, viewer.reaction()))
        .mine(viewer == null ? null : viewer.isOwn())
        .hashtags(Texts.all(wire.hashtags()))
        .links(Texts.all(wire.externalLinks()))
        .mentions(
            Texts.all(wire.mentions()).stream()
                .map(url -> Mentioned.of(Actors.ref(url).getOrNull(), null, null))
                .toList())
        .hasPoll(wire.hasPoll())
        .attachments(attachments(wire));
  }

  /** The URL by which actions find a post. */
  public static Either<PortError, String> url(Operation<?, ?> operation, PostRef post) {
    return post.url()
        .toEither(
            () ->
                new FixCall.InvalidRequest(
                    LinkedApi.origin(operation),
                    operation.key("post"),
                    "this vendor finds posts by their URL, and "
                        + post
                        + " has none; give its URL or URN"));
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

  private static @Nullable Actor actor(
      String field, PostWire.@Nullable Actor wire, Reading reading) {
    return wire == null
        ? null
        : Actors.actor(
            field,
            wire.type(),
            wire.name(),
            wire.headline(),
            reading,
            wire.profileUrl(),
            wire.companyUrl(),
            wire.urn());
  }

  private static List<Attachment> attachments(PostWire.Post wire) {
    List<Attachment> attachments = new ArrayList<>();
    for (String url : Texts.all(wire.images())) {
      attachments.add(Attachment.builder(AttachmentKind.IMAGE).url(url).build());
    }
    if (Boolean.TRUE.equals(wire.hasVideo()) || Texts.told(wire.videoThumbnail()).isDefined()) {
      attachments.add(Attachment.builder(AttachmentKind.VIDEO).build());
    }
    if (!Texts.all(wire.documentSlides()).isEmpty()) {
      attachments.add(Attachment.builder(AttachmentKind.FILE).build());
    }
    return attachments;
  }
}
