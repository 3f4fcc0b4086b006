package dev.patchbay.dialect.search;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.dialect.read.PersonFields;
import dev.patchbay.dialect.read.RowFields;
import dev.patchbay.post.Post;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which fields of rows the dialect fills (vocabulary 3.2 to 3.8); the rest is never filled. */
final class SearchFields {
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
  private final RowFields rows;

  /**
   * @param alsoFilled fields that this vendor fills beyond what both do
   */
  SearchFields(Set<String> alsoFilled) {
    this.alsoFilled = alsoFilled;
    this.rows = new RowFields(alsoFilled);
  }

  /** Of what any product's hits have. */
  List<FieldCapability> people() {
    return people(Set.of());
  }

  /** Of the hits of one product, which lack some of what others have. */
  List<FieldCapability> people(Set<String> lacking) {
    List<FieldCapability> fields = new ArrayList<>(rows.people(lacking));
    fields.addAll(opened());
    return List.copyOf(fields);
  }

  /** What a profile never tells, the profile of an opened hit does not tell either. */
  private List<FieldCapability> opened() {
    return PersonFields.PROFILE.stream()
        .filter(field -> field.filled() == Filled.NEVER)
        .filter(field -> !alsoFilled.contains(RowFields.OPENED + "." + field.name()))
        .map(
            field ->
                new FieldCapability(
                    RowFields.OPENED + "." + field.name(), Filled.NEVER, field.reason()))
        .toList();
  }

  List<FieldCapability> companies() {
    return companyRows().stream().map(SearchFields::onThePage).toList();
  }

  private List<FieldCapability> companyRows() {
    return rows.of(
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
    return rows.of(
        Post.class,
        Set.of("excerpt", "mine", "mentions", "hashtags", "links"),
        "author.pictureUrl");
  }

  List<FieldCapability> jobs() {
    return rows.of(
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
      if (!field.name().startsWith(RowFields.OPENED + ".")) {
        FieldCapability told = RowFields.closed(field, "a search by URL opens nothing");
        all.add(new FieldCapability(prefix + "." + told.name(), told.filled(), told.reason()));
      }
    }
  }
}
