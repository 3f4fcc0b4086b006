package dev.patchbay.profile;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.ProfileSection;
import dev.patchbay.value.ViewAs;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/** Builds a {@link GetProfile}; not safe for use by several threads. */
public final class GetProfileBuilder {
  private final ProfileRef person;
  private Set<ProfileSection> sections = Set.of();
  private Option<ViewAs> viewAs = Option.none();
  private boolean notifyPerson = false;

  GetProfileBuilder(ProfileRef person) {
    this.person = person;
  }

  GetProfileBuilder holding(GetProfile request) {
    sections = request.sections();
    viewAs = request.viewAs();
    notifyPerson = request.notifyPerson();
    return this;
  }

  /** Sets {@link GetProfile#sections}, replacing earlier ones. */
  public GetProfileBuilder sections(ProfileSection... values) {
    sections = Given.set(List.of(values));
    return this;
  }

  /** Sets {@link GetProfile#viewAs}. */
  public GetProfileBuilder viewAs(ViewAs value) {
    viewAs = Option.some(value);
    return this;
  }

  /** Asks for {@link GetProfile#notifyPerson}. */
  public GetProfileBuilder notifyPerson() {
    notifyPerson = true;
    return this;
  }

  /** What was set. */
  public GetProfile build() {
    return new GetProfile(person, sections, viewAs, notifyPerson);
  }
}
