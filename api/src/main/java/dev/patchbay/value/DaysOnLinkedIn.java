package dev.patchbay.value;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * Days since a person joined LinkedIn, in the buckets of Recruiter. The first bucket has no lower
 * bound.
 */
public enum DaysOnLinkedIn implements Bucket {
  WITHIN_1(null, 1),
  FROM_2_TO_7(2, 7),
  FROM_8_TO_14(8, 14),
  FROM_15_TO_30(15, 30),
  FROM_31_TO_90(31, 90),
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN(null, null);

  private final @Nullable Integer min;
  private final @Nullable Integer max;

  DaysOnLinkedIn(@Nullable Integer min, @Nullable Integer max) {
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
