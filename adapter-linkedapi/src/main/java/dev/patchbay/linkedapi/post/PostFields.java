package dev.patchbay.linkedapi.post;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.read.Components;
import dev.patchbay.support.table.Filled;
import dev.patchbay.value.Attachment;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;

/** Which fields of posts, comments and reactions the vendor fills (vocabulary 3.6). */
public final class PostFields {
  private static final String CANNOT = "vendor cannot";
  private static final String NEW = "since July 2026; older accounts may lack it";

  private static final Set<String> TOLD_OF_FILES = Set.of("kind", "url");

  private static final String BARE =
      "images are told by their URL alone, videos and documents by being there";

  /** Fields of a post. */
  public static final List<FieldCapability> POST =
      withBareFiles(
          new Filled()
              .always("ref")
              .sometimes("text", "postedAt", "author", "reactions", "comments", "reposts", "kind")
              .sometimes("mentions", "hashtags", "links", "attachments", "hasPoll")
              .when("of a repost", "repost")
              .when(NEW, "myReaction", "mine")
              .neverAs("the text comes whole", "excerpt")
              .neverAs("only whether there is one", "poll")
              .neverAs(CANNOT, "title", "writtenBy", "impressions", "permissions", "group")
              .neverAs(CANNOT, "analytics", "author.pictureUrl", "author.networkDistance")
              .neverAs("who is mentioned is told, not where", "mentions.start", "mentions.length"),
          "");

  /** Fields of a comment listed for its post. */
  static final List<FieldCapability> COMMENT =
      withBareFiles(
          new Filled()
              .always("post")
              .sometimes("ref", "author", "text", "at", "reactions", "replies", "isReply")
              .when("the image", "attachments")
              .neverAs(CANNOT, "impressions", "myReaction", "author.pictureUrl")
              .neverAs(CANNOT, "author.networkDistance"),
          "");

  /** Fields of a comment listed for its author. */
  static final List<FieldCapability> COMMENT_BY =
      withBareFiles(
          new Filled()
              .sometimes("post", "text", "at", "reactions")
              .when("the image", "attachments")
              .neverAs(
                  "not told in the comments of a person", "ref", "author", "replies", "isReply")
              .neverAs(CANNOT, "impressions", "myReaction"),
          "");

  /** Fields of a reaction listed for its post. */
  static final List<FieldCapability> REACTION =
      new Filled()
          .always("reaction", "post")
          .sometimes("actor")
          .neverAs(CANNOT, "comment", "at", "actor.pictureUrl", "actor.networkDistance")
          .list();

  /** Fields of a reaction listed for whoever reacted. */
  static final List<FieldCapability> REACTION_BY =
      new Filled()
          .always("reaction")
          .sometimes("post", "at")
          .neverAs("not told in the reactions of a person", "actor", "comment")
          .list();

  /** Fields of what is told of a new post. */
  static final List<FieldCapability> POSTED = new Filled().sometimes("post").list();

  /** Fields of what is told of a new comment. */
  static final List<FieldCapability> COMMENTED = new Filled().when(NEW, "comment").list();

  /** Of a file the vendor tells the address alone. */
  public static List<FieldCapability> withBareFiles(Filled fields, String... owners) {
    for (String owner : owners) {
      for (RecordComponent component : Components.of(Attachment.class)) {
        if (!TOLD_OF_FILES.contains(component.getName())) {
          fields.neverAs(BARE, owner + "attachments." + component.getName());
        }
      }
    }
    return fields.list();
  }

  private PostFields() {}
}
