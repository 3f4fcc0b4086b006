package dev.patchbay.linkedapi.post;

import dev.patchbay.call.Operation;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Mention;
import dev.patchbay.linkedapi.client.LinkedApi;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text with mentions, as the vendor takes it: {@code @[m1]} in the text for the entry with the
 * key {@code m1}, and so on. A name alone could pin somebody of the same name, so an entry always
 * has a URN or a URL as well.
 *
 * @param text with a placeholder for each mention
 * @param entries who is mentioned, in the order of the text
 */
record Mentions(String text, List<Map<String, Object>> entries) {
  private static final Pattern PLACEHOLDER = Pattern.compile("@\\[[A-Za-z0-9_-]{1,30}]");

  static Either<PortError, Mentions> render(
      Operation<?, ?> operation, String text, List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return Either.right(new Mentions(text, List.of()));
    }
    if (PLACEHOLDER.matcher(text).find()) {
      return invalid(operation, "text", "contains @[...], which this vendor reads as a mention");
    }
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(Comparator.comparingInt(Mention::start));
    StringBuilder rendered = new StringBuilder();
    List<Map<String, Object>> entries = new ArrayList<>();
    int at = 0;
    for (Mention mention : ordered) {
      if (mention.start() < at || mention.length() > text.length() - mention.start()) {
        return invalid(
            operation,
            "mentions",
            "the mention of "
                + mention.name()
                + " from "
                + mention.start()
                + " overlaps another or lies outside of the text");
      }
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("key", "m" + (entries.size() + 1));
      entry.put("name", mention.name());
      if (!pinned(mention, entry)) {
        return invalid(
            operation,
            "mentions",
            mention.name()
                + " is known by no URN and no id here; profile.resolve and profile.company tell"
                + " them");
      }
      rendered.append(text, at, mention.start()).append("@[").append(entry.get("key")).append(']');
      entries.add(entry);
      at = mention.start() + mention.length();
    }
    rendered.append(text, at, text.length());
    return Either.right(new Mentions(rendered.toString(), List.copyOf(entries)));
  }

  private static boolean pinned(Mention mention, Map<String, Object> entry) {
    Option<String> urn =
        mention
            .person()
            .flatMap(person -> person.memberUrn())
            .orElse(() -> mention.company().flatMap(company -> company.urn()));
    urn.forEach(text -> entry.put("urn", text));
    if (urn.isEmpty()) {
      mention
          .person()
          .flatMap(person -> person.hashedUrl())
          .forEach(url -> entry.put("personHashedUrl", url));
    }
    return entry.containsKey("urn") || entry.containsKey("personHashedUrl");
  }

  private static <T> Either<PortError, T> invalid(
      Operation<?, ?> operation, String argument, String reason) {
    return Either.left(
        new FixCall.InvalidRequest(LinkedApi.origin(operation), operation.key(argument), reason));
  }
}
