package dev.patchbay.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.ProfileSection;
import dev.patchbay.value.ViewAs;
import io.vavr.control.Option;
import java.util.Set;

/**
 * Asks for one person.
 *
 * @param person who
 * @param sections which sections to read; empty reads what the vendor gives without asking
 * @param viewAs the LinkedIn product to look with; none is linkedin.com itself
 * @param notifyPerson lets LinkedIn tell the person of the visit ({@code notify} in vendors' words,
 *     a name that Java forbids here); the read is then a write
 */
public record GetProfile(
    ProfileRef person, Set<ProfileSection> sections, Option<ViewAs> viewAs, boolean notifyPerson)
    implements Request {
  /** Copies the collections. */
  public GetProfile {
    sections = Given.set(sections);
  }

  /** A builder of such a request. */
  public static GetProfileBuilder builder(ProfileRef person) {
    return new GetProfileBuilder(person);
  }

  /** A builder holding what this holds. */
  public GetProfileBuilder toBuilder() {
    return new GetProfileBuilder(person).holding(this);
  }

  /** A person, with what the vendor gives without asking. */
  public static GetProfile of(ProfileRef person) {
    return builder(person).build();
  }
}
