package dev.patchbay.dialect.post;

import dev.patchbay.dialect.call.LinkedInIds;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Mention;
import dev.patchbay.support.http.FormParts;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text with mentions, as the vendor takes it: {@code {{0}}} in the text for the first entry of a
 * list, and so on.
 *
 * @param text with a placeholder for each mention
 * @param entries who is mentioned, in the order of the text
 */
record Mentions(String text, List<Map<String, Object>> entries) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\d+}}");
  private static final String MENTIONS = "mentions";

  /** Renders neutral spans; people and companies without an id cost a look-up each. */
  static Either<PortError, Mentions> render(String text, List<Mention> mentions, LinkedInIds ids) {
    if (mentions.isEmpty()) {
      return Either.right(new Mentions(text, List.of()));
    }
    if (PLACEHOLDER.matcher(text).find()) {
      return ids.invalid("text", "contains {{n}}, which this vendor reads as a mention");
    }
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(Comparator.comparingInt(Mention::start));
    StringBuilder rendered = new StringBuilder();
    List<Map<String, Object>> entries = new ArrayList<>();
    int at = 0;
    for (Mention mention : ordered) {
      if (mention.start() < at || mention.length() > text.length() - mention.start()) {
        return ids.invalid(
            MENTIONS,
            "the mention of "
                + mention.name()
                + " from "
                + mention.start()
                + " overlaps another or lies outside of the text");
      }
      Either<PortError, Map<String, Object>> entry = entry(mention, ids);
      if (entry.isLeft()) {
        return Either.left(entry.getLeft());
      }
      rendered.append(text, at, mention.start()).append("{{").append(entries.size()).append("}}");
      entries.add(entry.get());
      at = mention.start() + mention.length();
    }
    rendered.append(text, at, text.length());
    return Either.right(new Mentions(rendered.toString(), List.copyOf(entries)));
  }

  private static Either<PortError, Map<String, Object>> entry(Mention mention, LinkedInIds ids) {
    Either<PortError, String> id =
        mention
            .company()
            .map(company -> ids.companyId(MENTIONS, company))
            .getOrElse(() -> ids.memberId(MENTIONS, mention.person().get()));
    return id.map(
        found -> {
          Map<String, Object> entry = new LinkedHashMap<>();
          entry.put("name", mention.name());
          entry.put("profile_id", found);
          if (mention.isCompany()) {
            entry.put("is_company", true);
          }
          return entry;
        });
  }

  /** Writes them as parts with bracketed names. */
  void addTo(FormParts parts) {
    for (int i = 0; i < entries.size(); i++) {
      String prefix = MENTIONS + "[" + i + "]";
      entries
          .get(i)
          .forEach((name, value) -> parts.text(prefix + "[" + name + "]", String.valueOf(value)));
    }
  }
}
