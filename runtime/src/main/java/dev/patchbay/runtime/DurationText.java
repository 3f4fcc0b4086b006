package dev.patchbay.runtime;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 500ms}, {@code 30s}, {@code 2m}, {@code PT1M30S}. */
final class DurationText {
  static final String FORMS = "write 30s, 500ms, 2m, 1h or an ISO-8601 duration such as PT1M30S";
  private static final Pattern SHORT = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h)");

  private DurationText() {}

  /** The duration; none when the text is not one or is not longer than zero. */
  static Option<Duration> parse(String text) {
    return read(text).filter(duration -> !duration.isZero() && !duration.isNegative());
  }

  private static Option<Duration> read(String text) {
    Matcher matcher = SHORT.matcher(text);
    if (!matcher.matches()) {
      return iso(text);
    }
    long amount = Long.parseLong(matcher.group(1));
    return Option.some(
        switch (matcher.group(2)) {
          case "ms" -> Duration.ofMillis(amount);
          case "s" -> Duration.ofSeconds(amount);
          case "m" -> Duration.ofMinutes(amount);
          default -> Duration.ofHours(amount);
        });
  }

  private static Option<Duration> iso(String text) {
    try {
      return Option.some(Duration.parse(text));
    } catch (DateTimeParseException notIso) {
      return Option.none();
    }
  }
}
