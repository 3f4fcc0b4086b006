package dev.patchbay.value;

import java.util.List;

/**
 * "Not older than": within the last so many days. LinkedIn itself offers 24 hours, a week and a
 * month; some vendors take any number of days for jobs.
 *
 * @param days whole days, at least 1
 */
public record Within(int days) implements Checked {
  /** The past 24 hours; equal to {@code days(1)}. */
  public static final Within PAST_24_HOURS = new Within(1);

  /** The past week; equal to {@code days(7)}. */
  public static final Within PAST_WEEK = new Within(7);

  /** The past month; equal to {@code days(30)}. */
  public static final Within PAST_MONTH = new Within(30);

  /** The past n days. */
  public static Within days(int days) {
    return new Within(days);
  }

  @Override
  public List<String> flaws() {
    return days > 0 ? List.of() : List.of("\"within " + days + " days\" is empty; give 1 or more.");
  }

  @Override
  public String toString() {
    return switch (days) {
      case 1 -> "PAST_24_HOURS";
      case 7 -> "PAST_WEEK";
      case 30 -> "PAST_MONTH";
      default -> "days(" + days + ")";
    };
  }
}
