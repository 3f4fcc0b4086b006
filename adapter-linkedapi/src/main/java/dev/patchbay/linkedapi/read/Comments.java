package dev.patchbay.linkedapi.read;

import dev.patchbay.identity.CommentName;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.linkedapi.wire.PersonWire;
import dev.patchbay.linkedapi.wire.PostWire;
import dev.patchbay.post.Comment;
import dev.patchbay.post.CommentBuilder;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.AttachmentKind;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comments in the vendor's words. */
public final class Comments {
  private Comments() {}

  /** A comment of a post's list. */
  public static Comment under(PostRef post, PostWire.Comment wire, Reading reading) {
    return said(wire.text(), wire.time(), wire.image(), wire.reactionsCount())
        .ref(
            ref(wire.commentUrn(), wire.commentUrl(), reading)
                .map(known -> known.on(post))
                .getOrNull())
        .post(post)
        .author(
            Actors.actor(
                "author",
                wire.commenterType(),
                wire.commenterName(),
                wire.commenterHeadline(),
                reading,
                wire.commenterUrl()))
        .replies(wire.repliesCount())
        .isReply(wire.isReply())
        .build();
  }

  /** A comment of a person's list. */
  public static Comment by(PersonWire.Comment wire) {
    return said(wire.text(), wire.time(), wire.image(), wire.reactionsCount())
        .post(PostRef.known(wire.postUrl()).getOrNull())
        .build();
  }

  private static CommentBuilder said(
      @Nullable String text,
      @Nullable String time,
      @Nullable String image,
      @Nullable Integer reactions) {
    return Comment.builder()
        .text(text)
        .at(Posts.time(time))
        .reactions(reactions)
        .attachments(
            image == null || image.isBlank()
                ? List.of()
                : List.of(Attachment.builder(AttachmentKind.IMAGE).url(image).build()));
  }

  /**
   * A comment by every name that is told; none when there is none. The form of the URN is not
   * documented, so one that cannot be read is noted.
   */
  public static Option<CommentRef> ref(
      @Nullable String urn, @Nullable String url, Reading reading) {
    Option<CommentRef> byUrn = Texts.told(urn).map(CommentRef::of);
    Option<CommentRef> byUrl = Texts.told(url).map(CommentRef::of);
    byUrn
        .filter(named -> !named.flaws().isEmpty())
        .forEach(unread -> reading.unrecognised("ref", unread));
    Option<CommentRef> known = byUrn.filter(named -> named.flaws().isEmpty());
    Option<CommentRef> linked = byUrl.filter(named -> named.flaws().isEmpty());
    return known.isEmpty() ? linked : known.map(named -> with(named, linked));
  }

  private static CommentRef with(CommentRef named, Option<CommentRef> linked) {
    CommentRef all = named;
    for (CommentRef more : linked) {
      for (CommentName name : more.names()) {
        all = all.with(name);
      }
    }
    return all;
  }
}
