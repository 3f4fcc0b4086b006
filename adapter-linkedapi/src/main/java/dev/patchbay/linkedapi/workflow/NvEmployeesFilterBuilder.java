package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/** Builds {@link NvEmployeesFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class NvEmployeesFilterBuilder {
  private Option<String> firstName = Option.none();
  private Option<String> lastName = Option.none();
  private List<String> positions = List.of();
  private List<String> locations = List.of();
  private List<String> industries = List.of();
  private List<String> schools = List.of();
  private List<YearsOfExperience> yearsOfExperiences = List.of();
  private List<NvConnectionDegree> connectionDegrees = List.of();

  NvEmployeesFilterBuilder() {}

  /** Sets {@link NvEmployeesFilter#firstName}. */
  public NvEmployeesFilterBuilder firstName(String value) {
    firstName = Option.some(value);
    return this;
  }

  /** Sets {@link NvEmployeesFilter#lastName}. */
  public NvEmployeesFilterBuilder lastName(String value) {
    lastName = Option.some(value);
    return this;
  }

  /** Sets {@link NvEmployeesFilter#positions}. */
  public NvEmployeesFilterBuilder positions(String... values) {
    positions = List.of(values);
    return this;
  }

  /** Sets {@link NvEmployeesFilter#locations}. */
  public NvEmployeesFilterBuilder locations(String... values) {
    locations = List.of(values);
    return this;
  }

  /** Sets {@link NvEmployeesFilter#industries}. */
  public NvEmployeesFilterBuilder industries(String... values) {
    industries = List.of(values);
    return this;
  }

  /** Sets {@link NvEmployeesFilter#schools}. */
  public NvEmployeesFilterBuilder schools(String... values) {
    schools = List.of(values);
    return this;
  }

  /** Sets {@link NvEmployeesFilter#yearsOfExperiences}. */
  public NvEmployeesFilterBuilder yearsOfExperiences(YearsOfExperience... values) {
    yearsOfExperiences = List.of(values);
    return this;
  }

  /** Sets {@link NvEmployeesFilter#connectionDegrees}. */
  public NvEmployeesFilterBuilder connectionDegrees(NvConnectionDegree... values) {
    connectionDegrees = List.of(values);
    return this;
  }

  /**
   * Builds the filter.
   *
   * @return the filter
   */
  public NvEmployeesFilter build() {
    return new NvEmployeesFilter(
        firstName,
        lastName,
        positions,
        locations,
        industries,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }
}
