package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The world's posts and what was written since. Guarded by the simulator. */
final class PostBook {
  private static final long FIRST_POST = 7_395_000_000_000_000_001L;
  private static final long FIRST_COMMENT = 7_395_100_000_000_000_001L;

  /** A comment or a reply, with the post it stands below. */
  record Comment(JsonObject post, JsonObject comment, boolean reply) {}

  private final List<JsonObject> posts;
  private long newPosts;
  private long newComments;

  PostBook(World world) {
    posts = new ArrayList<>(world.data().copy().objects("posts"));
  }

  List<JsonObject> all() {
    return List.copyOf(posts);
  }

  /** A post by any of its addresses, URNs or numbers. */
  Option<JsonObject> find(@Nullable String name) {
    return Urls.postNumber(name)
        .flatMap(
            number ->
                Option.ofOptional(
                    posts.stream()
                        .filter(
                            post ->
                                post.text("id").equals(number)
                                    || post.text("urn").endsWith(":" + number))
                        .findFirst()));
  }

  JsonObject add(JsonObject post) {
    String id = String.valueOf(FIRST_POST + newPosts++);
    post.put("id", id).put("urn", "urn:li:activity:" + id);
    posts.add(0, post);
    return post;
  }

  JsonObject comment(JsonObject holder, String list, JsonObject comment) {
    comment.put("id", String.valueOf(FIRST_COMMENT + newComments++));
    List<@Nullable Object> comments = holder.list(list);
    comments.add(comment.toMap());
    holder.put(list, comments);
    return comment;
  }

  List<Comment> comments(JsonObject post) {
    List<Comment> all = new ArrayList<>();
    for (JsonObject comment : post.objects("comments")) {
      all.add(new Comment(post, comment, false));
      comment.objects("replies").forEach(reply -> all.add(new Comment(post, reply, true)));
    }
    return all;
  }

  /** A comment by its address. */
  Option<Comment> commentAt(@Nullable String url) {
    return Urls.commentNumber(url)
        .flatMap(
            number ->
                Option.ofOptional(
                    posts.stream()
                        .flatMap(post -> comments(post).stream())
                        .filter(one -> one.comment().text("id").equals(number))
                        .findFirst()));
  }
}
