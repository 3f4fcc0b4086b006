package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/** Builds {@link StPeopleFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class StPeopleFilterBuilder {
  private Option<String> firstName = Option.none();
  private Option<String> lastName = Option.none();
  private Option<String> position = Option.none();
  private List<String> locations = List.of();
  private List<String> industries = List.of();
  private List<String> currentCompanies = List.of();
  private List<String> previousCompanies = List.of();
  private List<String> schools = List.of();
  private List<ConnectionDegree> connectionDegrees = List.of();

  StPeopleFilterBuilder() {}

  /** Sets {@link StPeopleFilter#firstName}. */
  public StPeopleFilterBuilder firstName(String value) {
    firstName = Option.some(value);
    return this;
  }

  /** Sets {@link StPeopleFilter#lastName}. */
  public StPeopleFilterBuilder lastName(String value) {
    lastName = Option.some(value);
    return this;
  }

  /** Sets {@link StPeopleFilter#position}. */
  public StPeopleFilterBuilder position(String value) {
    position = Option.some(value);
    return this;
  }

  /** Sets {@link StPeopleFilter#locations}. */
  public StPeopleFilterBuilder locations(String... values) {
    locations = List.of(values);
    return this;
  }

  /** Sets {@link StPeopleFilter#industries}. */
  public StPeopleFilterBuilder industries(String... values) {
    industries = List.of(values);
    return this;
  }

  /** Sets {@link StPeopleFilter#currentCompanies}. */
  public StPeopleFilterBuilder currentCompanies(String... values) {
    currentCompanies = List.of(values);
    return this;
  }

  /** Sets {@link StPeopleFilter#previousCompanies}. */
  public StPeopleFilterBuilder previousCompanies(String... values) {
    previousCompanies = List.of(values);
    return this;
  }

  /** Sets {@link StPeopleFilter#schools}. */
  public StPeopleFilterBuilder schools(String... values) {
    schools = List.of(values);
    return this;
  }

  /** Sets {@link StPeopleFilter#connectionDegrees}. */
  public StPeopleFilterBuilder connectionDegrees(ConnectionDegree... values) {
    connectionDegrees = List.of(values);
    return this;
  }

  /**
   * Builds the filter.
   *
   * @return the filter
   */
  public StPeopleFilter build() {
    return new StPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        connectionDegrees);
  }
}
