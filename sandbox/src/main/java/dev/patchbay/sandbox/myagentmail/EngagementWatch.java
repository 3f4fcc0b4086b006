package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who comments on the posts of a person or company, or reacts to them. Posts newer than the last
 * one seen are looked at; the first poll goes back 14 days. Each person counts once, and a comment
 * before a reaction.
 */
final class EngagementWatch implements Watch {
  private static final Duration FIRST_LOOKBACK = Duration.ofDays(14);

  private record Engager(JsonObject post, Person person, @Nullable String comment) {}

  private final World world;
  private final Pool pool;
  private final PostBook posts;
  private final Enrichment enrichment;
  private final Clock clock;

  EngagementWatch(World world, Pool pool, PostBook posts, Enrichment enrichment, Clock clock) {
    this.world = world;
    this.pool = pool;
    this.posts = posts;
    this.enrichment = enrichment;
    this.clock = clock;
  }

  @Override
  public void look(Signal signal, Poll poll) {
    pool.chosen(signal.sessionId, Budget.ENGAGEMENT_POLL);
    enrichment.again(signal, poll);
    Instant since = clock.instant().minus(FIRST_LOOKBACK);
    List<JsonObject> fresh =
        posts.by(actor(signal)).stream()
            .filter(post -> PostBook.at(post).isAfter(since))
            .filter(post -> !signal.seen.contains(PostBook.url(post)))
            .toList();
    poll.fetched = fresh.size();
    fresh.forEach(post -> signal.seen.add(PostBook.url(post)));
    for (Engager engager : engagers(fresh).values()) {
      if (!signal.seen.contains(engager.person().key())) {
        take(signal, poll, engager);
      }
    }
  }

  private String actor(Signal signal) {
    JsonObject target = signal.told.object("target");
    String url = target.text("url");
    return target.text("kind").equals("company")
        ? Urls.company(world, url).map(PostBook::key).getOrElse("")
        : Urls.person(world, url).map(Person::key).getOrElse("");
  }

  private Map<String, Engager> engagers(List<JsonObject> fresh) {
    Map<String, Engager> all = new LinkedHashMap<>();
    for (JsonObject post : fresh) {
      for (JsonObject comment : post.objects("comments")) {
        String text = comment.text("text");
        person(comment.text("author"))
            .forEach(one -> all.putIfAbsent(one.key(), new Engager(post, one, text)));
      }
    }
    for (JsonObject post : fresh) {
      for (JsonObject reaction : post.objects("reactions")) {
        person(reaction.text("by"))
            .forEach(one -> all.putIfAbsent(one.key(), new Engager(post, one, null)));
      }
    }
    return all;
  }

  private Option<Person> person(String name) {
    return world.find(name);
  }

  private void take(Signal signal, Poll poll, Engager engager) {
    JsonObject post = engager.post();
    JsonObject shown =
        JsonObject.empty()
            .put("kind", "engagement")
            .put("postUrl", PostBook.url(post))
            .put("postExcerpt", PostBook.excerpt(post))
            .put("postPostedAt", null)
            .put(
                "engagement",
                JsonObject.empty()
                    .put("action", action(engager))
                    .put("commentText", engager.comment()));
    String text = engager.comment() == null ? "" : engager.comment();
    enrichment.take(
        signal,
        poll,
        new Enrichment.Draft(
            engager.person().key(),
            engager.person(),
            text,
            shown,
            "signal.engagement",
            known -> event(signal, engager, known)));
  }

  private static JsonObject event(Signal signal, Engager engager, Profiles.Known known) {
    return JsonObject.empty()
        .put("target", signal.told.value("target"))
        .put(
            "post",
            JsonObject.empty()
                .put("url", PostBook.url(engager.post()))
                .put("excerpt", PostBook.excerpt(engager.post()))
                .put("postedAt", null))
        .put(
            "engager",
            known.author().put("action", action(engager)).put("commentText", engager.comment()));
  }

  private static String action(Engager engager) {
    return engager.comment() == null ? "reacted" : "commented";
  }
}
