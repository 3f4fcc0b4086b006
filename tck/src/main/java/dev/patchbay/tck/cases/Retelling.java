package dev.patchbay.tck.cases;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Answers of a case told in another way: of the same shape, and as legal. Names, identifiers and
 * texts of the copies differ in their last letter; constants, dates and numbers stay.
 */
public final class Retelling {
  private static final int TEXT = 12;

  private final Set<String> constants;
  private final Set<String> kept;

  /**
   * A way to tell answers anew.
   *
   * @param constants words of the vendor's that mean a constant
   * @param kept names of members that stay as they are, because the adapter is steered by them
   */
  public Retelling(Set<String> constants, Set<String> kept) {
    this.constants = Set.copyOf(constants);
    this.kept = Set.copyOf(kept);
  }

  /** The case with one more item at the end of every list that has any. */
  public Case longer(Case one) {
    return told(one, "with longer lists", (name, value) -> longer(value));
  }

  /** The names of all flags in the answers of a case, in order. */
  public List<String> flags(Case one) {
    Set<String> names = new TreeSet<>();
    told(
        one,
        "",
        (none, body) -> {
          flags("", body, names);
          return body;
        });
    return List.copyOf(names);
  }

  /**
   * The case with other flags.
   *
   * @param values what each is to say, by name
   */
  public Case flagged(Case one, Map<String, Boolean> values) {
    return told(one, "with flags " + values, (none, body) -> flagged("", body, values));
  }

  private static Case told(
      Case one, String how, BiFunction<String, @Nullable Object, @Nullable Object> change) {
    List<Exchange> exchanges = new ArrayList<>();
    for (Exchange exchange : one.exchanges()) {
      JsonObject stub = exchange.stub().copy();
      JsonObject response = stub.object("response");
      if (response.has("jsonBody") && response.number("status", 200) < 300) {
        JsonObject changed = response.copy();
        changed.put("jsonBody", change.apply("", response.value("jsonBody")));
        stub.put("response", changed);
      }
      exchanges.add(new Exchange(stub));
    }
    return one.answered(one.name() + ", " + how, one.rule(), exchanges, one.expect());
  }

  private @Nullable Object longer(@Nullable Object value) {
    if (value instanceof List<?> items) {
      List<@Nullable Object> all = new ArrayList<>();
      items.forEach(item -> all.add(longer(item)));
      Object last = items.isEmpty() ? null : items.get(items.size() - 1);
      Object other = longer(other("", last));
      if (other != null && !all.contains(other)) {
        all.add(other);
      }
      return all;
    }
    return each(value, (name, member) -> kept.contains(name) ? member : longer(member));
  }

  /** The same with other names and texts. */
  private @Nullable Object other(String name, @Nullable Object value) {
    if (kept.contains(name)) {
      return value;
    } else if (value instanceof String text) {
      return other(text);
    } else if (value instanceof List<?> items) {
      List<@Nullable Object> all = new ArrayList<>();
      items.forEach(item -> all.add(other(name, item)));
      return all;
    }
    return each(value, this::other);
  }

  private String other(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    boolean spaced = text.indexOf(' ') >= 0;
    boolean numbered = text.chars().anyMatch(Character::isDigit);
    boolean free = spaced ? !numbered : numbered || text.length() >= TEXT;
    boolean time = text.matches("\\d{4}(-\\d{2}.*)?|[\\d:.,+-]+");
    boolean constant = text.matches("[A-Z][A-Z0-9_]*") || constants.contains(text);
    if (end == 0 || !free || time || constant || text.indexOf('{') >= 0) {
      return text;
    }
    char last = text.charAt(end - 1);
    char next = last == '9' ? '1' : last == 'z' ? 'b' : last == 'Z' ? 'B' : (char) (last + 1);
    return text.substring(0, end - 1) + next + text.substring(end);
  }

  private void flags(String name, @Nullable Object value, Set<String> names) {
    if (value instanceof Boolean && !kept.contains(name)) {
      names.add(name);
    } else if (value instanceof List<?> items) {
      items.forEach(item -> flags(name, item, names));
    } else if (value instanceof Map<?, ?> members) {
      members.forEach((inner, member) -> flags(String.valueOf(inner), member, names));
    }
  }

  private static @Nullable Object flagged(
      String name, @Nullable Object value, Map<String, Boolean> values) {
    if (value instanceof Boolean flag) {
      return values.getOrDefault(name, flag);
    } else if (value instanceof List<?> items) {
      List<@Nullable Object> all = new ArrayList<>();
      items.forEach(item -> all.add(flagged(name, item, values)));
      return all;
    }
    return each(value, (inner, member) -> flagged(inner, member, values));
  }

  private static @Nullable Object each(
      @Nullable Object value, BiFunction<String, @Nullable Object, @Nullable Object> change) {
    if (!(value instanceof Map<?, ?> members)) {
      return value;
    }
    Map<String, @Nullable Object> changed = new LinkedHashMap<>();
    members.forEach(
        (name, member) ->
            changed.put(String.valueOf(name), change.apply(String.valueOf(name), member)));
    return changed;
  }
}
