package dev.patchbay.tck.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Fills templates of pages that carry style and script in them and load nothing. */
public final class Pages {
  private Pages() {}

  /** A page of this package. */
  static String fill(String template, Map<String, ?> values) {
    return fill(Pages.class, template, values);
  }

  /**
   * One self-contained page. Values are escaped; a name that they lack is empty in it.
   *
   * @param beside the class beside which the template lies
   * @param template a Mustache template, in which {@code {{{css}}}} and {@code {{{js}}}} stand for
   *     the style and the script that all pages share: tables below an element with {@code
   *     data-filters} can be filtered
   * @param values by name
   * @return the page
   */
  public static String fill(Class<?> beside, String template, Map<String, ?> values) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put("css", text(Pages.class, "page.css"));
    all.put("js", text(Pages.class, "page.js"));
    return Mustache.compiler()
        .escapeHTML(true)
        .emptyStringIsFalse(true)
        .defaultValue("")
        .compile(text(beside, template))
        .execute(all);
  }

  private static String text(Class<?> beside, String file) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
