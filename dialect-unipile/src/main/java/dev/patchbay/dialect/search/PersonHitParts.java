package dev.patchbay.dialect.search;

import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.profile.Certification;
import dev.patchbay.profile.Education;
import dev.patchbay.profile.Note;
import dev.patchbay.profile.NoteAuthor;
import dev.patchbay.profile.Position;
import dev.patchbay.profile.Project;
import dev.patchbay.profile.Skill;
import dev.patchbay.profile.Tag;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.PartialDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of people that a search tells. */
final class PersonHitParts {
  private final Reading reading;
  private final HitLeftovers leftovers;

  PersonHitParts(Reading reading, HitLeftovers leftovers) {
    this.reading = reading;
    this.leftovers = leftovers;
  }

  Position position(SearchWire.Position from, boolean current) {
    return Position.builder()
        .title(from.role())
        .company(CompanyRef.known(from.company_id(), from.company_url()).getOrNull())
        .companyName(from.company())
        .location(from.location())
        .description(from.description())
        .industries(texts(from.industry()))
        .skills(Rows.read(from.skills(), PersonHitParts::name))
        .start(date("rows.positions.start", from.start()))
        .end(date("rows.positions.end", from.end()))
        .current(current)
        .inRole(period(from.tenure_at_role()))
        .inCompany(period(from.tenure_at_company()))
        .companySize(
            from.company_headcount() == null
                ? null
                : CompanySizes.read(
                    "rows.positions.companySize",
                    from.company_headcount().min(),
                    from.company_headcount().max(),
                    reading))
        .companyDescription(from.company_description())
        .companyLogoUrl(from.logo())
        .build();
  }

  Education education(SearchWire.Education from) {
    SearchWire.School page = from.school_details();
    CompanyRef school =
        CompanyRef.known(from.school_id(), page == null ? null : page.url()).getOrNull();
    if (page != null) {
      leftovers.school(school, page);
    }
    return Education.builder()
        .school(school)
        .schoolName(from.school() == null && page != null ? page.name() : from.school())
        .degree(from.degree())
        .field(from.field_of_study())
        .start(date("rows.education.start", from.start()))
        .end(date("rows.education.end", from.end()))
        .build();
  }

  @Nullable Skill skill(SearchWire.Skill from) {
    return from.name() == null || from.name().isBlank()
        ? null
        : Skill.builder(from.name()).endorsements(from.endorsement_count()).build();
  }

  Certification certification(SearchWire.Certification from) {
    return Certification.builder()
        .name(from.name())
        .issuer(from.organization())
        .company(CompanyRef.known(from.organization_id(), null).getOrNull())
        .url(from.url())
        .start(date("rows.certifications.start", from.start()))
        .end(date("rows.certifications.end", from.end()))
        .build();
  }

  Project project(SearchWire.Project from) {
    return Project.builder()
        .name(from.name())
        .description(from.description())
        .skills(Rows.read(from.skills(), PersonHitParts::name))
        .start(date("rows.projects.start", from.start()))
        .end(date("rows.projects.end", from.end()))
        .build();
  }

  Tag tag(SearchWire.Tag from) {
    return Tag.of(from.id(), from.name());
  }

  Note note(SearchWire.Note from) {
    SearchWire.NoteAuthor author = from.author();
    return Note.builder()
        .projectId(from.project_id())
        .content(from.content())
        .createdAt(Scalars.time(from.created_at()))
        .author(
            author == null
                ? null
                : NoteAuthor.builder()
                    .id(author.id())
                    .seatId(author.seat_id())
                    .firstName(author.first_name())
                    .lastName(author.last_name())
                    .ref(ProfileRef.known(author.public_profile_url()).getOrNull())
                    .build())
        .build();
  }

  /** A year with its month where it has one; a year alone where the month is no month. */
  private @Nullable PartialDate date(String field, SearchWire.@Nullable Month from) {
    if (from == null || from.year() == null) {
      return null;
    }
    PartialDate year = PartialDate.of(from.year());
    if (!year.flaws().isEmpty()) {
      reading.unrecognised(field, from.year());
      return null;
    }
    if (from.month() == null) {
      return year;
    }
    if (from.month() < 1 || from.month() > 12) {
      reading.unrecognised(field, from.year() + "-" + from.month());
      return year;
    }
    return PartialDate.of(from.year(), from.month());
  }

  private static @Nullable Period period(SearchWire.@Nullable Tenure from) {
    return from == null || (from.years() == null && from.months() == null)
        ? null
        : Period.of(orZero(from.years()), orZero(from.months()), 0);
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  /** A list of names, or one name, which may hold commas. */
  private static List<String> texts(@Nullable Object from) {
    return from instanceof List<?> list
        ? Rows.read(list, PersonHitParts::name)
        : Rows.read(from == null ? null : List.of(from), PersonHitParts::name);
  }

  private static @Nullable String name(Object from) {
    Object name = from instanceof Map<?, ?> object ? object.get("name") : from;
    return name == null || String.valueOf(name).isBlank() ? null : String.valueOf(name).strip();
  }
}
