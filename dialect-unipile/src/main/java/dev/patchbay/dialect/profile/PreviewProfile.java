package dev.patchbay.dialect.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.ProfileSection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Asks for a person with previews of sections, which LinkedIn throttles less than whole sections;
 * {@code profile.get} reads whole ones.
 *
 * @param person whom
 * @param sections which sections to preview; none previews all
 * @param whole which sections to read whole beside them
 */
public record PreviewProfile(
    ProfileRef person, Set<ProfileSection> sections, Set<ProfileSection> whole) implements Request {
  /** Copies the sets, in the order of the constants. */
  public PreviewProfile {
    sections = ordered(sections);
    whole = ordered(whole);
  }

  /** With previews of all sections. */
  public static PreviewProfile of(ProfileRef person) {
    return new PreviewProfile(person, Set.of(), Set.of());
  }

  /** What {@code linkedin_sections} is to name. */
  List<String> wire() {
    List<String> previews =
        sections.isEmpty()
            ? List.of("*_preview")
            : ProfileSections.wire(sections).stream().map(name -> name + "_preview").toList();
    return java.util.stream.Stream.of(previews, ProfileSections.wire(whole))
        .flatMap(List::stream)
        .toList();
  }

  private static Set<ProfileSection> ordered(Set<ProfileSection> given) {
    Set<ProfileSection> copy = EnumSet.noneOf(ProfileSection.class);
    copy.addAll(given);
    return java.util.Collections.unmodifiableSet(copy);
  }
}
