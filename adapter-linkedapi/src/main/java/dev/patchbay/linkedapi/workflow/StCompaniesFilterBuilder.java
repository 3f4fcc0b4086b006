package dev.patchbay.linkedapi.workflow;

import java.util.List;

/** Builds {@link StCompaniesFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class StCompaniesFilterBuilder {
  private List<Headcount> sizes = List.of();
  private List<String> locations = List.of();
  private List<String> industries = List.of();

  StCompaniesFilterBuilder() {}

  /** Sets {@link StCompaniesFilter#sizes}. */
  public StCompaniesFilterBuilder sizes(Headcount... values) {
    sizes = List.of(values);
    return this;
  }

  /** Sets {@link StCompaniesFilter#locations}. */
  public StCompaniesFilterBuilder locations(String... values) {
    locations = List.of(values);
    return this;
  }

  /** Sets {@link StCompaniesFilter#industries}. */
  public StCompaniesFilterBuilder industries(String... values) {
    industries = List.of(values);
    return this;
  }

  /**
   * Builds the filter.
   *
   * @return the filter
   */
  public StCompaniesFilter build() {
    return new StCompaniesFilter(sizes, locations, industries);
  }
}
