package dev.patchbay.myagentmail.cadence;

import dev.patchbay.call.Request;
import io.vavr.control.Option;
import java.util.List;

/**
 * Makes a cadence. Nothing is sent before leads are enrolled.
 *
 * @param name its label
 * @param description a longer one
 * @param businessHoursOnly whether it sends in business hours alone; the vendor's default is true
 * @param exitOnReply whether a reply ends it for that lead; the vendor's default is true
 * @param exitOnUnsubscribe likewise for unsubscribing; the vendor's default is true
 * @param dailySendCap how much it sends in a day; the vendor's default is 50
 * @param webhookUrl where it reports steps and replies
 * @param steps in their order; may be added later
 */
public record CreateCadence(
    String name,
    Option<String> description,
    Option<Boolean> businessHoursOnly,
    Option<Boolean> exitOnReply,
    Option<Boolean> exitOnUnsubscribe,
    Option<Integer> dailySendCap,
    Option<String> webhookUrl,
    List<CadenceStep> steps)
    implements Request {
  /** Copies the list. */
  public CreateCadence {
    steps = List.copyOf(steps);
  }

  /** A builder with what is required. */
  public static CreateCadenceBuilder builder(String name) {
    return new CreateCadenceBuilder(name);
  }
}
