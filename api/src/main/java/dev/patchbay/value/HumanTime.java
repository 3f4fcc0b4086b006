package dev.patchbay.value;

import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "3d", "2 weeks ago", "Sent yesterday": an amount of a unit before now. */
record HumanTime(int amount, Precision precision) {
  private static final Pattern AGO =
      Pattern.compile("(?:.*\\s)?(?:([0-9]{1,4})\\+? ?|an? )([a-z]+)(?: ago)?");
  private static final Map<String, Precision> UNITS =
      Map.ofEntries(
          Map.entry("s", Precision.SECOND),
          Map.entry("sec", Precision.SECOND),
          Map.entry("second", Precision.SECOND),
          Map.entry("m", Precision.MINUTE),
          Map.entry("min", Precision.MINUTE),
          Map.entry("minute", Precision.MINUTE),
          Map.entry("h", Precision.HOUR),
          Map.entry("hr", Precision.HOUR),
          Map.entry("hour", Precision.HOUR),
          Map.entry("d", Precision.DAY),
          Map.entry("day", Precision.DAY),
          Map.entry("w", Precision.WEEK),
          Map.entry("wk", Precision.WEEK),
          Map.entry("week", Precision.WEEK),
          Map.entry("mo", Precision.MONTH),
          Map.entry("month", Precision.MONTH),
          Map.entry("y", Precision.YEAR),
          Map.entry("yr", Precision.YEAR),
          Map.entry("year", Precision.YEAR));

  static Option<HumanTime> parse(String text) {
    // LinkedIn appends " • Edited" and the like to the time itself.
    String said = text.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*\u2022.*$", "");
    String last = said.substring(said.lastIndexOf(' ') + 1);
    if (last.equals("now")) {
      return Option.some(new HumanTime(0, Precision.MINUTE));
    }
    if (last.equals("today") || last.equals("yesterday")) {
      return Option.some(new HumanTime(last.equals("yesterday") ? 1 : 0, Precision.DAY));
    }
    Matcher found = AGO.matcher(said);
    if (!found.matches()) {
      return Option.none();
    }
    int amount = Option.of(found.group(1)).map(Integer::parseInt).getOrElse(1);
    return unit(found.group(2)).map(unit -> new HumanTime(amount, unit));
  }

  private static Option<Precision> unit(String word) {
    String singular =
        word.length() > 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Option.of(UNITS.get(singular));
  }

  /** That long before now, counted in the calendar of UTC. */
  Instant before(Clock clock) {
    return clock.instant().atOffset(ZoneOffset.UTC).minus(amount, chronoUnit()).toInstant();
  }

  private ChronoUnit chronoUnit() {
    return switch (precision) {
      case MINUTE -> ChronoUnit.MINUTES;
      case HOUR -> ChronoUnit.HOURS;
      case DAY -> ChronoUnit.DAYS;
      case WEEK -> ChronoUnit.WEEKS;
      case MONTH -> ChronoUnit.MONTHS;
      case YEAR -> ChronoUnit.YEARS;
      case EXACT, SECOND, UNKNOWN -> ChronoUnit.SECONDS;
    };
  }
}
