package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/** Builds {@link StEmployeesFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class StEmployeesFilterBuilder {
  private Option<String> firstName = Option.none();
  private Option<String> lastName = Option.none();
  private Option<String> position = Option.none();
  private List<String> locations = List.of();
  private List<String> industries = List.of();
  private List<String> schools = List.of();
  private List<ConnectionDegree> connectionDegrees = List.of();

  StEmployeesFilterBuilder() {}

  /** Sets {@link StEmployeesFilter#firstName}. */
  public StEmployeesFilterBuilder firstName(String value) {
    firstName = Option.some(value);
    return this;
  }

  /** Sets {@link StEmployeesFilter#lastName}. */
  public StEmployeesFilterBuilder lastName(String value) {
    lastName = Option.some(value);
    return this;
  }

  /** Sets {@link StEmployeesFilter#position}. */
  public StEmployeesFilterBuilder position(String value) {
    position = Option.some(value);
    return this;
  }

  /** Sets {@link StEmployeesFilter#locations}. */
  public StEmployeesFilterBuilder locations(String... values) {
    locations = List.of(values);
    return this;
  }

  /** Sets {@link StEmployeesFilter#industries}. */
  public StEmployeesFilterBuilder industries(String... values) {
    industries = List.of(values);
    return this;
  }

  /** Sets {@link StEmployeesFilter#schools}. */
  public StEmployeesFilterBuilder schools(String... values) {
    schools = List.of(values);
    return this;
  }

  /** Sets {@link StEmployeesFilter#connectionDegrees}. */
  public StEmployeesFilterBuilder connectionDegrees(ConnectionDegree... values) {
    connectionDegrees = List.of(values);
    return this;
  }

  /**
   * Builds the filter.
   *
   * @return the filter
   */
  public StEmployeesFilter build() {
    return new StEmployeesFilter(
        firstName, lastName, position, locations, industries, schools, connectionDegrees);
  }
}
