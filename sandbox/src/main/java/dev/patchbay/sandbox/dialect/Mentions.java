package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people and companies that the text of a post mentions, where <code>{{0}}</code> stands for
 * the first of them.
 *
 * @param all each with {@code name} and {@code profile_id}
 */
record Mentions(List<JsonObject> all) {

  /** Reads the JSON of a part. */
  static Mentions read(String json) {
    List<JsonObject> all = new ArrayList<>();
    try {
      @Nullable Object told = Json.parse(json);
      for (Object one : told instanceof List<?> list ? list : List.of("none")) {
        JsonObject mention = one instanceof Map<?, ?> map ? JsonObject.view(map) : null;
        if (mention == null || !mention.has("name") || !mention.has("profile_id")) {
          throw Errors.invalid("/body/mentions: Expected a list of name and profile_id");
        }
        all.add(mention);
      }
    } catch (IllegalArgumentException e) {
      throw Errors.invalid("/body/mentions: Expected JSON");
    }
    return new Mentions(List.copyOf(all));
  }

  /** Where a post mentions whom. */
  static List<JsonObject> of(World world, JsonObject post) {
    if (post.has("mentionPlaces")) {
      return post.objects("mentionPlaces");
    }
    List<JsonObject> places = new ArrayList<>();
    for (String key : post.texts("mentions")) {
      boolean company = key.matches("\\d+");
      JsonObject told = company ? world.company(key).get() : world.person(key).data();
      String url = company ? Urls.company(told) : Urls.profile(world.person(key));
      String name = told.text("name");
      places.add(
          JsonObject.empty()
              .put("url", url)
              .put("start", Math.max(0, post.text("text").indexOf(name)))
              .put("length", name.length()));
    }
    return places;
  }

  /** Puts the text with the names in it, and where they are, into a post. */
  void writeInto(JsonObject post, String text) {
    StringBuilder written = new StringBuilder(text);
    List<JsonObject> places = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String mark = "{{" + i + "}}";
      String name = all.get(i).text("name");
      int at = written.indexOf(mark);
      if (at < 0) {
        throw Errors.unprocessable("invalid_post", "The text has no " + mark + ".");
      }
      written.replace(at, at + mark.length(), name);
      places.add(
          JsonObject.empty()
              .put("url", "https://www.linkedin.com/in/" + all.get(i).text("profile_id"))
              .put("start", at)
              .put("length", name.length()));
    }
    post.put("text", written.toString()).put("mentionPlaces", places);
  }
}
