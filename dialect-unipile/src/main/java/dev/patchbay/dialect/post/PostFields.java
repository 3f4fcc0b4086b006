package dev.patchbay.dialect.post;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of posts, comments and reactions the dialect fills (vocabulary 3.6, 3.7). */
final class PostFields {
  private static final String CANNOT = "vendor cannot";
  private static final String NOT_BY_ALL = "not documented by every vendor of the dialect";

  /** Fields of a post. */
  static final List<FieldCapability> POST =
      new Filled()
          .always("ref")
          .sometimes("text", "title", "postedAt", "author", "writtenBy", "reactions", "comments")
          .sometimes("reposts", "impressions", "myReaction", "permissions", "kind", "attachments")
          .sometimes("group", "analytics")
          .when("of a repost", "repost")
          .when("of a post with a poll", "hasPoll", "poll")
          .neverAs(NOT_BY_ALL, "mentions", "author.pictureUrl")
          .neverAs("the text comes whole", "excerpt")
          .neverAs(CANNOT, "mine", "hashtags", "links")
          .list();

  /** Fields of a comment listed for its post. */
  static final List<FieldCapability> COMMENT = comment().always("post", "isReply").list();

  /** Fields of a comment listed for its author. */
  static final List<FieldCapability> COMMENT_BY =
      comment().sometimes("post").neverAs("not told in the comments of a person", "isReply").list();

  /** Fields of a reaction listed for its post or comment. */
  static final List<FieldCapability> REACTION = reaction().sometimes("actor").list();

  /** Fields of a reaction listed for whoever reacted, who is known even where not told. */
  static final List<FieldCapability> REACTION_BY = reaction().always("actor").list();

  /** Fields of what is told of a new post. */
  static final List<FieldCapability> POSTED = new Filled().sometimes("post").list();

  /** Fields of what is told of a new comment. */
  static final List<FieldCapability> COMMENTED = new Filled().neverAs(NOT_BY_ALL, "comment").list();

  private static Filled comment() {
    return new Filled()
        .sometimes("ref", "author", "text", "at", "reactions", "replies", "impressions")
        .sometimes("myReaction")
        .neverAs(CANNOT, "attachments");
  }

  private static Filled reaction() {
    return new Filled()
        .always("reaction")
        .sometimes("post")
        .when("of a reaction to a comment", "comment")
        .neverAs(NOT_BY_ALL, "actor.pictureUrl")
        .neverAs(CANNOT, "at");
  }

  private PostFields() {}
}
