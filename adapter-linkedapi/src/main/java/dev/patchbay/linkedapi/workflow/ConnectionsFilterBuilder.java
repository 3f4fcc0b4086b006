package dev.patchbay.linkedapi.workflow;

/** Builds {@link ConnectionsFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class ConnectionsFilterBuilder extends CareerFilterBuilder<ConnectionsFilterBuilder> {
  ConnectionsFilterBuilder() {}

  @Override
  ConnectionsFilterBuilder self() {
    return this;
  }

  /**
   * Builds the filter.
   *
   * @return the filter
   */
  public ConnectionsFilter build() {
    return new ConnectionsFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools);
  }
}
