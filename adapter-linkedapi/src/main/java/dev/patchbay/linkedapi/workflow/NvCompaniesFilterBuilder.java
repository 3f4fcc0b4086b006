package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/** Builds {@link NvCompaniesFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class NvCompaniesFilterBuilder {
  private List<Headcount> sizes = List.of();
  private List<String> locations = List.of();
  private List<String> industries = List.of();
  private Option<AnnualRevenue> annualRevenue = Option.none();

  NvCompaniesFilterBuilder() {}

  /** Sets {@link NvCompaniesFilter#sizes}. */
  public NvCompaniesFilterBuilder sizes(Headcount... values) {
    sizes = List.of(values);
    return this;
  }

  /** Sets {@link NvCompaniesFilter#locations}. */
  public NvCompaniesFilterBuilder locations(String... values) {
    locations = List.of(values);
    return this;
  }

  /** Sets {@link NvCompaniesFilter#industries}. */
  public NvCompaniesFilterBuilder industries(String... values) {
    industries = List.of(values);
    return this;
  }

  /** Sets {@link NvCompaniesFilter#annualRevenue}. */
  public NvCompaniesFilterBuilder annualRevenue(AnnualRevenue value) {
    annualRevenue = Option.some(value);
    return this;
  }

  /**
   * Builds the filter.
   *
   * @return the filter
   */
  public NvCompaniesFilter build() {
    return new NvCompaniesFilter(sizes, locations, industries, annualRevenue);
  }
}
