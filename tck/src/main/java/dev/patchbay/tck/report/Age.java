package dev.patchbay.tck.report;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How old what a pack was made from is. */
final class Age {
  private static final int MONTH = "2026-05".length();

  private Age() {}

  static JsonObject of(Pack pack, Instant at) {
    @Nullable String newest = pack.newestSource().getOrNull();
    return JsonObject.empty()
        .put("newestSource", newest)
        .put("read", pack.read().getOrNull())
        .put("ageInDays", Option.of(newest).map(told -> days(told, at)).getOrNull());
  }

  private static long days(String newest, Instant at) {
    LocalDate since = LocalDate.parse(newest.length() == MONTH ? newest + "-01" : newest);
    return Math.max(0, ChronoUnit.DAYS.between(since, LocalDate.ofInstant(at, ZoneOffset.UTC)));
  }
}
