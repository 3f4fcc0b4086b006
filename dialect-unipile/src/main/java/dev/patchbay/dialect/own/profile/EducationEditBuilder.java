package dev.patchbay.dialect.own.profile;

import dev.patchbay.dialect.own.value.YearAndMonth;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link EducationEdit}; not safe for use by several threads. */
public final class EducationEditBuilder {
  private final String school;
  private boolean notifyNetwork;
  private Option<String> degree = Option.none();
  private Option<String> grade = Option.none();
  private Option<String> fieldOfStudy = Option.none();
  private Option<String> activities = Option.none();
  private Option<String> description = Option.none();
  private Option<YearAndMonth> startDate = Option.none();
  private Option<YearAndMonth> endDate = Option.none();
  private List<String> skills = List.of();
  private Option<ProfileMediaLink> attachment = Option.none();

  EducationEditBuilder(String school) {
    this.school = school;
  }

  EducationEditBuilder holding(EducationEdit it) {
    notifyNetwork = it.notifyNetwork();
    degree = it.degree();
    grade = it.grade();
    fieldOfStudy = it.fieldOfStudy();
    activities = it.activities();
    description = it.description();
    startDate = it.startDate();
    endDate = it.endDate();
    skills = it.skills();
    attachment = it.attachment();
    return this;
  }

  /** Sets {@link EducationEdit#notifyNetwork}. */
  public EducationEditBuilder notifyNetwork(boolean value) {
    notifyNetwork = value;
    return this;
  }

  /** Sets {@link EducationEdit#degree}. */
  public EducationEditBuilder degree(String value) {
    degree = Option.some(value);
    return this;
  }

  /** Sets {@link EducationEdit#grade}. */
  public EducationEditBuilder grade(String value) {
    grade = Option.some(value);
    return this;
  }

  /** Sets {@link EducationEdit#fieldOfStudy}. */
  public EducationEditBuilder fieldOfStudy(String value) {
    fieldOfStudy = Option.some(value);
    return this;
  }

  /** Sets {@link EducationEdit#activities}. */
  public EducationEditBuilder activities(String value) {
    activities = Option.some(value);
    return this;
  }

  /** Sets {@link EducationEdit#description}. */
  public EducationEditBuilder description(String value) {
    description = Option.some(value);
    return this;
  }

  /** Sets {@link EducationEdit#startDate}. */
  public EducationEditBuilder startDate(YearAndMonth value) {
    startDate = Option.some(value);
    return this;
  }

  /** Sets {@link EducationEdit#endDate}. */
  public EducationEditBuilder endDate(YearAndMonth value) {
    endDate = Option.some(value);
    return this;
  }

  /** Sets {@link EducationEdit#skills}, replacing earlier ones. */
  public EducationEditBuilder skills(String... values) {
    skills = List.of(values);
    return this;
  }

  /** Sets {@link EducationEdit#attachment}. */
  public EducationEditBuilder attachment(ProfileMediaLink value) {
    attachment = Option.some(value);
    return this;
  }

  /** What was set. */
  public EducationEdit build() {
    return new EducationEdit(
        school,
        notifyNetwork,
        degree,
        grade,
        fieldOfStudy,
        activities,
        description,
        startDate,
        endDate,
        skills,
        attachment);
  }
}
