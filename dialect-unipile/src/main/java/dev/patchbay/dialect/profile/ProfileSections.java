package dev.patchbay.dialect.profile;

import dev.patchbay.value.ProfileSection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The vendor's names of profile sections, and the fields of ours that they fill. */
final class ProfileSections {
  private static final Map<ProfileSection, List<String>> WIRE =
      Map.of(
          ProfileSection.ABOUT, List.of("about"),
          ProfileSection.EXPERIENCE, List.of("experience"),
          ProfileSection.EDUCATION, List.of("education"),
          ProfileSection.SKILLS, List.of("skills"),
          ProfileSection.LANGUAGES, List.of("languages"),
          ProfileSection.CERTIFICATIONS, List.of("certifications"),
          ProfileSection.PROJECTS, List.of("projects"),
          ProfileSection.VOLUNTEERING, List.of("volunteering_experience"),
          ProfileSection.RECOMMENDATIONS,
              List.of("recommendations_received", "recommendations_given"));

  private static final Map<String, String> FIELDS =
      Map.of(
          "experience", "positions",
          "volunteering_experience", "volunteering",
          "recommendations_received", "recommendations",
          "recommendations_given", "recommendations");

  private ProfileSections() {}

  /** What {@code linkedin_sections} is to name; posts, comments and reactions have own routes. */
  static List<String> wire(Set<ProfileSection> sections) {
    return sections.stream()
        .flatMap(section -> WIRE.getOrDefault(section, List.of()).stream())
        .toList();
  }

  /** The field that a section of the vendor's fills, also where it names a preview. */
  static String field(String section) {
    String name = section.strip();
    String whole =
        name.endsWith("_preview") ? name.substring(0, name.length() - "_preview".length()) : name;
    return FIELDS.getOrDefault(whole, whole);
  }
}
