package dev.patchbay.linkedapi.workflow;

import java.util.List;

/** Builds {@link StPeopleFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class StPeopleFilterBuilder extends CareerFilterBuilder<StPeopleFilterBuilder> {
  private List<ConnectionDegree> connectionDegrees = List.of();

  StPeopleFilterBuilder() {}

  @Override
  StPeopleFilterBuilder self() {
    return this;
  }

  /** Sets {@link StPeopleFilter#connectionDegrees}. */
  public StPeopleFilterBuilder connectionDegrees(ConnectionDegree... values) {
    connectionDegrees = List.of(values);
    return this;
  }

  /**
   * Builds the filter.
   *
   * @return the filter
   */
  public StPeopleFilter build() {
    return new StPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        connectionDegrees);
  }
}
