package dev.patchbay.value;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * Years of experience, in a company or in a position, in the buckets of Sales Navigator. The bounds
 * are LinkedIn's and touch: they are labels, not arithmetic.
 */
public enum Years implements Bucket {
  LESS_THAN_ONE(0, 1),
  ONE_TO_TWO(1, 2),
  THREE_TO_FIVE(3, 5),
  SIX_TO_TEN(6, 10),
  MORE_THAN_TEN(10, null),
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN(null, null);

  private final @Nullable Integer min;
  private final @Nullable Integer max;

  Years(@Nullable Integer min, @Nullable Integer max) {
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
