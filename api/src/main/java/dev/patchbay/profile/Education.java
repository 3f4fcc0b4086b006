package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.PartialDate;
import io.vavr.control.Option;

/**
 * One stay at a school.
 *
 * @param school every name of the school's page that the vendor gave
 * @param schoolName the school's name as shown
 * @param degree the degree
 * @param field the field of study
 * @param details degree and field in one text, from vendors that do not split them
 * @param start when it began
 * @param startText what the vendor wrote for the start, only where it is not understood
 * @param end when it ended; none when it has not
 * @param endText what the vendor wrote for the end, only where it is not understood
 */
public record Education(
    Option<CompanyRef> school,
    Option<String> schoolName,
    Option<String> degree,
    Option<String> field,
    Option<String> details,
    Option<PartialDate> start,
    Option<String> startText,
    Option<PartialDate> end,
    Option<String> endText) {

  /** A builder holding nothing yet. */
  public static EducationBuilder builder() {
    return new EducationBuilder();
  }

  /** A builder holding what this holds. */
  public EducationBuilder toBuilder() {
    return new EducationBuilder()
        .school(school.getOrNull())
        .schoolName(schoolName.getOrNull())
        .degree(degree.getOrNull())
        .field(field.getOrNull())
        .details(details.getOrNull())
        .start(start.getOrNull())
        .startText(startText.getOrNull())
        .end(end.getOrNull())
        .endText(endText.getOrNull());
  }
}
