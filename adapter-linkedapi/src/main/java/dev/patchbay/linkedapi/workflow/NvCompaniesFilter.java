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

  /** A filter that narrows nothing. */
  public static NvCompaniesFilter any() {
    return new NvCompaniesFilter(List.of(), List.of(), List.of(), Option.none());
  }

  /** The same with these {@link #sizes}. */
  public NvCompaniesFilter sizes(Headcount... values) {
    return new NvCompaniesFilter(List.of(values), locations, industries, annualRevenue);
  }

  /** The same with these {@link #locations}. */
  public NvCompaniesFilter locations(String... values) {
    return new NvCompaniesFilter(sizes, List.of(values), industries, annualRevenue);
  }

  /** The same with these {@link #industries}. */
  public NvCompaniesFilter industries(String... values) {
    return new NvCompaniesFilter(sizes, locations, List.of(values), annualRevenue);
  }

  /** The same with {@link #annualRevenue}. */
  public NvCompaniesFilter annualRevenue(AnnualRevenue value) {
    return new NvCompaniesFilter(sizes, locations, industries, Option.some(value));
  }
}
