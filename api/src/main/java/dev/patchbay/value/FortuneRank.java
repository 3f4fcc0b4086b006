package dev.patchbay.value;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * Rank in the Fortune 500 list, in the buckets of Sales Navigator. The first bucket starts at 0.
 */
public enum FortuneRank implements Bucket {
  TOP_50(0, 50),
  FROM_51_TO_100(51, 100),
  FROM_101_TO_250(101, 250),
  FROM_251_TO_500(251, 500),
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN(null, null);

  private final @Nullable Integer min;
  private final @Nullable Integer max;

  FortuneRank(@Nullable Integer min, @Nullable Integer max) {
    this.min = min;
    this.max = max;
  }

  @Override
  public Option<Integer> min() {
    return Option.of(min);
  }

  @Override
  public Option<Integer> max() {
    return Option.of(max);
  }
}
