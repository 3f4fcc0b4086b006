package dev.patchbay.dialect;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.post.Post;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.PersonHit;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which fields of rows the dialect fills (vocabulary 3.2 to 3.8); the rest is never filled. */
final class SearchFields {
  private static final String REF = "ref";

  private final Set<String> alsoFilled;

  /**
   * @param alsoFilled fields that this vendor fills beyond what both do
   */
  SearchFields(Set<String> alsoFilled) {
    this.alsoFilled = alsoFilled;
  }

  List<FieldCapability> people() {
    return fields(
        PersonHit.class,
        Set.of("countryCode", "tags", "notes"),
        "positions.employmentType",
        "positions.workplaceType",
        "positions.companySize",
        "positions.companyDescription",
        "positions.companyLogoUrl",
        "education.details",
        "skills.endorsedByMe",
        "skills.id",
        "skills.insights");
  }

  List<FieldCapability> companies() {
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

  List<FieldCapability> posts() {
    return fields(Post.class, Set.of("excerpt", "mine", "mentions", "hashtags", "links"));
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
    prefix(all, "company", companies());
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
    for (FieldCapability field : fields) {
      all.add(
          field.name().equals("opened")
              ? new FieldCapability(
                  prefix + ".opened", Filled.NEVER, "a search by URL opens nothing")
              : new FieldCapability(prefix + "." + field.name(), field.filled(), field.reason()));
    }
  }

  private List<FieldCapability> fields(Class<?> row, Set<String> never, String... neverWithin) {
    List<FieldCapability> fields = new ArrayList<>();
    for (RecordComponent component : row.getRecordComponents()) {
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
    if (name.equals("opened")) {
      return new FieldCapability(name, Filled.SOMETIMES, "with the argument open");
    }
    return lacking && !alsoFilled.contains(name)
        ? new FieldCapability(name, Filled.NEVER, "vendor cannot")
        : new FieldCapability(name, Filled.SOMETIMES, "");
  }
}
