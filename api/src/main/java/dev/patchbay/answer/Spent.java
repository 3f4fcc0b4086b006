package dev.patchbay.answer;

import io.vavr.control.Option;
import java.util.Map;

/**
 * What one reply cost.
 *
 * @param calls wire calls by limit bucket, e.g. {@code profile views} to 1
 * @param left what is left, by bucket, where the vendor told
 * @param usedPercent how much of LinkedIn's limit is used, where the vendor told; absence is no
 *     news, never 0
 */
public record Spent(
    Map<String, Integer> calls, Map<String, Long> left, Option<Integer> usedPercent) {
  /** Nothing worth telling. */
  public static final Spent NOTHING = new Spent(Map.of(), Map.of(), Option.none());

  /** Copies the maps. */
  public Spent {
    calls = Map.copyOf(calls);
    left = Map.copyOf(left);
  }

  /** One call in one bucket. */
  public static Spent one(String bucket) {
    return new Spent(Map.of(bucket, 1), Map.of(), Option.none());
  }
}
