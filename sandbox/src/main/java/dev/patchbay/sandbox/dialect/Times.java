package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** How the vendor writes times: ISO 8601 in UTC with three fraction digits, or words. */
final class Times {

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Below it a unix time counts seconds: as milliseconds it would lie in 1973. */
  private static final long FIRST_MILLIS = 100_000_000_000L;

  private Times() {}

  static String iso(Instant time) {
    return MILLIS.format(time);
  }

  /** Reads the vendor's form only: anything else is a caller's bug worth noticing. */
  static Instant parse(String name, String text) {
    try {
      return MILLIS.parse(text, Instant::from);
    } catch (DateTimeParseException e) {
      throw Errors.invalid(name + ": Expected an ISO 8601 UTC datetime with milliseconds");
    }
  }

  static String ago(Instant then, Instant now) {
    Duration age = Duration.between(then, now);
    if (age.toDays() >= 30) {
      return age.toDays() / 30 + "mo";
    }
    if (age.toDays() >= 7) {
      return age.toDays() / 7 + "w";
    }
    if (age.toDays() >= 1) {
      return age.toDays() + "d";
    }
    return age.toHours() >= 1 ? age.toHours() + "h" : Math.max(0, age.toMinutes()) + "m";
  }

  static String sentAgo(Instant then, Instant now) {
    long days = Duration.between(then, now).toDays();
    if (days == 0) {
      return "Sent today";
    }
    if (days >= 14) {
      return "Sent " + days / 7 + " weeks ago";
    }
    return "Sent " + days + (days == 1 ? " day ago" : " days ago");
  }

  /**
   * Whether a person or company of the world came into saved searches later than that; those
   * without a time have been there for ever. Seconds or milliseconds: the vendor does not say.
   */
  static boolean isFoundAfter(JsonObject hit, long unixTime) {
    long millis = unixTime < FIRST_MILLIS ? unixTime * 1000 : unixTime;
    return millis <= 0
        || (hit.has("foundAt")
            && Instant.parse(hit.text("foundAt")).isAfter(Instant.ofEpochMilli(millis)));
  }
}
