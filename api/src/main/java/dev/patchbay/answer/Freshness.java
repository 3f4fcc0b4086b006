package dev.patchbay.answer;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * How old an answer may be.
 *
 * @param source where it was read from
 * @param asOf when it was true, where known
 * @param completeSince from when on nothing is missing, where only a window is kept
 * @param validUntil when it stops being kept up to date
 */
public record Freshness(
    Source source,
    Option<Instant> asOf,
    Option<Instant> completeSince,
    Option<Instant> validUntil) {
  /** Read from LinkedIn for this call. */
  public static final Freshness LIVE =
      new Freshness(Source.LIVE, Option.none(), Option.none(), Option.none());

  /** Read from the vendor's store, which lags behind LinkedIn and is stale while disconnected. */
  public static final Freshness STORED =
      new Freshness(Source.STORED, Option.none(), Option.none(), Option.none());

  /** Where an answer was read from. */
  public enum Source {
    /** LinkedIn, for this call. */
    LIVE,
    /** A cache of the vendor's or of ours. */
    CACHED,
    /** The vendor's synchronised store. */
    STORED
  }
}
