package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/** Builds {@link StEmployeesFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class StEmployeesFilterBuilder extends PersonFilterBuilder<StEmployeesFilterBuilder> {
  private Option<String> position = Option.none();
  private List<ConnectionDegree> connectionDegrees = List.of();

  StEmployeesFilterBuilder() {}

  @Override
  StEmployeesFilterBuilder self() {
    return this;
  }

  /** Sets {@link StEmployeesFilter#position}. */
  public StEmployeesFilterBuilder position(String value) {
    position = Option.some(value);
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
