package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * The page that is open while children run: one of a person, of a company or of a post.
 *
 * @param person whose page it is
 * @param company the world's entry of the company
 * @param post the entry of the post
 */
record Page(@Nullable Person person, @Nullable JsonObject company, @Nullable JsonObject post) {

  static Page of(Person person) {
    return new Page(person, null, null);
  }

  static Page ofCompany(JsonObject company) {
    return new Page(null, company, null);
  }

  static Page ofPost(JsonObject post) {
    return new Page(null, null, post);
  }

  /**
   * What an action answers that opens a page for its children.
   *
   * @param data its own data; none for actions without
   * @param page the page
   */
  record Opened(@Nullable JsonObject data, Page page) {}
}
