package dev.patchbay.dialect.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts, comments and reactions as the vendor spells them. */
public final class PostsWire {
  private PostsWire() {}

  /** A post. */
  public record Post(
      @Nullable String object,
      @Nullable String id,
      @Nullable String social_id,
      @Nullable String share_url,
      @Nullable String title,
      @Nullable String text,
      @Nullable String date,
      @Nullable String parsed_datetime,
      @Nullable Integer reaction_counter,
      @Nullable Integer comment_counter,
      @Nullable Integer repost_counter,
      @Nullable Integer impressions_counter,
      @Nullable String user_reacted,
      @Nullable Author author,
      @Nullable Author written_by,
      @Nullable Permissions permissions,
      @Nullable Boolean is_repost,
      @Nullable String repost_id,
      @Nullable Author reposted_by,
      @Nullable Original repost_content,
      @Nullable List<Mentioned> mentions,
      @Nullable List<AttachmentsWire.Attachment> attachments,
      @Nullable Poll poll,
      @Nullable Group group,
      @Nullable Analytics analytics) {}

  /** Whoever wrote or reposted; {@code is_company} is absent where only persons stand. */
  public record Author(
      @Nullable String public_identifier,
      @Nullable String id,
      @Nullable String name,
      @Nullable Boolean is_company,
      @Nullable String headline,
      @Nullable String profile_picture_url) {}

  /** What the account may do with a post. */
  public record Permissions(
      @Nullable Boolean can_react,
      @Nullable Boolean can_share,
      @Nullable Boolean can_post_comments) {}

  /** What was reposted. */
  public record Original(
      @Nullable String id,
      @Nullable String date,
      @Nullable String parsed_datetime,
      @Nullable Author author,
      @Nullable String text) {}

  /** A mention in a text. */
  public record Mentioned(
      @Nullable String url, @Nullable Integer start, @Nullable Integer length) {}

  /** A poll. */
  public record Poll(
      @Nullable String id,
      @Nullable Integer total_votes_count,
      @Nullable String question,
      @Nullable Boolean is_open,
      @Nullable List<PollOption> options) {}

  /** An answer of a poll. */
  public record PollOption(
      @Nullable String id,
      @Nullable String text,
      @Nullable Boolean win,
      @Nullable Integer votes_count) {}

  /** The group of a post; the wire name of its last member is a word of Java. */
  public record Group(
      @Nullable String id,
      @Nullable String name,
      @com.squareup.moshi.Json(name = "private") @Nullable Boolean isPrivate) {}

  /** The reach of an own post. */
  public record Analytics(
      @Nullable Integer impressions,
      @Nullable Integer engagements,
      @Nullable Object engagement_rate,
      @Nullable Integer clicks,
      @Nullable Object clickthrough_rate,
      @Nullable Integer page_viewers_from_this_post,
      @Nullable Integer followers_gained_from_this_post,
      @Nullable Integer members_reached) {}

  /** A page of posts. */
  public record PostList(
      @Nullable String object,
      @Nullable List<Post> items,
      @Nullable String cursor,
      @Nullable Paging paging) {}

  /** A comment; {@code author} is a name at LinkedIn and an object at other networks. */
  public record Comment(
      @Nullable String object,
      @Nullable String id,
      @Nullable String post_id,
      @Nullable String post_urn,
      @Nullable Object author,
      @Nullable AuthorDetails author_details,
      @Nullable String date,
      @Nullable String text,
      @Nullable Integer reaction_counter,
      @Nullable Integer reply_counter,
      @Nullable Integer impressions_counter,
      @Nullable String user_reacted) {}

  /** Who wrote a comment, but for the name. */
  public record AuthorDetails(
      @Nullable String id,
      @Nullable String headline,
      @Nullable String profile_url,
      @Nullable String profile_picture_url,
      @Nullable String network_distance) {}

  /** A page of comments. */
  public record CommentList(
      @Nullable String object,
      @Nullable List<Comment> items,
      @Nullable String cursor,
      @Nullable Integer total_items,
      @Nullable Paging paging) {}

  /** A reaction. */
  public record PostReaction(
      @Nullable String object,
      @Nullable String value,
      @Nullable String post_id,
      @Nullable String comment_id,
      @Nullable Reactor author) {}

  /** Who reacted. */
  public record Reactor(
      @Nullable String id,
      @Nullable String type,
      @Nullable String name,
      @Nullable String headline,
      @Nullable String profile_url,
      @Nullable String profile_picture_url,
      @Nullable String network_distance) {}

  /** A page of reactions; the cursor stands inside {@code paging} in the list of a post. */
  public record ReactionList(
      @Nullable String object,
      @Nullable List<PostReaction> items,
      @Nullable String cursor,
      @Nullable Paging paging) {}

  /** Where a page stands. */
  public record Paging(
      @Nullable String cursor,
      @Nullable Integer start,
      @Nullable Integer page_count,
      @Nullable Integer total_count) {}

  /** A post was published. */
  public record Created(@Nullable String object, @Nullable String post_id) {}

  /** A comment was written; newer servers give its id. */
  public record Commented(@Nullable String object, @Nullable String comment_id) {}

  /** A reaction was left. */
  public record Reacted(@Nullable String object) {}
}
