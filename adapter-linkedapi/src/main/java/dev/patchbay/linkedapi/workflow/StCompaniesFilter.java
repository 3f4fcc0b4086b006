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

  /** A filter that narrows nothing. */
  public static StCompaniesFilter any() {
    return new StCompaniesFilter(List.of(), List.of(), List.of());
  }

  /** The same with these {@link #sizes}. */
  public StCompaniesFilter sizes(Headcount... values) {
    return new StCompaniesFilter(List.of(values), locations, industries);
  }

  /** The same with these {@link #locations}. */
  public StCompaniesFilter locations(String... values) {
    return new StCompaniesFilter(sizes, List.of(values), industries);
  }

  /** The same with these {@link #industries}. */
  public StCompaniesFilter industries(String... values) {
    return new StCompaniesFilter(sizes, locations, List.of(values));
  }
}
