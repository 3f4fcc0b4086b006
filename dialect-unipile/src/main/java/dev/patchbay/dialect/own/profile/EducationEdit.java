package dev.patchbay.dialect.own.profile;

import dev.patchbay.dialect.own.value.YearAndMonth;
import io.vavr.control.Option;
import java.util.List;

/**
 * An education of the own profile, added. How one is changed is not documented.
 *
 * @param school the school
 * @param notifyNetwork whether the network is told
 * @param degree the degree
 * @param grade the grade
 * @param fieldOfStudy the field
 * @param activities activities
 * @param description the description
 * @param startDate the first month
 * @param endDate the last month
 * @param skills skills
 * @param attachment a link or file
 */
public record EducationEdit(
    String school,
    boolean notifyNetwork,
    Option<String> degree,
    Option<String> grade,
    Option<String> fieldOfStudy,
    Option<String> activities,
    Option<String> description,
    Option<YearAndMonth> startDate,
    Option<YearAndMonth> endDate,
    List<String> skills,
    Option<ProfileMediaLink> attachment) {
  /** Copies the collections. */
  public EducationEdit {
    skills = List.copyOf(skills);
  }

  /** A builder of it. */
  public static EducationEditBuilder builder(String school) {
    return new EducationEditBuilder(school);
  }

  /** A builder holding what this holds. */
  public EducationEditBuilder toBuilder() {
    return new EducationEditBuilder(school).holding(this);
  }
}
