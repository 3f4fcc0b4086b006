package dev.patchbay.dialect;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.post.Post;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.support.read.Components;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which fields of rows the dialect fills (vocabulary 3.2 to 3.8); the rest is never filled. */
final class SearchFields {
  private static final String REF = "ref";
  private static final String OPENED = "opened";

  /** Fields of a hit that Recruiter alone has. */
  static final Set<String> RECRUITER_ONLY = Set.of("candidate", "privacy");

  /** Fields of a hit that Recruiter lacks. */
  static final Set<String> NOT_RECRUITER = Set.of("currentTitle", "lastOutreach");

  /** Fields of a hit that Classic lacks. */
  static final Set<String> NOT_CLASSIC =
      Set.of(
          "firstName",
          "lastName",
          "currentTitle",
          "positions",
          "lastOutreach",
          "candidate",
          "privacy");

  private final Set<String> alsoFilled;

  /**
   * @param alsoFilled fields that this vendor fills beyond what both do
   */
  SearchFields(Set<String> alsoFilled) {
    this.alsoFilled = alsoFilled;
  }

  /** Of what any product's hits have. */
  List<FieldCapability> people() {
    return people(Set.of());
  }

  /** Of the hits of one product, which lack some of what others have. */
  List<FieldCapability> people(Set<String> lacking) {
    Set<String> never = new HashSet<>(Set.of("countryCode", "tags", "notes"));
    never.addAll(lacking);
    List<FieldCapability> fields =
        new ArrayList<>(
            fields(
                PersonHit.class,
                never,
                "positions.employmentType",
                "positions.workplaceType",
                "positions.companySize",
                "positions.companyDescription",
                "positions.companyLogoUrl",
                "positions.startText",
                "positions.endText",
                "education.details",
                "education.startText",
                "education.endText",
                "skills.endorsedByMe",
                "skills.id",
                "skills.insights",
                "certifications.startText",
                "certifications.endText",
                "projects.startText",
                "projects.endText"));
    fields.addAll(opened());
    return List.copyOf(fields);
  }

  /** What a profile never tells, the profile of an opened hit does not tell either. */
  private List<FieldCapability> opened() {
    return ProfileFields.PERSON.stream()
        .filter(field -> field.filled() == Filled.NEVER)
        .filter(field -> !alsoFilled.contains(OPENED + "." + field.name()))
        .map(
            field -> new FieldCapability(OPENED + "." + field.name(), Filled.NEVER, field.reason()))
        .toList();
  }

  /** Of employees, who are the hits of one search or the other. */
  static List<FieldCapability> employees() {
    return new SearchFields(Set.of())
        .people(RECRUITER_ONLY).stream()
            .filter(field -> !field.name().startsWith(OPENED + "."))
            .map(field -> closed(field, "a list of employees opens nothing"))
            .toList();
  }

  List<FieldCapability> companies() {
    return companyRows().stream().map(SearchFields::onThePage).toList();
  }

  private List<FieldCapability> companyRows() {
    return fields(
        Company.class,
        Set.of(
            "tagline",
            "specialties",
            "headquarters",
            "locations",
            "employees",
            "type",
            "founded",
            "website",
            "phone",
            "logoUrl",
            "ventureFunded",
            "messagingId",
            "following",
            "employee",
            "claimed",
            "growth"));
  }

  /** The argument {@code open} puts a company's page in the place of its row. */
  private static FieldCapability onThePage(FieldCapability field) {
    return field.filled() == Filled.NEVER
        ? new FieldCapability(
            field.name(), Filled.SOMETIMES, "of rows that the argument open has read")
        : field;
  }

  /** A search by URL opens nothing. */
  private static FieldCapability inTheRow(FieldCapability field) {
    return field.filled() == Filled.NEVER
        ? new FieldCapability(field.name(), Filled.NEVER, "not in a row of a search")
        : field;
  }

  List<FieldCapability> posts() {
    return fields(
        Post.class,
        Set.of("excerpt", "mine", "mentions", "hashtags", "links"),
        "author.pictureUrl");
  }

  List<FieldCapability> jobs() {
    return fields(
        Job.class,
        Set.of(
            "workplaceType",
            "employmentType",
            "salary",
            "applicants",
            "description",
            "applyUrl",
            "similarMatch"));
  }

  /** Of each kind of row that a URL may find. */
  List<FieldCapability> hits() {
    List<FieldCapability> all = new ArrayList<>();
    prefix(all, "person", people());
    prefix(all, "company", companyRows().stream().map(SearchFields::inTheRow).toList());
    prefix(all, "post", posts());
    prefix(all, "job", jobs());
    return all;
  }

  static List<FieldCapability> terms() {
    return List.of(
        new FieldCapability("kind", Filled.ALWAYS, ""),
        new FieldCapability("id", Filled.ALWAYS, ""),
        new FieldCapability("name", Filled.ALWAYS, ""),
        new FieldCapability("strict", Filled.NEVER, "vendor cannot"),
        new FieldCapability("extra", Filled.SOMETIMES, ""));
  }

  private static void prefix(
      List<FieldCapability> all, String prefix, List<FieldCapability> fields) {
    all.add(new FieldCapability(prefix, Filled.ALWAYS, ""));
    for (FieldCapability field : fields) {
      if (!field.name().startsWith(OPENED + ".")) {
        FieldCapability told = closed(field, "a search by URL opens nothing");
        all.add(new FieldCapability(prefix + "." + told.name(), told.filled(), told.reason()));
      }
    }
  }

  private static FieldCapability closed(FieldCapability field, String why) {
    return field.name().equals(OPENED) ? new FieldCapability(OPENED, Filled.NEVER, why) : field;
  }

  private List<FieldCapability> fields(Class<?> row, Set<String> never, String... neverWithin) {
    List<FieldCapability> fields = new ArrayList<>();
    for (RecordComponent component : Components.of(row)) {
      String name = component.getName();
      fields.add(
          name.equals(REF)
              ? new FieldCapability(REF, Filled.ALWAYS, "")
              : field(name, never.contains(name)));
    }
    for (String name : neverWithin) {
      fields.add(field(name, true));
    }
    return fields;
  }

  private FieldCapability field(String name, boolean lacking) {
    if (name.equals(OPENED)) {
      return new FieldCapability(name, Filled.SOMETIMES, "with the argument open");
    }
    return lacking && !alsoFilled.contains(name)
        ? new FieldCapability(name, Filled.NEVER, "vendor cannot")
        : new FieldCapability(name, Filled.SOMETIMES, "");
  }
}
