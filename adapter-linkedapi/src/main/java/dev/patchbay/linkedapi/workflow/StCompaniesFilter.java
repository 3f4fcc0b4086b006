package dev.patchbay.linkedapi.workflow;

import java.util.List;

/**
 * Narrows {@code st.searchCompanies}. Members are combined with and, values within one with or.
 *
 * @param sizes numbers of employees
 * @param locations places, as text
 * @param industries industries, by the English names of LinkedIn's filter
 */
public record StCompaniesFilter(
    List<Headcount> sizes, List<String> locations, List<String> industries) {
  /** Copies the lists. */
  public StCompaniesFilter {
    sizes = List.copyOf(sizes);
    locations = List.copyOf(locations);
    industries = List.copyOf(industries);
  }

  /**
   * Begins a filter that narrows nothing yet.
   *
   * @return a builder
   */
  public static StCompaniesFilterBuilder builder() {
    return new StCompaniesFilterBuilder();
  }
}
