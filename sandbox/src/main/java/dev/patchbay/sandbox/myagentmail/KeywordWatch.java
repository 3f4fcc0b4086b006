package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Posts of the last day that hold the query, each address once. */
final class KeywordWatch implements Watch {
  private static final Duration LOOKBACK = Duration.ofHours(24);

  private final Pool pool;
  private final PostBook posts;
  private final Searches searches;
  private final Enrichment enrichment;
  private final Clock clock;

  KeywordWatch(Pool pool, PostBook posts, Searches searches, Enrichment enrichment, Clock clock) {
    this.pool = pool;
    this.posts = posts;
    this.searches = searches;
    this.enrichment = enrichment;
    this.clock = clock;
  }

  @Override
  public void look(Signal signal, Poll poll) {
    pool.chosen(signal.sessionId, Budget.SEARCH_SIGNAL);
    enrichment.again(signal, poll);
    Instant since = clock.instant().minus(LOOKBACK);
    List<JsonObject> found =
        posts.holding(signal.told.text("query")).stream()
            .filter(post -> PostBook.at(post).isAfter(since))
            .toList();
    poll.fetched = found.size();
    for (JsonObject post : found) {
      String url = PostBook.url(post);
      if (!signal.seen.contains(url)) {
        posts.person(post).forEach(author -> enrichment.take(signal, poll, draft(post, author)));
      }
    }
  }

  private Enrichment.Draft draft(JsonObject post, Person author) {
    return new Enrichment.Draft(
        PostBook.url(post),
        author,
        post.text("text"),
        shown(post),
        "signal.match",
        known -> JsonObject.empty().put("post", post(post)).put("author", known.author()));
  }

  private JsonObject shown(JsonObject post) {
    return JsonObject.empty()
        .put("kind", "keyword")
        .put("postUrl", PostBook.url(post))
        .put("postExcerpt", PostBook.excerpt(post))
        .put("postPostedAt", searches.postedAt(post));
  }

  private JsonObject post(JsonObject post) {
    return JsonObject.empty()
        .put("url", PostBook.url(post))
        .put("excerpt", PostBook.excerpt(post))
        .put("postedAt", searches.postedAt(post));
  }
}
