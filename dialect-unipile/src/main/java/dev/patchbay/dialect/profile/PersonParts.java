package dev.patchbay.dialect.profile;

import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.read.Told;
import dev.patchbay.dialect.wire.UsersWire;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Actor;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.profile.Certification;
import dev.patchbay.profile.ContactInfo;
import dev.patchbay.profile.Education;
import dev.patchbay.profile.EducationBuilder;
import dev.patchbay.profile.Language;
import dev.patchbay.profile.Position;
import dev.patchbay.profile.PositionBuilder;
import dev.patchbay.profile.Project;
import dev.patchbay.profile.ProjectBuilder;
import dev.patchbay.profile.Recommendation;
import dev.patchbay.profile.Skill;
import dev.patchbay.profile.SocialHandle;
import dev.patchbay.profile.Volunteering;
import dev.patchbay.profile.VolunteeringBuilder;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ActorKind;
import dev.patchbay.value.LanguageProficiency;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a person as a profile tells them; search hits tell them in another form. */
final class PersonParts {
  /**
   * Neither vendor lists the spellings; LinkedIn has five steps, shown as constants or in words.
   */
  private static final EnumTable<LanguageProficiency> PROFICIENCY =
      EnumTable.of(LanguageProficiency.UNKNOWN)
          .readOnly(LanguageProficiency.ELEMENTARY, "ELEMENTARY", "Elementary proficiency")
          .readOnly(
              LanguageProficiency.LIMITED_WORKING, "LIMITED_WORKING", "Limited working proficiency")
          .readOnly(
              LanguageProficiency.PROFESSIONAL_WORKING,
              "PROFESSIONAL_WORKING",
              "Professional working proficiency")
          .readOnly(
              LanguageProficiency.FULL_PROFESSIONAL,
              "FULL_PROFESSIONAL",
              "Full professional proficiency")
          .readOnly(
              LanguageProficiency.NATIVE_OR_BILINGUAL,
              "NATIVE_OR_BILINGUAL",
              "Native or bilingual proficiency")
          .build();

  private PersonParts() {}

  static Position position(UsersWire.WorkExperience wire, Reading reading) {
    boolean ended = wire.end() != null && !wire.end().isBlank();
    PositionBuilder position =
        Position.builder()
            .title(wire.position())
            .company(Told.company(wire.company_id(), null).getOrNull())
            .companyName(wire.company())
            .location(wire.location())
            .description(wire.description())
            .skills(Scalars.texts(wire.skills()))
            .current(wire.current() == null ? !ended : wire.current());
    Told.date("positions.start", wire.start(), position::start, position::startText, reading);
    Told.date("positions.end", wire.end(), position::end, position::endText, reading);
    return position.build();
  }

  static Education education(UsersWire.Education wire, Reading reading) {
    EducationBuilder education =
        Education.builder()
            .school(Told.company(wire.school_id(), null).getOrNull())
            .schoolName(wire.school())
            .degree(wire.degree())
            .field(wire.field_of_study());
    Told.date("education.start", wire.start(), education::start, education::startText, reading);
    Told.date("education.end", wire.end(), education::end, education::endText, reading);
    return education.build();
  }

  static @Nullable Skill skill(UsersWire.Skill wire) {
    String name = wire.name();
    return name == null || name.isBlank()
        ? null
        : Skill.builder(name)
            .endorsements(wire.endorsement_count())
            .endorsedByMe(wire.endorsed())
            .id(wire.endorsement_id())
            .insights(Scalars.texts(wire.insights()))
            .build();
  }

  static @Nullable Language language(UsersWire.Language wire, Reading reading) {
    String name = wire.name();
    return name == null || name.isBlank()
        ? null
        : Language.of(
            name,
            reading.constant("languages.proficiency", PROFICIENCY, wire.proficiency()),
            wire.proficiency());
  }

  static Certification certification(UsersWire.Certification wire) {
    return Certification.builder()
        .name(wire.name())
        .issuer(wire.organization())
        .url(wire.url())
        .build();
  }

  static Project project(UsersWire.Project wire, Reading reading) {
    ProjectBuilder project =
        Project.builder()
            .name(wire.name())
            .description(wire.description())
            .skills(Scalars.texts(wire.skills()));
    Told.date("projects.start", wire.start(), project::start, project::startText, reading);
    Told.date("projects.end", wire.end(), project::end, project::endText, reading);
    return project.build();
  }

  static Volunteering volunteering(UsersWire.Volunteering wire, Reading reading) {
    VolunteeringBuilder volunteering =
        Volunteering.builder()
            .company(wire.company())
            .role(wire.role())
            .cause(wire.cause())
            .description(wire.description());
    Told.date(
        "volunteering.start", wire.start(), volunteering::start, volunteering::startText, reading);
    Told.date("volunteering.end", wire.end(), volunteering::end, volunteering::endText, reading);
    return volunteering.build();
  }

  static List<Recommendation> recommendations(UsersWire.@Nullable Recommendations wire) {
    List<Recommendation> all = new ArrayList<>();
    if (wire != null) {
      all.addAll(Rows.read(wire.received(), one -> recommendation(one, false)));
      all.addAll(Rows.read(wire.given(), one -> recommendation(one, true)));
    }
    return all;
  }

  private static Recommendation recommendation(UsersWire.Recommendation wire, boolean given) {
    UsersWire.Recommender actor = wire.actor();
    return Recommendation.builder()
        .text(wire.text())
        .caption(wire.caption())
        .author(actor == null ? null : actor(actor))
        .given(given)
        .build();
  }

  private static Actor actor(UsersWire.Recommender wire) {
    return Actor.builder()
        .ref(
            Told.person(wire.provider_id(), wire.public_identifier(), wire.public_profile_url())
                .map((ProfileRef ref) -> AuthorRef.of(ref))
                .getOrNull())
        .name(Told.name(wire.first_name(), wire.last_name()))
        .headline(wire.headline())
        .kind(ActorKind.PERSON)
        .pictureUrl(wire.profile_picture_url())
        .build();
  }

  static @Nullable ContactInfo contact(UsersWire.@Nullable ContactInfo wire) {
    return wire == null
        ? null
        : ContactInfo.builder()
            .emails(Scalars.texts(wire.emails()))
            .phones(Scalars.texts(wire.phones()))
            .addresses(wholeTexts(wire.adresses()))
            .socials(
                Rows.read(wire.socials(), social -> SocialHandle.of(social.type(), social.name())))
            .build();
  }

  /** An address in one text has commas of its own. */
  private static List<String> wholeTexts(@Nullable Object value) {
    return value instanceof String text ? List.of(text) : Scalars.texts(value);
  }
}
