package dev.patchbay.myagentmail.read;

import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Precision;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times of posts, which are ISO 8601 where they are there at all. */
public final class Times {
  private Times() {}

  /** The time, or the vendor's text where it is none; null when it says nothing. */
  public static @Nullable ApproximateTime approximate(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Instant time = Scalars.time(text);
    return time == null
        ? new ApproximateTime(Option.none(), Precision.UNKNOWN, text)
        : ApproximateTime.exact(time);
  }
}
