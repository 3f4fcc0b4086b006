package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/** Builds {@link NvPeopleFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class NvPeopleFilterBuilder {
  private Option<String> firstName = Option.none();
  private Option<String> lastName = Option.none();
  private Option<String> position = Option.none();
  private List<String> locations = List.of();
  private List<String> industries = List.of();
  private List<String> currentCompanies = List.of();
  private List<String> previousCompanies = List.of();
  private List<String> schools = List.of();
  private List<YearsOfExperience> yearsOfExperiences = List.of();
  private List<NvConnectionDegree> connectionDegrees = List.of();

  NvPeopleFilterBuilder() {}

  /** Sets {@link NvPeopleFilter#firstName}. */
  public NvPeopleFilterBuilder firstName(String value) {
    firstName = Option.some(value);
    return this;
  }

  /** Sets {@link NvPeopleFilter#lastName}. */
  public NvPeopleFilterBuilder lastName(String value) {
    lastName = Option.some(value);
    return this;
  }

  /** Sets {@link NvPeopleFilter#position}. */
  public NvPeopleFilterBuilder position(String value) {
    position = Option.some(value);
    return this;
  }

  /** Sets {@link NvPeopleFilter#locations}. */
  public NvPeopleFilterBuilder locations(String... values) {
    locations = List.of(values);
    return this;
  }

  /** Sets {@link NvPeopleFilter#industries}. */
  public NvPeopleFilterBuilder industries(String... values) {
    industries = List.of(values);
    return this;
  }

  /** Sets {@link NvPeopleFilter#currentCompanies}. */
  public NvPeopleFilterBuilder currentCompanies(String... values) {
    currentCompanies = List.of(values);
    return this;
  }

  /** Sets {@link NvPeopleFilter#previousCompanies}. */
  public NvPeopleFilterBuilder previousCompanies(String... values) {
    previousCompanies = List.of(values);
    return this;
  }

  /** Sets {@link NvPeopleFilter#schools}. */
  public NvPeopleFilterBuilder schools(String... values) {
    schools = List.of(values);
    return this;
  }

  /** Sets {@link NvPeopleFilter#yearsOfExperiences}. */
  public NvPeopleFilterBuilder yearsOfExperiences(YearsOfExperience... values) {
    yearsOfExperiences = List.of(values);
    return this;
  }

  /** Sets {@link NvPeopleFilter#connectionDegrees}. */
  public NvPeopleFilterBuilder connectionDegrees(NvConnectionDegree... values) {
    connectionDegrees = List.of(values);
    return this;
  }

  /**
   * Builds the filter.
   *
   * @return the filter
   */
  public NvPeopleFilter build() {
    return new NvPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }
}
