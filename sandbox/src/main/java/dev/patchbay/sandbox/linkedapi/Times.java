package dev.patchbay.sandbox.linkedapi;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times as the vendor writes them: ISO 8601 in UTC. */
final class Times {
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Map<String, Duration> UNITS =
      Map.of(
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1),
          "w", Duration.ofDays(7),
          "mo", Duration.ofDays(30));

  private Times() {}

  static String iso(Instant time) {
    return MILLIS.format(time);
  }

  /** A time that a client names; a plain date is its midnight. */
  static Instant parse(String name, @Nullable String text) {
    if (text == null) {
      throw Envelopes.refusal("invalidRequestPayload", name + " is missing.");
    }
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(text);
    } catch (DateTimeException unreadable) {
      throw Envelopes.refusal("invalidRequestPayload", name + " is no ISO 8601 time.");
    }
  }

  /** The time of something of which the world says only how long ago it was, as {@code 2d}. */
  static Instant ago(Instant now, String text) {
    String number = text.replaceAll("[^0-9]", "");
    Duration unit = UNITS.getOrDefault(text.replaceAll("[0-9]", ""), Duration.ZERO);
    return number.isEmpty() ? now : now.minus(unit.multipliedBy(Long.parseLong(number)));
  }

  /** As LinkedIn's pages say it. */
  static String words(Instant then, Instant now) {
    long days = Duration.between(then, now).toDays();
    if (days == 0) {
      return "today";
    }
    if (days < 7) {
      return days + (days == 1 ? " day ago" : " days ago");
    }
    long weeks = days / 7;
    return weeks + (weeks == 1 ? " week ago" : " weeks ago");
  }
}
