package dev.patchbay.tck.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Fills the templates of this package; the pages carry style and script in them. */
final class Pages {
  private Pages() {}

  /** One self-contained page; a name that the values lack is empty in it. */
  static String fill(String template, Map<String, ?> values) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put("css", text("page.css"));
    all.put("js", text("page.js"));
    return Mustache.compiler()
        .escapeHTML(true)
        .emptyStringIsFalse(true)
        .defaultValue("")
        .compile(text(template))
        .execute(all);
  }

  private static String text(String file) {
    try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
