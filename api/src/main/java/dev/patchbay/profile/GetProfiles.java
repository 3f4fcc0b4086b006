package dev.patchbay.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.ProfileSection;
import dev.patchbay.value.ViewAs;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Asks for several people; each may fail alone.
 *
 * @param people who, in the order of the results
 * @param sections which sections to read; empty reads what the vendor gives without asking
 * @param viewAs the LinkedIn product to look with; none is linkedin.com itself
 * @param notifyPerson lets LinkedIn tell the person of the visit ({@code notify} in vendors' words,
 *     a name that Java forbids here); the read is then a write
 */
public record GetProfiles(
    List<ProfileRef> people,
    Set<ProfileSection> sections,
    Option<ViewAs> viewAs,
    boolean notifyPerson)
    implements Request {
  /** Copies the collections. */
  public GetProfiles {
    people = List.copyOf(people);
    sections = Given.set(sections);
  }

  /** A builder of such a request. */
  public static GetProfilesBuilder builder(List<ProfileRef> people) {
    return new GetProfilesBuilder(people);
  }

  /** A builder holding what this holds. */
  public GetProfilesBuilder toBuilder() {
    return new GetProfilesBuilder(people).holding(this);
  }

  /** People, with what the vendor gives without asking. */
  public static GetProfiles of(List<ProfileRef> people) {
    return builder(people).build();
  }
}
