package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The Classic post search over the world (dossier A.2.1). */
final class PostSearch {

  private static final Map<String, Integer> DAYS =
      Map.of("past_day", 1, "past_week", 7, "past_month", 30);
  private static final Map<String, String> KINDS =
      Map.of("videos", "VIDEO", "images", "IMAGE", "documents", "FILE");

  private final State state;

  PostSearch(State state) {
    this.state = state;
  }

  List<JsonObject> find(Account account, JsonObject body) {
    List<Predicate<JsonObject>> all = new ArrayList<>();
    JsonObject by = body.object("posted_by");
    JsonObject mentioning = body.object("mentioning");
    JsonObject author = body.object("author");
    if (body.has("keywords")) {
      all.add(post -> Keywords.match(body.text("keywords"), post.text("text")));
    }
    if (body.has("date_posted")) {
      int days = DAYS.getOrDefault(body.text("date_posted"), 30);
      Instant least = state.now().minus(Duration.ofDays(days));
      all.add(post -> Instant.parse(post.text("at")).isAfter(least));
    }
    if (body.has("content_type")) {
      String kind = KINDS.getOrDefault(body.text("content_type"), "NONE");
      all.add(
          post -> post.objects("attachments").stream().anyMatch(a -> a.text("kind").equals(kind)));
    }
    if (!by.names().isEmpty()) {
      all.add(post -> postedBy(account, post, by));
    }
    if (!mentioning.names().isEmpty()) {
      all.add(
          post ->
              mentions(post).stream()
                  .anyMatch(
                      id ->
                          mentioning.texts("member").contains(id)
                              || mentioning.texts("company").contains(id)));
    }
    if (!author.names().isEmpty()) {
      all.add(post -> byAuthor(post, author));
    }
    List<JsonObject> posts =
        new ArrayList<>(
            state.posts.stream().filter(post -> all.stream().allMatch(c -> c.test(post))).toList());
    if (body.text("sort_by").equals("date")) {
      posts.sort(Comparator.comparing((JsonObject post) -> post.text("at")).reversed());
    }
    return posts;
  }

  private boolean postedBy(Account account, JsonObject post, JsonObject by) {
    String author = post.text("author");
    if (author.startsWith("company:")) {
      return by.texts("company").contains(author.substring(8));
    }
    Person person = state.world.person(author);
    return by.texts("member").contains(person.memberId())
        || (by.flag("me") && person.key().equals(account.owner.key()))
        || (by.flag("first_connections") && account.relations.containsKey(person.key()))
        || (by.flag("people_you_follow")
            && state.world.data().texts("following").contains(person.key()));
  }

  /** Mentioned people by member id, companies by number. */
  private List<String> mentions(JsonObject post) {
    return post.texts("mentions").stream()
        .map(name -> state.world.find(name).map(Person::memberId).getOrElse(name))
        .toList();
  }

  private boolean byAuthor(JsonObject post, JsonObject author) {
    String key = post.text("author");
    if (key.startsWith("company:")) {
      return false;
    }
    Person person = state.world.person(key);
    boolean industry =
        !author.has("industry")
            || author.texts("industry").contains(person.data().text("industry"));
    boolean company =
        !author.has("company")
            || author.texts("company").stream()
                .anyMatch(id -> person.currentPositions().stream().anyMatch(p -> People.at(p, id)));
    return industry
        && company
        && (!author.has("keywords")
            || Keywords.match(author.text("keywords"), People.text(person)));
  }
}
