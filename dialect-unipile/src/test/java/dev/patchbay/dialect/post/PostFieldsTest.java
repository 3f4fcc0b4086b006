package dev.patchbay.dialect.post;

import dev.patchbay.dialect.Bench;
import dev.patchbay.dialect.DocumentedAnswers;
import dev.patchbay.dialect.FieldLists;
import dev.patchbay.dialect.read.Posts;
import dev.patchbay.dialect.wire.PostsWire;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Comment;
import dev.patchbay.post.CommentReceipt;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostReceipt;
import dev.patchbay.post.ReactionEntry;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.WireJson;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PostFieldsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC);

  private final Comments comments = new Comments(Bench.VENDOR, CLOCK, new Reading());

  @Test
  void every_component_is_listed_once() {
    FieldLists.listsEachOnce(PostFields.POST, Post.class);
    FieldLists.listsEachOnce(PostFields.COMMENT, Comment.class);
    FieldLists.listsEachOnce(PostFields.COMMENT_BY, Comment.class);
    FieldLists.listsEachOnce(PostFields.REACTION, ReactionEntry.class);
    FieldLists.listsEachOnce(PostFields.REACTION_BY, ReactionEntry.class);
    FieldLists.listsEachOnce(PostFields.POSTED, PostReceipt.class);
    FieldLists.listsEachOnce(PostFields.COMMENTED, CommentReceipt.class);
  }

  @Test
  void the_documented_post_fills_only_what_is_declared() throws Exception {
    PostsWire.Post post = read(PostsWire.Post.class, DocumentedAnswers.POST);

    FieldLists.tellsTheTruthOf(PostFields.POST, new Posts(CLOCK, new Reading()).post(post).get());
  }

  @Test
  void comments_fill_only_what_is_declared() throws Exception {
    List<PostsWire.Comment> items =
        List.of(
            read(
                PostsWire.Comment.class,
                """
                { "object": "Comment", "id": "7390000000000000999", "author": "Odd Vik",
                  "author_details": { "id": "ACoAADexample2", "headline": "Engineer" },
                  "text": "Well done", "date": "2d", "reaction_counter": 1, "reply_counter": 0 }
                """));
    PostRef post = PostRef.of("urn:li:activity:7390000000000000123");

    FieldLists.tellsTheTruthOf(PostFields.COMMENT, comments.comments(items, post, false).get(0));
    FieldLists.tellsTheTruthOf(PostFields.COMMENT_BY, comments.comments(items, null, null).get(0));
  }

  @Test
  void reactions_fill_only_what_is_declared() throws Exception {
    List<PostsWire.PostReaction> items =
        List.of(
            read(
                PostsWire.PostReaction.class,
                "{ \"object\": \"PostReaction\", \"value\": \"LIKE\" }"));
    ProfileRef owner = ProfileRef.known("odd-vik").get();

    FieldLists.tellsTheTruthOf(PostFields.REACTION, comments.reactions(items, null).get(0));
    FieldLists.tellsTheTruthOf(PostFields.REACTION_BY, comments.reactions(items, owner).get(0));
  }

  private static <T> T read(Class<T> type, String json) throws IOException {
    return Objects.requireNonNull(WireJson.moshi().adapter(type).fromJson(json));
  }
}
