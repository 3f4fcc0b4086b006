package dev.patchbay.support.http;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Reads both forms of {@code Retry-After}: seconds and an HTTP date. */
final class RetryAfter {
  private static final long LONGEST_SECONDS = 366L * 24 * 3600;

  private RetryAfter() {}

  static Option<Instant> parse(Option<String> header, Instant now) {
    return header.map(String::strip).flatMap(text -> parse(text, now));
  }

  private static Option<Instant> parse(String text, Instant now) {
    if (text.matches("[0-9]{1,9}")) {
      return Option.some(now.plusSeconds(Math.min(LONGEST_SECONDS, Long.parseLong(text))));
    }
    try {
      return Option.some(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException unreadable) {
      return Option.none();
    }
  }
}
