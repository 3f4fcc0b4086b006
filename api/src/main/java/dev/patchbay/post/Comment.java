package dev.patchbay.post;

import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;
import java.util.List;

/**
 * A comment on a post, or a reply to one.
 *
 * @param ref every name of the comment that the vendor gave; some give none
 * @param post the post it stands under, where the vendor tells
 * @param author who wrote it
 * @param text the text
 * @param at when it was written
 * @param reactions number of reactions
 * @param replies number of replies
 * @param impressions times shown
 * @param myReaction how the session's owner reacted
 * @param isReply whether it answers another comment
 * @param attachments the image, if there is one
 */
public record Comment(
    Option<CommentRef> ref,
    Option<PostRef> post,
    Option<Actor> author,
    Option<String> text,
    Option<ApproximateTime> at,
    Option<Integer> reactions,
    Option<Integer> replies,
    Option<Integer> impressions,
    Option<Reaction> myReaction,
    Option<Boolean> isReply,
    List<Attachment> attachments) {
  /** Copies the collections. */
  public Comment {
    attachments = List.copyOf(attachments);
  }

  /** A builder holding nothing yet. */
  public static CommentBuilder builder() {
    return new CommentBuilder();
  }

  /** A builder holding what this holds. */
  public CommentBuilder toBuilder() {
    return new CommentBuilder()
        .ref(ref.getOrNull())
        .post(post.getOrNull())
        .author(author.getOrNull())
        .text(text.getOrNull())
        .at(at.getOrNull())
        .reactions(reactions.getOrNull())
        .replies(replies.getOrNull())
        .impressions(impressions.getOrNull())
        .myReaction(myReaction.getOrNull())
        .isReply(isReply.getOrNull())
        .attachments(attachments);
  }
}
