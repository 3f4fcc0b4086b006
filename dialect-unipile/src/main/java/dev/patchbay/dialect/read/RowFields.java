package dev.patchbay.dialect.read;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.support.read.Components;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields of rows the vendor fills: all of them but those that are named.
 *
 * @param alsoFilled fields that this vendor fills beyond what others of the dialect do
 */
public record RowFields(Set<String> alsoFilled) {
  /** The field that holds what the argument {@code open} has read. */
  public static final String OPENED = "opened";

  /** Fields of a hit that Recruiter alone has. */
  public static final Set<String> RECRUITER_ONLY = Set.of("candidate", "privacy");

  private static final String REF = "ref";

  /** Of the hits of one product, which lack some of what others have. */
  public List<FieldCapability> people(Set<String> lacking) {
    Set<String> never = new HashSet<>(Set.of("countryCode", "tags", "notes"));
    never.addAll(lacking);
    return of(
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
        "projects.endText");
  }

  /** A row of a list that opens nothing. */
  public static FieldCapability closed(FieldCapability field, String why) {
    return field.name().equals(OPENED) ? new FieldCapability(OPENED, Filled.NEVER, why) : field;
  }

  /** All fields of a row, and what is never told within them. */
  public List<FieldCapability> of(Class<?> row, Set<String> never, String... neverWithin) {
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
