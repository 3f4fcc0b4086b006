package dev.patchbay.driver;

import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** Ids of calls: random where the driver begins, counted from there. Randomness costs more. */
final class CallIds {
  private final String prefix;
  private final AtomicLong made = new AtomicLong();

  CallIds(RandomGenerator random) {
    prefix = Long.toUnsignedString(random.nextLong(), Character.MAX_RADIX) + "-";
  }

  String next() {
    return prefix + Long.toString(made.incrementAndGet(), Character.MAX_RADIX);
  }
}
