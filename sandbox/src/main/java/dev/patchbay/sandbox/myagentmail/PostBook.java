package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The posts of the world and those that were added. Guarded by the simulator. */
final class PostBook {
  private static final int EXCERPT = 200;
  private static final String COMPANY = "company:";

  private final World world;
  private final List<JsonObject> posts = new ArrayList<>();

  PostBook(World world) {
    this.world = world;
    world.data().objects("posts").forEach(post -> posts.add(post.copy()));
  }

  void add(String urn, String author, String text, Instant at) {
    posts.add(
        0,
        JsonObject.empty()
            .put("urn", urn)
            .put("author", author)
            .put("text", text)
            .put("at", at.toString())
            .put("comments", List.of())
            .put("reactions", List.of()));
  }

  /** Posts that hold every word, newest first. LinkedIn's own ranking is not known. */
  List<JsonObject> holding(String query) {
    List<String> words = Words.of(query);
    return newestFirst(
        posts.stream()
            .filter(
                post ->
                    words.stream().allMatch(post.text("text").toLowerCase(Locale.ROOT)::contains))
            .toList());
  }

  List<JsonObject> by(String author) {
    return newestFirst(posts.stream().filter(post -> post.text("author").equals(author)).toList());
  }

  Option<JsonObject> find(String urn) {
    return Option.ofOptional(
        posts.stream()
            .filter(post -> post.text("urn").equals(urn) || urn.endsWith(":" + post.text("id")))
            .findFirst());
  }

  private static List<JsonObject> newestFirst(List<JsonObject> found) {
    return found.stream().sorted(Comparator.comparing(PostBook::at).reversed()).toList();
  }

  static Instant at(JsonObject post) {
    return Instant.parse(post.text("at"));
  }

  /** Who wrote it; none for a company's post. */
  Option<Person> person(JsonObject post) {
    return world.find(post.text("author"));
  }

  String authorName(JsonObject post) {
    return person(post)
        .map(person -> person.name().getOrElse("LinkedIn Member"))
        .orElse(() -> company(post).map(company -> company.text("name")))
        .getOrElse("");
  }

  String authorUrl(JsonObject post) {
    return person(post).map(Urls::of).orElse(() -> company(post).map(Urls::of)).getOrElse("");
  }

  private Option<JsonObject> company(JsonObject post) {
    String author = post.text("author");
    return author.startsWith(COMPANY)
        ? world.company(author.substring(COMPANY.length()))
        : Option.none();
  }

  static String key(JsonObject company) {
    return COMPANY + company.text("id");
  }

  static String url(JsonObject post) {
    return Urls.post(post.text("urn"));
  }

  static String excerpt(JsonObject post) {
    String text = post.text("text");
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
  }
}
