package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * Narrows {@code nv.searchCompanies}. Members are combined with and, values within one with or.
 *
 * @param sizes numbers of employees
 * @param locations places, as text
 * @param industries industries, by the English names of LinkedIn's filter
 * @param annualRevenue annual revenue
 */
public record NvCompaniesFilter(
    List<Headcount> sizes,
    List<String> locations,
    List<String> industries,
    Option<AnnualRevenue> annualRevenue) {
  /** Copies the lists. */
  public NvCompaniesFilter {
    sizes = List.copyOf(sizes);
    locations = List.copyOf(locations);
    industries = List.copyOf(industries);
  }

  /**
   * Begins a filter that narrows nothing yet.
   *
   * @return a builder
   */
  public static NvCompaniesFilterBuilder builder() {
    return new NvCompaniesFilterBuilder();
  }
}
