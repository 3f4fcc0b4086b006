package dev.patchbay.search;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Arguments.Argument;
import dev.patchbay.call.Request;
import dev.patchbay.value.Range;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects flaws of one request. */
final class Flaws {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final String OVERRIDES =
      " overrides every other filter, so this one would be ignored; leave one of the two out";
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(9999);

  /** What is no filter and so may stand beside a search that overrides all filters. */
  private static final Set<String> NO_FILTERS =
      Set.of("savedSearchNewerThan", "saveSearchAs", "locale", "pageSize", "open");

  private final List<String> found = new ArrayList<>(0);

  List<String> found() {
    return List.copyOf(found);
  }

  Flaws when(boolean wrong, String argument, String reason) {
    if (wrong) {
      found.add(argument + ": " + reason);
    }
    return this;
  }

  Flaws all(String argument, List<String> reasons) {
    reasons.forEach(reason -> when(true, argument, reason));
    return this;
  }

  Flaws atLeastOne(String argument, Option<Integer> number) {
    return number.isDefined() && number.get() < 1
        ? when(true, argument, number.get() + " is too small; give 1 or more")
        : this;
  }

  Flaws paging(Option<Integer> pageSize, Option<Integer> open) {
    return atLeastOne("pageSize", pageSize).atLeastOne("open", open);
  }

  Flaws languages(Set<String> codes) {
    for (String code : codes) {
      when(
          !LANGUAGE.matcher(code).matches(),
          "profileLanguages",
          "\"" + code + "\" is no ISO 639-1 code of two lower-case letters, such as \"en\"");
    }
    return this;
  }

  Flaws years(String argument, Option<Range> years) {
    boolean odd =
        years.exists(
            range -> range.min().exists(Flaws::noYear) || range.max().exists(Flaws::noYear));
    return when(odd, argument, "a year is a whole number of four digits");
  }

  Flaws needs(String argument, Option<?> value, String other, Option<?> otherValue) {
    return when(
        value.isDefined() && otherValue.isEmpty(),
        argument,
        "means something only together with " + other + "; add that or leave this out");
  }

  /** Searches that LinkedIn runs without looking at any other filter stand alone. */
  Flaws overriding(Request request, String... searches) {
    List<String> used = Arguments.used(request).stream().map(Argument::name).toList();
    for (String search : searches) {
      if (used.contains(search)) {
        used.stream()
            .filter(name -> !name.equals(search) && !NO_FILTERS.contains(name))
            .forEach(name -> when(true, name, search + OVERRIDES));
        return this;
      }
    }
    return this;
  }

  private static boolean noYear(BigDecimal number) {
    return number.compareTo(FIRST_YEAR) < 0
        || number.compareTo(LAST_YEAR) > 0
        || number.stripTrailingZeros().scale() > 0;
  }
}
