package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is read of posts: pages, lists of an author, the feed and the search (dossier 7.3, 7.4). */
final class PostPages {
  private static final Map<String, Duration> AGES =
      Map.of(
          "past24Hours", Duration.ofDays(1),
          "pastWeek", Duration.ofDays(7),
          "pastMonth", Duration.ofDays(30));
  private static final Map<String, String> KINDS =
      Map.of("videos", "VIDEO", "images", "IMAGE", "documents", "FILE");

  private final PostBook posts;
  private final PostJson json;
  private final PostFilter filter;
  private final Instant now;

  PostPages(PostBook posts, PostJson json, PostFilter filter, Instant now) {
    this.posts = posts;
    this.json = json;
    this.filter = filter;
    this.now = now;
  }

  void addTo(Actions actions) {
    actions
        .on("st.openPost", this::open)
        .on("st.retrievePostComments", this::comments)
        .on(
            "st.retrievePostReactions",
            (account, action, page) ->
                post(action, page).objects("reactions").stream()
                    .limit(action.number("limit", 10))
                    .map(json::reaction)
                    .toList())
        .on("st.retrievePersonPosts", (account, action, page) -> by(account, key(page), action))
        .on("st.retrievePersonComments", this::commentsBy)
        .on("st.retrievePersonReactions", this::reactionsBy)
        .on("st.searchPosts", this::search)
        .on("st.retrieveFeed", this::feed);
  }

  /** The post that is open, or the one that an action names. */
  JsonObject post(JsonObject action, @Nullable Page page) {
    Option<JsonObject> found =
        page == null || page.post() == null
            ? posts.find(action.textOrNull(action.has("postUrn") ? "postUrn" : "postUrl"))
            : Option.of(page.post());
    return found.getOrElseThrow(() -> new Action.Failed("postNotFound", "There is no such post."));
  }

  private Page.Opened open(Account account, JsonObject action, @Nullable Page page) {
    JsonObject post = post(action, page);
    return new Page.Opened(
        action.flag("basicInfo") ? json.post(account, post) : JsonObject.empty(),
        Page.ofPost(post));
  }

  private List<JsonObject> comments(Account account, JsonObject action, @Nullable Page page) {
    List<JsonObject> all =
        new ArrayList<>(json.comments(post(action, page), action.flag("replies")));
    if (action.text("sort").equals("mostRecent")) {
      all.sort(Comparator.comparing((JsonObject one) -> one.text("time")).reversed());
    }
    return all.subList(0, (int) Math.min(all.size(), action.number("limit", 10)));
  }

  /** The posts of an author, newest first. */
  List<JsonObject> by(Account account, String author, JsonObject action) {
    return newest().stream()
        .filter(post -> post.text("author").equals(author))
        .filter(post -> !Instant.parse(post.text("at")).isBefore(since(action)))
        .limit(action.number("limit", 20))
        .map(post -> json.post(account, post))
        .toList();
  }

  private static Instant since(JsonObject action) {
    return action.has("since") ? Times.parse("since", action.text("since")) : Instant.MIN;
  }

  private static String key(@Nullable Page page) {
    return page == null || page.person() == null ? "" : page.person().key();
  }

  private List<JsonObject> newest() {
    List<JsonObject> all = new ArrayList<>(posts.all());
    all.sort(Comparator.comparing((JsonObject post) -> Instant.parse(post.text("at"))).reversed());
    return all;
  }

  private List<JsonObject> commentsBy(Account account, JsonObject action, @Nullable Page page) {
    return newest().stream()
        .flatMap(post -> posts.comments(post).stream())
        .filter(one -> one.comment().text("author").equals(key(page)))
        .filter(one -> !Instant.parse(json.time(one.comment())).isBefore(since(action)))
        .limit(action.number("limit", 20))
        .map(
            one ->
                JsonObject.empty()
                    .put("postUrl", Urls.post(one.post()))
                    .put("time", json.time(one.comment()))
                    .put("text", one.comment().textOrNull("text"))
                    .put("image", null)
                    .put("reactionsCount", one.comment().number("reactionsCount", 0)))
        .toList();
  }

  /** The world does not know when somebody reacted; the post's time stands for it. */
  private List<JsonObject> reactionsBy(Account account, JsonObject action, @Nullable Page page) {
    List<JsonObject> all = new ArrayList<>();
    for (JsonObject post : newest()) {
      for (JsonObject reaction : post.objects("reactions")) {
        boolean late = !Instant.parse(post.text("at")).isBefore(since(action));
        if (late && reaction.text("by").equals(key(page))) {
          all.add(
              JsonObject.empty()
                  .put("postUrl", Urls.post(post))
                  .put("time", post.text("at"))
                  .put("reactionType", reaction.text("reaction").toLowerCase(Locale.ROOT)));
        }
      }
    }
    return all.subList(0, (int) Math.min(all.size(), action.number("limit", 20)));
  }

  private List<JsonObject> search(Account account, JsonObject action, @Nullable Page page) {
    boolean byUrl = Searches.byUrl(action);
    JsonObject asked = byUrl ? JsonObject.empty() : action.object("filter");
    List<JsonObject> all = asked.text("sort").equals("latest") ? newest() : posts.all();
    return all.stream()
        .filter(post -> PostFilter.words(post, Searches.term(action)))
        .filter(young(asked))
        .filter(kind(asked))
        .filter(post -> filter.holds(account, post, asked))
        .limit(action.number("limit", 10))
        .map(post -> json.found(account, post))
        .toList();
  }

  private Predicate<JsonObject> young(JsonObject asked) {
    Duration age = AGES.get(asked.text("datePosted"));
    return post -> age == null || Instant.parse(post.text("at")).isAfter(now.minus(age));
  }

  private static Predicate<JsonObject> kind(JsonObject asked) {
    String kind = KINDS.getOrDefault(asked.text("contentType"), "NONE");
    return post ->
        !asked.has("contentType")
            || post.objects("attachments").stream().anyMatch(a -> a.text("kind").equals(kind));
  }

  private List<JsonObject> feed(Account account, JsonObject action, @Nullable Page page) {
    return newest().stream()
        .filter(post -> !post.text("author").equals(account.owner.key()))
        .limit(action.number("limit", 20))
        .map(post -> json.post(account, post).put("feedContext", context(account, post)))
        .toList();
  }

  private @Nullable String context(Account account, JsonObject post) {
    return post.objects("reactions").stream()
        .map(reaction -> reaction.text("by"))
        .filter(key -> !key.startsWith("company:"))
        .flatMap(key -> filter.connection(account, key).toJavaStream())
        .map(person -> person.name().getOrElse("") + " reacted to this")
        .findFirst()
        .orElse(null);
  }
}
