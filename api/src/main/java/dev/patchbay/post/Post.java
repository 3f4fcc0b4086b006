package dev.patchbay.post;

import dev.patchbay.identity.PostRef;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.PostKind;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;
import java.util.List;

/**
 * A post. Of a repost, {@link #text} is what the reposter wrote, and the original is in {@link
 * #repost}, whichever way around a vendor tells it.
 *
 * @param ref every name of the post that the vendor gave
 * @param text the whole text
 * @param title the title, e.g. of an article
 * @param excerpt a shortened text, from vendors that give no more
 * @param postedAt when it was published, as exactly as the vendor knows
 * @param author in whose name it was published
 * @param writtenBy the person who wrote it in the name of a company
 * @param reactions number of reactions
 * @param comments number of comments
 * @param reposts number of reposts
 * @param impressions times shown; 0 may mean that LinkedIn does not tell
 * @param myReaction how the session's owner reacted
 * @param mine whether the session's owner is the author
 * @param permissions what the session's owner may do with it
 * @param kind original or repost
 * @param repost who reposted what; none for an original
 * @param mentions people and companies mentioned
 * @param hashtags hashtags, as the vendor gives them
 * @param links links out of LinkedIn
 * @param attachments images, videos, documents
 * @param hasPoll whether it has a poll, also where the poll itself is not told
 * @param poll the poll
 * @param group the group it was published in
 * @param analytics its reach; for its own author only
 */
public record Post(
    PostRef ref,
    Option<String> text,
    Option<String> title,
    Option<String> excerpt,
    Option<ApproximateTime> postedAt,
    Option<Actor> author,
    Option<Actor> writtenBy,
    Option<Integer> reactions,
    Option<Integer> comments,
    Option<Integer> reposts,
    Option<Integer> impressions,
    Option<Reaction> myReaction,
    Option<Boolean> mine,
    Option<PostPermissions> permissions,
    Option<PostKind> kind,
    Option<Repost> repost,
    List<Mentioned> mentions,
    List<String> hashtags,
    List<String> links,
    List<Attachment> attachments,
    Option<Boolean> hasPoll,
    Option<Poll> poll,
    Option<PostGroup> group,
    Option<PostAnalytics> analytics) {
  /** Copies the collections. */
  public Post {
    mentions = List.copyOf(mentions);
    hashtags = List.copyOf(hashtags);
    links = List.copyOf(links);
    attachments = List.copyOf(attachments);
  }

  /** A builder holding only what is required. */
  public static PostBuilder builder(PostRef ref) {
    return new PostBuilder(ref);
  }

  /** A builder holding what this holds. */
  public PostBuilder toBuilder() {
    return new PostBuilder(ref)
        .text(text.getOrNull())
        .title(title.getOrNull())
        .excerpt(excerpt.getOrNull())
        .postedAt(postedAt.getOrNull())
        .author(author.getOrNull())
        .writtenBy(writtenBy.getOrNull())
        .reactions(reactions.getOrNull())
        .comments(comments.getOrNull())
        .reposts(reposts.getOrNull())
        .impressions(impressions.getOrNull())
        .myReaction(myReaction.getOrNull())
        .mine(mine.getOrNull())
        .permissions(permissions.getOrNull())
        .kind(kind.getOrNull())
        .repost(repost.getOrNull())
        .mentions(mentions)
        .hashtags(hashtags)
        .links(links)
        .attachments(attachments)
        .hasPoll(hasPoll.getOrNull())
        .poll(poll.getOrNull())
        .group(group.getOrNull())
        .analytics(analytics.getOrNull());
  }
}
