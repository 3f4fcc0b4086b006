package dev.patchbay.tck.cases;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Answers of a case told in another way: of the same shape, and as legal. Names, identifiers and
 * texts of the copies differ in their last letter; constants, dates and numbers stay.
 */
public final class Retelling {
  private static final int TEXT = 12;

  private final List<Set<String>> constants;
  private final Set<String> kept;

  /**
   * A way to tell answers anew.
   *
   * @param constants words of the vendor's that mean a constant, by what they are constants of
   * @param kept names of members that stay as they are, because the adapter is steered by them
   */
  public Retelling(List<Set<String>> constants, Set<String> kept) {
    this.constants = constants.stream().map(Set::copyOf).toList();
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
      for (Object other : others(items, last)) {
        Object told = longer(other);
        if (!all.contains(told)) {
          all.add(told);
          break;
        }
      }
      return all;
    }
    return each(value, (name, member) -> kept.contains(name) ? member : longer(member));
  }

  /** What may be one more item of a list, the best first. */
  private List<Object> others(List<?> items, @Nullable Object last) {
    List<@Nullable Object> all = new ArrayList<>();
    all.add(other("", last));
    all.add(each("", last, this::word));
    constants.stream()
        .filter(group -> !items.isEmpty() && group.containsAll(items))
        .forEach(group -> all.addAll(new TreeSet<>(group)));
    all.add(each("", last, Retelling::next));
    List<Object> others = new ArrayList<>();
    all.forEach(one -> Option.of(one).forEach(others::add));
    return others;
  }

  /** The same with each value in it told otherwise, but for what stays. */
  private @Nullable Object each(String name, @Nullable Object value, UnaryOperator<Object> change) {
    if (value == null || kept.contains(name)) {
      return value;
    } else if (value instanceof List<?> items) {
      List<@Nullable Object> all = new ArrayList<>();
      items.forEach(item -> all.add(each(name, item, change)));
      return all;
    }
    return value instanceof Map<?, ?>
        ? each(value, (inner, member) -> each(inner, member, change))
        : change.apply(value);
  }

  /** Another word, where it is no constant. */
  private Object word(Object value) {
    return value instanceof String text
            && text.matches("\\W?\\p{L}{3,}")
            && !text.matches("[A-Z][A-Z0-9_]*")
            && !isConstant(text)
        ? turned(text, text.length())
        : value;
  }

  private static Object next(Object value) {
    return value instanceof Long number
        ? (Object) (number + 1)
        : value instanceof Integer number ? (Object) (number + 1) : value;
  }

  private boolean isConstant(String text) {
    return constants.stream().anyMatch(group -> group.contains(text));
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
    boolean constant = text.matches("[A-Z][A-Z0-9_]*") || isConstant(text);
    if (end == 0 || !free || time || constant || text.indexOf('{') >= 0) {
      return text;
    }
    return turned(text, end);
  }

  /** Another letter at the end. */
  private static String turned(String text, int end) {
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
