package dev.patchbay.profile;

import dev.patchbay.value.PartialDate;
import io.vavr.control.Option;

/**
 * One voluntary engagement.
 *
 * @param company the organisation's name
 * @param role the role
 * @param cause the cause
 * @param description what the person wrote about it
 * @param start when it began
 * @param startText what the vendor wrote for the start, only where it is not understood
 * @param end when it ended; none when it has not
 * @param endText what the vendor wrote for the end, only where it is not understood
 */
public record Volunteering(
    Option<String> company,
    Option<String> role,
    Option<String> cause,
    Option<String> description,
    Option<PartialDate> start,
    Option<String> startText,
    Option<PartialDate> end,
    Option<String> endText) {

  /** A builder holding nothing yet. */
  public static VolunteeringBuilder builder() {
    return new VolunteeringBuilder();
  }

  /** A builder holding what this holds. */
  public VolunteeringBuilder toBuilder() {
    return new VolunteeringBuilder()
        .company(company.getOrNull())
        .role(role.getOrNull())
        .cause(cause.getOrNull())
        .description(description.getOrNull())
        .start(start.getOrNull())
        .startText(startText.getOrNull())
        .end(end.getOrNull())
        .endText(endText.getOrNull());
  }
}
