package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The raw search of posts and the classified ones, which are kept (dossier 6 and 7). The raw one is
 * charged as {@code search_history}, which is inferred; its most rows are made up.
 */
final class Searches {
  private static final Map<String, Duration> LOOKBACKS =
      Map.of(
          "past-24h", Duration.ofHours(24),
          "past-week", Duration.ofDays(7),
          "past-month", Duration.ofDays(30));
  private static final String DEFAULT_LOOKBACK = "past-month";
  private static final int RAW_DEFAULT = 25;
  private static final int MOST = 100;
  private static final int CLASSIFIED_DEFAULT = 50;
  private static final long TOOK_MILLIS = 11_840;

  private record Past(JsonObject row, List<JsonObject> results) {
    Reply shown() {
      return Reply.ok(JsonObject.empty().put("search", row).put("results", results));
    }
  }

  private final Clock clock;
  private final Gate gate;
  private final Pool pool;
  private final PostBook posts;
  private final Profiles profiles;
  private final Ids ids;
  private final Map<String, Past> kept = new LinkedHashMap<>();

  Searches(Clock clock, Gate gate, Pool pool, PostBook posts, Profiles profiles, Ids ids) {
    this.clock = clock;
    this.gate = gate;
    this.pool = pool;
    this.posts = posts;
    this.profiles = profiles;
    this.ids = ids;
  }

  void addTo(Router router) {
    router
        .on("POST", "/v1/linkedin/search/content", this::raw)
        .on("POST", "/v1/linkedin/searches", this::run)
        .on("GET", "/v1/linkedin/searches", this::list)
        .on("GET", "/v1/linkedin/searches/{id}", this::get);
  }

  private Reply raw(Call call) {
    JsonObject body = Body.of(call);
    String query = Body.required(body, "query");
    int limit = Body.number(body, "limit", 1, MOST, RAW_DEFAULT);
    pool.chosen(Body.optional(body, "sessionId"), Budget.SEARCH_HISTORY);
    return Reply.ok(
        JsonObject.empty()
            .put("posts", posts.holding(query).stream().limit(limit).map(this::rawHit).toList()));
  }

  private JsonObject rawHit(JsonObject post) {
    JsonObject hit =
        JsonObject.empty()
            .put("postUrl", PostBook.url(post))
            .put("authorName", posts.authorName(post))
            .put("authorProfileUrl", posts.authorUrl(post));
    posts
        .person(post)
        .filter(person -> !person.headline().isEmpty())
        .forEach(person -> hit.put("authorHeadline", person.headline()));
    return hit.put("excerpt", PostBook.excerpt(post)).put("postedAt", postedAt(post));
  }

  /** LinkedIn's lists tell the time of fresh posts only. */
  @Nullable String postedAt(JsonObject post) {
    Instant at = PostBook.at(post);
    return at.isAfter(clock.instant().minus(Duration.ofDays(7))) ? Times.iso(at) : null;
  }

  private Reply run(Call call) {
    gate.llm();
    JsonObject body = Body.of(call);
    String query = Body.required(body, "query");
    String rule = Body.required(body, "intentDescription");
    String lookback = Body.oneOf(body, "lookback", List.copyOf(LOOKBACKS.keySet()));
    String floor = Body.oneOf(body, "minIntent", Classifier.INTENTS);
    int limit = Body.number(body, "limit", 1, MOST, CLASSIFIED_DEFAULT);
    Session session = pool.chosen(Body.optional(body, "sessionId"), Budget.SEARCH_HISTORY);
    String back = lookback == null ? DEFAULT_LOOKBACK : lookback;
    Instant since = clock.instant().minus(LOOKBACKS.getOrDefault(back, Duration.ZERO));
    Classifier classifier = new Classifier(rule);
    List<JsonObject> results = new ArrayList<>();
    for (JsonObject post : posts.holding(query)) {
      if (results.size() < limit && PostBook.at(post).isAfter(since)) {
        posts
            .person(post)
            .map(author -> result(post, author, classifier, floor))
            .filter(row -> row.has("rank"))
            .forEach(row -> results.add(row.put("rank", results.size() + 1)));
      }
    }
    JsonObject row =
        JsonObject.empty()
            .put("id", ids.uuid())
            .put("sessionId", session.id)
            .put("query", query)
            .put("lookback", back)
            .put("minIntent", floor)
            .put("intentDescription", rule)
            .put("resultCount", results.size())
            .put("tookMs", TOOK_MILLIS)
            .put("errorCode", null)
            .put("errorMessage", null)
            .put("createdAt", Times.iso(clock.instant()));
    Past past = new Past(row, results);
    kept.put(row.text("id"), past);
    return past.shown();
  }

  /** A result; without a rank if it does not reach the floor. */
  private JsonObject result(
      JsonObject post, Person author, Classifier classifier, @Nullable String floor) {
    String text = post.text("text");
    Profiles.Known known = known(author);
    Classifier.Verdict verdict = classifier.judge(text, known);
    JsonObject row = JsonObject.empty();
    if (verdict.reaches(floor == null ? "low" : floor)) {
      row.put("rank", 0)
          .put("postUrl", PostBook.url(post))
          .put("postExcerpt", PostBook.excerpt(post))
          .put("postedAt", postedAt(post))
          .put("author", known.author())
          .put("classification", verdict.json())
          .put("triageScore", classifier.triage(text));
    }
    return row;
  }

  /** From the cache, or looked up by whoever has budget for it; else without role and company. */
  private Profiles.Known known(Person person) {
    Profiles.Known cached = profiles.cached(person);
    if (cached != null) {
      return cached;
    }
    boolean budget =
        pool.all().stream()
            .anyMatch(one -> !one.isPaused() && one.budget.allows(Budget.PROFILE_LOOKUP));
    if (!budget) {
      return profiles.glimpse(person);
    }
    pool.chosen(null, Budget.PROFILE_LOOKUP);
    return profiles.look(person);
  }

  private Reply list(Call call) {
    List<JsonObject> rows = new ArrayList<>();
    kept.values().forEach(past -> rows.add(0, past.row()));
    int limit = Queries.limit(call, rows.size());
    return Reply.ok(JsonObject.empty().put("searches", rows.stream().limit(limit).toList()));
  }

  private Reply get(Call call) {
    Past past = kept.get(call.path("id"));
    if (past == null) {
      throw Errors.plain(404, "Search not found");
    }
    return past.shown();
  }
}
