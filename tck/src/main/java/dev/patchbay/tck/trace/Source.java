package dev.patchbay.tck.trace;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a field of a result comes from, by the pack's row.
 *
 * @param names members on the wire, one of which must say the value or be around it; empty where
 *     the pack names none
 * @param field how the port calls it
 * @param derived whether it is computed, so that no single member says it
 * @param partial whether the vendor's list may hold more
 * @param values constants by what the vendor calls them
 * @param times what a number of the vendor's is multiplied by
 * @param absent the constant that it becomes where the vendor says nothing; may be empty
 * @param around members around those that are named, where one of them is there
 * @param any whether any of the names will do, even where one is called as the port calls it
 * @param is what it always is, whatever the vendor says; may be empty
 */
record Source(
    Set<String> names,
    String field,
    boolean derived,
    boolean partial,
    JsonObject values,
    long times,
    String absent,
    Set<String> around,
    boolean any,
    String is) {
  /** Where nothing is known. */
  static final Source ANY =
      new Source(Set.of(), "", false, false, JsonObject.empty(), 1, "", Set.of(), false, "");

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$-]*");

  Source {
    names = Set.copyOf(names);
    around = Set.copyOf(around);
  }

  static Source of(JsonObject row, String field) {
    Set<String> names = new LinkedHashSet<>();
    for (String column : Set.of("wire", "hit", "profile")) {
      Matcher quoted = QUOTED.matcher(row.text(column));
      while (quoted.find()) {
        Matcher name = NAME.matcher(quoted.group(1));
        while (name.find()) {
          names.add(name.group());
        }
      }
    }
    return new Source(
        names,
        field,
        row.has("derived"),
        row.has("partial"),
        row.object("values"),
        row.number("times", 1),
        row.text("absent"),
        Set.of(),
        row.flag("any"),
        row.text("is"));
  }

  /** The same for a part of the field on which the pack says nothing of its own. */
  Source of(String part) {
    return new Source(names, part, derived, partial, values, times, absent, around, false, "");
  }

  /** The same within something that comes from those members. */
  Source within(Set<String> others) {
    return new Source(names, field, derived, partial, values, times, absent, others, any, is);
  }

  /** The same where the vendor's list holds more. */
  Source part() {
    return new Source(names, field, derived, true, values, times, absent, around, any, is);
  }

  /** Where the pack names nothing: what is called as the port calls it. */
  Set<String> namesakes() {
    return new LinkedHashSet<>(
        List.of(field, CAPITAL.matcher(field).replaceAll("_$1").toLowerCase(Locale.ROOT)));
  }
}
