package dev.patchbay.linkedapi.read;

import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.PartialDate;
import dev.patchbay.value.Precision;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times as the vendor tells them, each with the precision that its form has. */
public final class Times {
  private Times() {}

  /**
   * A time of a form that is not documented: recorded, a date, or words meant for people.
   *
   * @param now what "2 weeks ago" counts from
   */
  public static @Nullable ApproximateTime told(@Nullable String text, Instant now) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Instant exact = Scalars.time(text);
    if (exact != null) {
      return ApproximateTime.exact(exact);
    }
    Option<PartialDate> date = PartialDate.parse(text).filter(read -> read.flaws().isEmpty());
    return date.map(read -> dated(read, text))
        .getOrElse(
            () -> ApproximateTime.human(text, Option.none(), Clock.fixed(now, ZoneOffset.UTC)));
  }

  private static ApproximateTime dated(PartialDate date, String text) {
    Precision precision =
        date.day().isDefined()
            ? Precision.DAY
            : date.month().isDefined() ? Precision.MONTH : Precision.YEAR;
    LocalDate start = LocalDate.of(date.year(), date.month().getOrElse(1), date.day().getOrElse(1));
    return ApproximateTime.of(start.atStartOfDay(ZoneOffset.UTC).toInstant(), precision, text);
  }
}
