package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * Narrows {@code st.searchPeople}. Members are combined with and, values within one with or.
 *
 * @param firstName first name
 * @param lastName last name
 * @param position position
 * @param locations places, as text
 * @param industries industries, by the English names of LinkedIn's filter
 * @param currentCompanies names of current companies
 * @param previousCompanies names of former companies
 * @param schools names of schools
 * @param connectionDegrees how far the people are; newer accounts only
 */
public record StPeopleFilter(
    Option<String> firstName,
    Option<String> lastName,
    Option<String> position,
    List<String> locations,
    List<String> industries,
    List<String> currentCompanies,
    List<String> previousCompanies,
    List<String> schools,
    List<ConnectionDegree> connectionDegrees) {
  /** Copies the lists. */
  public StPeopleFilter {
    locations = List.copyOf(locations);
    industries = List.copyOf(industries);
    currentCompanies = List.copyOf(currentCompanies);
    previousCompanies = List.copyOf(previousCompanies);
    schools = List.copyOf(schools);
    connectionDegrees = List.copyOf(connectionDegrees);
  }

  /** A filter that narrows nothing. */
  public static StPeopleFilter any() {
    return new StPeopleFilter(
        Option.none(),
        Option.none(),
        Option.none(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with {@link #firstName}. */
  public StPeopleFilter firstName(String value) {
    return new StPeopleFilter(
        Option.some(value),
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        connectionDegrees);
  }

  /** The same with {@link #lastName}. */
  public StPeopleFilter lastName(String value) {
    return new StPeopleFilter(
        firstName,
        Option.some(value),
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        connectionDegrees);
  }

  /** The same with {@link #position}. */
  public StPeopleFilter position(String value) {
    return new StPeopleFilter(
        firstName,
        lastName,
        Option.some(value),
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        connectionDegrees);
  }

  /** The same with these {@link #locations}. */
  public StPeopleFilter locations(String... values) {
    return new StPeopleFilter(
        firstName,
        lastName,
        position,
        List.of(values),
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        connectionDegrees);
  }

  /** The same with these {@link #industries}. */
  public StPeopleFilter industries(String... values) {
    return new StPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        List.of(values),
        currentCompanies,
        previousCompanies,
        schools,
        connectionDegrees);
  }

  /** The same with these {@link #currentCompanies}. */
  public StPeopleFilter currentCompanies(String... values) {
    return new StPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        List.of(values),
        previousCompanies,
        schools,
        connectionDegrees);
  }

  /** The same with these {@link #previousCompanies}. */
  public StPeopleFilter previousCompanies(String... values) {
    return new StPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        List.of(values),
        schools,
        connectionDegrees);
  }

  /** The same with these {@link #schools}. */
  public StPeopleFilter schools(String... values) {
    return new StPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        List.of(values),
        connectionDegrees);
  }

  /** The same with these {@link #connectionDegrees}. */
  public StPeopleFilter connectionDegrees(ConnectionDegree... values) {
    return new StPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        List.of(values));
  }
}
