package dev.patchbay.sandbox.myagentmail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as the vendor writes them: ISO 8601 in UTC with milliseconds. */
final class Times {
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Times() {}

  static String iso(Instant time) {
    return MILLIS.format(time);
  }

  static @Nullable String isoOrNull(@Nullable Instant time) {
    return time == null ? null : iso(time);
  }
}
