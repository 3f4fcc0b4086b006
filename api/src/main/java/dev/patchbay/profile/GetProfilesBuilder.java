package dev.patchbay.profile;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.ProfileSection;
import dev.patchbay.value.ViewAs;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/** Builds a {@link GetProfiles}; not safe for use by several threads. */
public final class GetProfilesBuilder {
  private final List<ProfileRef> people;
  private Set<ProfileSection> sections = Set.of();
  private Option<ViewAs> viewAs = Option.none();
  private boolean notifyPerson = false;

  GetProfilesBuilder(List<ProfileRef> people) {
    this.people = people;
  }

  GetProfilesBuilder holding(GetProfiles request) {
    sections = request.sections();
    viewAs = request.viewAs();
    notifyPerson = request.notifyPerson();
    return this;
  }

  /** Sets {@link GetProfiles#sections}, replacing earlier ones. */
  public GetProfilesBuilder sections(ProfileSection... values) {
    sections = Given.set(List.of(values));
    return this;
  }

  /** Sets {@link GetProfiles#viewAs}. */
  public GetProfilesBuilder viewAs(ViewAs value) {
    viewAs = Option.some(value);
    return this;
  }

  /** Asks for {@link GetProfiles#notifyPerson}. */
  public GetProfilesBuilder notifyPerson() {
    notifyPerson = true;
    return this;
  }

  /** What was set. */
  public GetProfiles build() {
    return new GetProfiles(people, sections, viewAs, notifyPerson);
  }
}
