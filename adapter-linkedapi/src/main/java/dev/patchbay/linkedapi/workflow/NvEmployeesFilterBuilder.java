package dev.patchbay.linkedapi.workflow;

import java.util.List;

/** Builds {@link NvEmployeesFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class NvEmployeesFilterBuilder extends PersonFilterBuilder<NvEmployeesFilterBuilder> {
  private List<String> positions = List.of();
  private List<YearsOfExperience> yearsOfExperiences = List.of();
  private List<NvConnectionDegree> connectionDegrees = List.of();

  NvEmployeesFilterBuilder() {}

  @Override
  NvEmployeesFilterBuilder self() {
    return this;
  }

  /** Sets {@link NvEmployeesFilter#positions}. */
  public NvEmployeesFilterBuilder positions(String... values) {
    positions = List.of(values);
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
