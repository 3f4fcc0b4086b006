package dev.patchbay.linkedapi.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts, what is said about them, and what is told of a new one. */
public final class PostWire {
  private PostWire() {}

  /**
   * A post. A repost shows the original, with {@code reposter} and {@code repostText} around it.
   *
   * @param reactionCount older name of {@code reactionsCount}
   * @param commentCount older name of {@code commentsCount}
   */
  public record Post(
      @Nullable String url,
      @Nullable String time,
      @Nullable String type,
      @Nullable String activityUrn,
      @Nullable Actor author,
      @Nullable Actor reposter,
      @Nullable String text,
      @Nullable String repostText,
      @Nullable String videoThumbnail,
      @Nullable List<@Nullable String> hashtags,
      @Nullable List<@Nullable String> mentions,
      @Nullable List<@Nullable String> externalLinks,
      @Nullable List<@Nullable String> documentSlides,
      @Nullable List<@Nullable String> images,
      @Nullable Boolean hasVideo,
      @Nullable Boolean hasPoll,
      @Nullable Integer reactionsCount,
      @Nullable Integer commentsCount,
      @Nullable Integer repostsCount,
      @Nullable Integer reactionCount,
      @Nullable Integer commentCount,
      @Nullable ViewerState viewerState) {}

  /** A person or company, told apart by {@code type}. */
  public record Actor(
      @Nullable String type,
      @Nullable String name,
      @Nullable String profileUrl,
      @Nullable String companyUrl,
      @Nullable String headline,
      @Nullable String urn) {}

  /** How the account stands to a post. */
  public record ViewerState(@Nullable String reaction, @Nullable Boolean isOwn) {}

  /** A row of {@code st.retrievePostComments}. */
  public record Comment(
      @Nullable String commentUrn,
      @Nullable String commentUrl,
      @Nullable String commenterUrl,
      @Nullable String commenterName,
      @Nullable String commenterHeadline,
      @Nullable String commenterType,
      @Nullable String time,
      @Nullable String text,
      @Nullable String image,
      @Nullable Boolean isReply,
      @Nullable Integer reactionsCount,
      @Nullable Integer repliesCount) {}

  /** A row of {@code st.retrievePostReactions}. */
  public record Reaction(
      @Nullable String engagerUrl,
      @Nullable String engagerName,
      @Nullable String engagerHeadline,
      @Nullable String engagerType,
      @Nullable String engagerUrn,
      @Nullable String type) {}

  /** The data of {@code st.createPost} and {@code st.createRepost}. */
  public record Published(@Nullable String postUrl, @Nullable String postUrn) {}

  /** The data of {@code st.commentOnPost} and {@code st.replyToComment}. */
  public record Commented(@Nullable String commentUrn, @Nullable String commentUrl) {}
}
