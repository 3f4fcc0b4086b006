package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses on linkedin.com. */
final class Urls {

  private Urls() {}

  /** The public profile address, null for somebody who hides. */
  static @Nullable String profile(Person person) {
    return person
        .slug()
        .map(
            slug ->
                "https://www.linkedin.com/in/" + URLEncoder.encode(slug, StandardCharsets.UTF_8))
        .getOrNull();
  }

  static String company(JsonObject company) {
    return "https://www.linkedin.com/company/" + company.text("slug") + "/";
  }
}
