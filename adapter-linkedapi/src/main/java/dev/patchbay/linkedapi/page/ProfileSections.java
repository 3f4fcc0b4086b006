package dev.patchbay.linkedapi.page;

import dev.patchbay.answer.Gap;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Outcome;
import dev.patchbay.linkedapi.read.Comments;
import dev.patchbay.linkedapi.read.Companies;
import dev.patchbay.linkedapi.read.Jobs;
import dev.patchbay.linkedapi.read.Posts;
import dev.patchbay.linkedapi.read.Reactions;
import dev.patchbay.linkedapi.wire.PersonWire;
import dev.patchbay.linkedapi.wire.PostWire;
import dev.patchbay.profile.Education;
import dev.patchbay.profile.Language;
import dev.patchbay.profile.PersonProfileBuilder;
import dev.patchbay.profile.Position;
import dev.patchbay.profile.Skill;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.LanguageProficiency;
import dev.patchbay.value.PartialDate;
import dev.patchbay.value.ProfileSection;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sections of a profile: child actions of the page's workflow, each of which may fail alone and
 * then leaves a gap.
 */
public final class ProfileSections {
  /** Posts, comments and reactions that one visit brings at most. */
  public static final int LATEST = 20;

  private static final Map<ProfileSection, String> ACTIONS =
      new EnumMap<>(
          Map.of(
              ProfileSection.EXPERIENCE, "st.retrievePersonExperience",
              ProfileSection.EDUCATION, "st.retrievePersonEducation",
              ProfileSection.SKILLS, "st.retrievePersonSkills",
              ProfileSection.LANGUAGES, "st.retrievePersonLanguages",
              ProfileSection.POSTS, "st.retrievePersonPosts",
              ProfileSection.COMMENTS, "st.retrievePersonComments",
              ProfileSection.REACTIONS, "st.retrievePersonReactions"));

  private static final EnumTable<EmploymentType> EMPLOYMENT =
      EnumTable.of(EmploymentType.UNKNOWN)
          .row(EmploymentType.FULL_TIME, "fullTime")
          .row(EmploymentType.PART_TIME, "partTime")
          .row(EmploymentType.SELF_EMPLOYED, "selfEmployed")
          .row(EmploymentType.FREELANCE, "freelance")
          .row(EmploymentType.CONTRACT, "contract")
          .row(EmploymentType.INTERNSHIP, "internship")
          .row(EmploymentType.APPRENTICESHIP, "apprenticeship")
          .row(EmploymentType.SEASONAL, "seasonal")
          .build();

  private static final EnumTable<LanguageProficiency> PROFICIENCY =
      EnumTable.of(LanguageProficiency.UNKNOWN)
          .row(LanguageProficiency.ELEMENTARY, "elementary")
          .row(LanguageProficiency.LIMITED_WORKING, "limitedWorking")
          .row(LanguageProficiency.PROFESSIONAL_WORKING, "professionalWorking")
          .row(LanguageProficiency.FULL_PROFESSIONAL, "fullProfessional")
          .row(LanguageProficiency.NATIVE_OR_BILINGUAL, "nativeOrBilingual")
          .build();

  private static final Map<ProfileSection, String> FIELDS =
      new EnumMap<>(
          Map.of(
              ProfileSection.ABOUT, "about",
              ProfileSection.EXPERIENCE, "positions",
              ProfileSection.EDUCATION, "education",
              ProfileSection.SKILLS, "skills",
              ProfileSection.LANGUAGES, "languages",
              ProfileSection.POSTS, "posts",
              ProfileSection.COMMENTS, "comments",
              ProfileSection.REACTIONS, "reactions"));

  private ProfileSections() {}

  /** Names of the sections that can be asked for; ABOUT comes with every page. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(List.of(ProfileSection.ABOUT.name()));
    ACTIONS.keySet().forEach(section -> names.add(section.name()));
    return names;
  }

  /** The child actions that read the sections. */
  static List<Action> children(Set<ProfileSection> sections) {
    return ACTIONS.entrySet().stream()
        .filter(row -> sections.contains(row.getKey()))
        .map(row -> Action.of(row.getValue()))
        .toList();
  }

  /** Reads the results of the children that were asked for. */
  public static void read(
      Set<ProfileSection> asked, Outcome page, PersonProfileBuilder profile, Reading reading) {
    Section sections = new Section(asked, page, reading);
    profile
        .positions(
            sections.of(
                ProfileSection.EXPERIENCE, PersonWire.Experience.class, ProfileSections::position))
        .education(
            sections.of(
                ProfileSection.EDUCATION,
                PersonWire.Education.class,
                (school, notes) -> education(school)))
        .skills(sections.of(ProfileSection.SKILLS, PersonWire.Skill.class, ProfileSections::skill))
        .languages(
            sections.of(
                ProfileSection.LANGUAGES, PersonWire.Language.class, ProfileSections::language))
        .posts(sections.of(ProfileSection.POSTS, PostWire.Post.class, Posts::post))
        .comments(
            sections.of(
                ProfileSection.COMMENTS,
                PersonWire.Comment.class,
                (comment, notes) -> Comments.by(comment)))
        .reactions(sections.of(ProfileSection.REACTIONS, PersonWire.Reaction.class, Reactions::by));
  }

  /** Notes that the page, which the sections stand on, could not be had. */
  public static void lacking(Set<ProfileSection> asked, PortError error, Reading reading) {
    FIELDS.forEach(
        (section, field) -> {
          if (asked.contains(section)) {
            reading.gap(new Gap(field, error));
          }
        });
  }

  private static Position position(PersonWire.Experience held, Reading reading) {
    Option<PartialDate> start = date(held.startTime());
    Option<PartialDate> end = date(held.endTime());
    return Position.builder()
        .title(held.position())
        .companyName(held.companyName())
        .company(Companies.known(held.companyHashedUrl()))
        .employmentType(
            reading.constant("positions.employmentType", EMPLOYMENT, held.employmentType()))
        .workplaceType(
            reading.constant("positions.workplaceType", Jobs.WORKPLACE, held.locationType()))
        .description(held.description())
        .location(held.location())
        .start(start.getOrNull())
        .startText(start.isEmpty() ? held.startTime() : null)
        .end(end.getOrNull())
        .endText(end.isEmpty() ? held.endTime() : null)
        .current(held.endTime() == null)
        .build();
  }

  private static Option<PartialDate> date(@Nullable String text) {
    return Option.of(text).flatMap(PartialDate::parse);
  }

  private static Education education(PersonWire.Education school) {
    return Education.builder()
        .schoolName(school.schoolName())
        .school(Companies.known(school.schoolHashedUrl()))
        .details(school.details())
        .build();
  }

  private static @Nullable Skill skill(PersonWire.Skill skill, Reading reading) {
    return skill.name() == null ? null : Skill.builder(skill.name()).build();
  }

  private static @Nullable Language language(PersonWire.Language spoken, Reading reading) {
    return spoken.name() == null
        ? null
        : Language.of(
            spoken.name(),
            reading.constant("languages.proficiency", PROFICIENCY, spoken.proficiency()),
            spoken.proficiency());
  }

  private record Section(Set<ProfileSection> asked, Outcome page, Reading reading) {
    <W, T> List<T> of(ProfileSection section, Class<W> type, Outcome.Row<W, T> row) {
      return asked.contains(section)
          ? page.section(
              String.valueOf(ACTIONS.get(section)),
              String.valueOf(FIELDS.get(section)),
              type,
              row,
              reading)
          : List.of();
    }
  }
}
