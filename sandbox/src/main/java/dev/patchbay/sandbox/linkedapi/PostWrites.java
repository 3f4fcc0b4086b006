package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an account writes below and beside posts (dossier 7.4). Which restriction LinkedIn has is
 * not documented; here posts of a closed group take no comments, replies or reposts of others.
 */
final class PostWrites {
  private static final Pattern MENTION = Pattern.compile("@\\[([A-Za-z0-9_-]{1,30})\\]");
  private static final Map<String, String> KINDS =
      Map.of("image", "IMAGE", "video", "VIDEO", "document", "FILE");

  private final World world;
  private final PostBook posts;
  private final PostPages pages;
  private final PostJson json;

  PostWrites(World world, PostBook posts, PostPages pages, PostJson json) {
    this.world = world;
    this.posts = posts;
    this.pages = pages;
    this.json = json;
  }

  void addTo(Actions actions) {
    actions
        .on("st.reactToPost", this::react)
        .on("st.commentOnPost", this::comment)
        .on("st.reactToComment", this::reactToComment)
        .on("st.replyToComment", this::reply)
        .on("st.createPost", this::create)
        .on("st.createRepost", this::repost);
  }

  private @Nullable Object react(Account account, JsonObject action, @Nullable Page page) {
    JsonObject post = pages.post(action, page);
    String by = actor(account, action);
    react(post, by, action.text("type"));
    return null;
  }

  private static void react(JsonObject post, String by, String type) {
    List<JsonObject> all = new ArrayList<>(post.objects("reactions"));
    boolean anew = all.removeIf(one -> one.text("by").equals(by));
    all.add(JsonObject.empty().put("by", by).put("reaction", type.toUpperCase(Locale.ROOT)));
    post.put("reactions", all);
    if (!anew) {
      post.put("reactionsCount", post.number("reactionsCount", 0) + 1);
    }
  }

  /** Who acts: the account's owner, or a page that the account administers. */
  private String actor(Account account, JsonObject action) {
    if (!action.has("companyUrl")) {
      return account.owner.key();
    }
    String id = company(action).text("id");
    if (!account.organizations.contains(id)) {
      throw new Action.Failed("noPostingPermission", "The account may not post as this page.");
    }
    return "company:" + id;
  }

  private JsonObject company(JsonObject action) {
    return Urls.company(world, action.text("companyUrl"))
        .getOrElseThrow(() -> new Action.Failed("companyNotFound", "There is no such company."));
  }

  private JsonObject comment(Account account, JsonObject action, @Nullable Page page) {
    JsonObject post = pages.post(action, page);
    String by = actor(account, action);
    if (closed(post)) {
      throw new Action.Failed("commentingNotAllowed", "This post takes no comments.");
    }
    return written(post, posts.comment(post, "comments", line(by, action.text("text"))));
  }

  private JsonObject line(String by, String text) {
    return JsonObject.empty()
        .put("author", by)
        .put("text", text)
        .put("at", json.now())
        .put("reactionsCount", 0)
        .put("replies", List.of());
  }

  private static JsonObject written(JsonObject post, JsonObject comment) {
    post.put("commentsCount", post.number("commentsCount", 0) + 1);
    return JsonObject.empty()
        .put("commentUrn", Urls.commentUrn(post, comment.text("id")))
        .put("commentUrl", Urls.comment(post, comment.text("id")));
  }

  private static boolean closed(JsonObject post) {
    return post.object("group").flag("closed");
  }

  private PostBook.Comment comment(JsonObject action) {
    return posts
        .commentAt(action.text("commentUrl"))
        .getOrElseThrow(() -> new Action.Failed("commentNotFound", "There is no such comment."));
  }

  private @Nullable Object reactToComment(Account account, JsonObject action, @Nullable Page page) {
    JsonObject comment = comment(action).comment();
    react(comment, account.owner.key(), action.has("type") ? action.text("type") : "like");
    return null;
  }

