package dev.patchbay.session;

import dev.patchbay.value.UsageAction;
import dev.patchbay.value.UsagePeriod;
import io.vavr.control.Option;

/**
 * What was used of one limit.
 *
 * @param action what is counted
 * @param period the time it is counted over; none for the time that was asked for
 * @param vendorAction the vendor's own word for what is counted; it may count more finely
 * @param used how many
 * @param limit how many are allowed; none where there is no limit or the vendor does not tell
 * @param remaining how many are left, as the vendor says
 */
public record Usage(
    UsageAction action,
    Option<UsagePeriod> period,
    Option<String> vendorAction,
    Option<Integer> used,
    Option<Integer> limit,
    Option<Integer> remaining) {
  /** Starts the usage of one action. */
  public static UsageBuilder builder(UsageAction action) {
    return new UsageBuilder(action);
  }
}
