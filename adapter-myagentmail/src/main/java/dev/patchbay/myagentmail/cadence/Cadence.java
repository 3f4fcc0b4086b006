package dev.patchbay.myagentmail.cadence;

import dev.patchbay.identity.VendorRef;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * A cadence, as far as the vendor's pages and its sample client agree on it.
 *
 * @param ref names it
 * @param name its label
 * @param description a longer one
 * @param state whether it goes on
 * @param businessHoursOnly whether it sends in business hours alone
 * @param exitOnReply whether a reply ends it for that lead
 * @param exitOnUnsubscribe likewise for unsubscribing
 * @param dailySendCap how much it sends in a day
 * @param webhookUrl where it reports
 * @param steps in their order, where told
 * @param createdAt when it was made
 * @param updatedAt when it was changed
 */
public record Cadence(
    VendorRef ref,
    Option<String> name,
    Option<String> description,
    CadenceState state,
    Option<Boolean> businessHoursOnly,
    Option<Boolean> exitOnReply,
    Option<Boolean> exitOnUnsubscribe,
    Option<Integer> dailySendCap,
    Option<String> webhookUrl,
    List<CadenceStep> steps,
    Option<Instant> createdAt,
    Option<Instant> updatedAt) {
  /** Copies the list. */
  public Cadence {
    steps = List.copyOf(steps);
  }
}
