package dev.patchbay.value;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Number of employees, in the buckets LinkedIn uses everywhere. */
public enum CompanySize implements Bucket {
  SIZE_1_10(1, 10),
  SIZE_11_50(11, 50),
  SIZE_51_200(51, 200),
  SIZE_201_500(201, 500),
  SIZE_501_1000(501, 1000),
  SIZE_1001_5000(1001, 5000),
  SIZE_5001_10000(5001, 10000),
  SIZE_OVER_10000(10001, null),
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN(null, null);

  private final @Nullable Integer min;
  private final @Nullable Integer max;

  CompanySize(@Nullable Integer min, @Nullable Integer max) {
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
