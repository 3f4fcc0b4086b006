package dev.patchbay.linkedapi.workflow;

import java.util.List;

/** Builds {@link NvPeopleFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class NvPeopleFilterBuilder extends CareerFilterBuilder<NvPeopleFilterBuilder> {
  private List<YearsOfExperience> yearsOfExperiences = List.of();
  private List<NvConnectionDegree> connectionDegrees = List.of();

  NvPeopleFilterBuilder() {}

  @Override
  NvPeopleFilterBuilder self() {
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
