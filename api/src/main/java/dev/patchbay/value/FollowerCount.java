package dev.patchbay.value;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Followers of a company, in the buckets of Sales Navigator. */
public enum FollowerCount implements Bucket {
  FROM_1_TO_50(1, 50),
  FROM_51_TO_100(51, 100),
  FROM_101_TO_1000(101, 1000),
  FROM_1001_TO_5000(1001, 5000),
  OVER_5000(5001, null),
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN(null, null);

  private final @Nullable Integer min;
  private final @Nullable Integer max;

  FollowerCount(@Nullable Integer min, @Nullable Integer max) {
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
