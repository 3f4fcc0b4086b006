package dev.patchbay.unipile;

import io.vavr.control.Option;

/**
 * When a follow-up is sent: after days or after weeks.
 *
 * @param days 3 to 28
 * @param weeks 1 to 4
 * @param timezone the time zone
 */
public record FollowUpTime(Option<Integer> days, Option<Integer> weeks, String timezone) {

  /** After days, 3 to 28. */
  public static FollowUpTime afterDays(int days, String timezone) {
    return new FollowUpTime(Option.some(days), Option.none(), timezone);
  }

  /** After weeks, 1 to 4. */
  public static FollowUpTime afterWeeks(int weeks, String timezone) {
    return new FollowUpTime(Option.none(), Option.some(weeks), timezone);
  }
}
