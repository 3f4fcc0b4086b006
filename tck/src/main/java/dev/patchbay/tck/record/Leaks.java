package dev.patchbay.tck.record;

import dev.patchbay.tck.record.Decodings.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for configured secrets and e-mail addresses in a text, also where they are escaped,
 * percent-encoded, in base64, base64url or hexadecimal, compressed, or several of these. What is
 * encoded more often than can be looked into counts as found. Immutable.
 */
final class Leaks {
  /** The domain of invented addresses; no real one can end so (RFC 2606). */
  static final String INVENTED_DOMAIN = "recorded.invalid";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\p{L}\\p{N}._+'-]{1,64}+@((?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8})(\\p{L}{2,24})");
  private static final int DEEPEST = 6;
  private static final int MOST_VIEWS = 200_000;
  private static final int SHORTEST_PART = 8;

  private final Map<String, String> secrets;

  private Leaks(Map<String, String> secrets) {
    this.secrets = Map.copyOf(secrets);
  }

  /**
   * A search for the values of some keys.
   *
   * @param values by name of the key; of a value that is a list of pairs each half counts too
   */
  static Leaks of(Map<String, String> values) {
    Map<String, String> secrets = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (!value.isBlank()) {
            secrets.put(value, key);
          }
          for (String part : value.split("[=,;\\s]+")) {
            if (part.length() >= SHORTEST_PART) {
              secrets.put(part, key);
            }
          }
        });
    return new Leaks(secrets);
  }

  /** What a text holds, without showing it; empty if it is clean. */
  Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    List<String> layer = List.of(text);
    look(text, found);
    for (int depth = 0; !layer.isEmpty() && found.isEmpty(); depth++) {
      if (depth == DEEPEST || seen.size() > MOST_VIEWS) {
        found.add("something encoded too often to be looked into");
        break;
      }
      layer = next(layer, seen, found);
    }
    return found;
  }

  private List<String> next(List<String> layer, Set<String> seen, Set<String> found) {
    List<String> next = new ArrayList<>();
    for (String one : layer) {
      for (View view : Decodings.of(one)) {
        if (!view.whole()) {
          look(view.text(), found);
        } else if (seen.add(view.text())) {
          look(view.text(), found);
          next.add(view.text());
        }
      }
    }
    return next;
  }

  private void look(String text, Set<String> found) {
    secrets.forEach(
        (secret, key) -> {
          if (text.contains(secret)) {
            found.add("the value of " + key);
          }
        });
    if (text.indexOf('@') >= 0) {
      Matcher address = ADDRESS.matcher(text);
      while (address.find()) {
        if (!(address.group(1) + address.group(2)).equals(INVENTED_DOMAIN)) {
          found.add("an e-mail address");
        }
      }
    }
  }

  static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }
}