  private JsonObject reply(Account account, JsonObject action, @Nullable Page page) {
    PostBook.Comment target = comment(action);
    if (closed(target.post())) {
      throw new Action.Failed("replyingNotAllowed", "This comment takes no replies.");
    }
    JsonObject reply = line(account.owner.key(), action.text("text"));
    return written(target.post(), posts.comment(target.comment(), "replies", reply));
  }

  private JsonObject create(Account account, JsonObject action, @Nullable Page page) {
    String by = actor(account, action);
    JsonObject post = JsonObject.empty().put("author", by).put("text", text(action));
    List<JsonObject> attachments = new ArrayList<>();
    for (JsonObject attachment : action.objects("attachments")) {
      attachments.add(
          JsonObject.empty()
              .put("kind", KINDS.get(attachment.text("type")))
              .put("url", attachment.text("url")));
    }
    post.put("attachments", attachments);
    return added(post, action);
  }

  private JsonObject added(JsonObject post, JsonObject action) {
    post.put("at", json.now())
        .put("reactionsCount", 0)
        .put("commentsCount", 0)
        .put("repostsCount", 0)
        .put("comments", List.of())
        .put("reactions", List.of())
        .put("mentions", mentions(action));
    JsonObject added = posts.add(post);
    return JsonObject.empty().put("postUrl", Urls.post(added)).put("postUrn", Urls.activity(added));
  }

  /** The text as others read it: names where the keys of mentions stood. */
  private static String text(JsonObject action) {
    String text = action.text("text");
    for (JsonObject mention : action.objects("mentions")) {
      text = text.replace("@[" + mention.text("key") + "]", mention.text("name"));
    }
    return text;
  }

  private List<String> mentions(JsonObject action) {
    List<String> keys =
        MENTION.matcher(action.text("text")).results().map(PostWrites::key).toList();
    List<String> found = new ArrayList<>();
    for (String key : keys) {
      Option<JsonObject> mention =
          Option.ofOptional(
              action.objects("mentions").stream()
                  .filter(one -> one.text("key").equals(key))
                  .findFirst());
      found.add(
          mention
              .flatMap(this::named)
              .getOrElseThrow(
                  () ->
                      new Action.Failed(
                          "mentionNotResolved", "The mention " + key + " was not resolved.")));
    }
    return found;
  }

  private static String key(MatchResult match) {
    return match.group(1);
  }

  private Option<String> named(JsonObject mention) {
    String urn = mention.text("urn");
    if (mention.has("companyHashedUrl") || urn.contains(":organization:")) {
      Option<JsonObject> company =
          mention.has("companyHashedUrl")
              ? Urls.company(world, mention.text("companyHashedUrl"))
              : world.company(urn.substring(urn.lastIndexOf(':') + 1));
      return company.map(one -> one.text("id"));
    }
    if (mention.has("personHashedUrl")) {
      return Urls.person(world, mention.text("personHashedUrl")).map(one -> one.key());
    }
    return world
        .find(urn.substring(urn.lastIndexOf(':') + 1))
        .orElse(() -> world.meant(mention.text("name")))
        .map(one -> one.key())
        .orElse(
            () ->
                Option.ofOptional(
                    world.companies().stream()
                        .filter(one -> one.text("name").equals(mention.text("name")))
                        .map(one -> one.text("id"))
                        .findFirst()));
  }

  private JsonObject repost(Account account, JsonObject action, @Nullable Page page) {
    JsonObject original = pages.post(action, page);
    String owner = account.owner.key();
    if (closed(original)) {
      throw new Action.Failed("repostNotAllowed", "This post cannot be reposted.");
    }
    boolean again =
        posts.all().stream()
            .anyMatch(
                post ->
                    post.text("author").equals(owner)
                        && post.text("repostOf").equals(original.text("id")));
    if (again) {
      throw new Action.Failed("alreadyReposted", "This post was reposted already.");
    }
    original.put("repostsCount", original.number("repostsCount", 0) + 1);
    JsonObject post = JsonObject.empty().put("author", owner).put("repostOf", original.text("id"));
    return added(action.has("text") ? post.put("text", text(action)) : post, action);
  }
}
