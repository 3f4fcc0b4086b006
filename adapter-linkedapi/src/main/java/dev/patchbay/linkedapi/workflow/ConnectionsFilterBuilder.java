package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/** Builds {@link ConnectionsFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class ConnectionsFilterBuilder {
  private Option<String> firstName = Option.none();
  private Option<String> lastName = Option.none();
  private Option<String> position = Option.none();
  private List<String> locations = List.of();
  private List<String> industries = List.of();
  private List<String> currentCompanies = List.of();
  private List<String> previousCompanies = List.of();
  private List<String> schools = List.of();

  ConnectionsFilterBuilder() {}

  /** Sets {@link ConnectionsFilter#firstName}. */
  public ConnectionsFilterBuilder firstName(String value) {
    firstName = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectionsFilter#lastName}. */
  public ConnectionsFilterBuilder lastName(String value) {
    lastName = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectionsFilter#position}. */
  public ConnectionsFilterBuilder position(String value) {
    position = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectionsFilter#locations}. */
  public ConnectionsFilterBuilder locations(String... values) {
    locations = List.of(values);
    return this;
  }

  /** Sets {@link ConnectionsFilter#industries}. */
  public ConnectionsFilterBuilder industries(String... values) {
    industries = List.of(values);
    return this;
  }

  /** Sets {@link ConnectionsFilter#currentCompanies}. */
  public ConnectionsFilterBuilder currentCompanies(String... values) {
    currentCompanies = List.of(values);
    return this;
  }

  /** Sets {@link ConnectionsFilter#previousCompanies}. */
  public ConnectionsFilterBuilder previousCompanies(String... values) {
    previousCompanies = List.of(values);
    return this;
  }

  /** Sets {@link ConnectionsFilter#schools}. */
  public ConnectionsFilterBuilder schools(String... values) {
    schools = List.of(values);
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
