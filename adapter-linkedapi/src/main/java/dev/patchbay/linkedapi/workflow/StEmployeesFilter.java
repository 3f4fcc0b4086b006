package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * Narrows {@code st.retrieveCompanyEmployees}. Members are combined with and, values within one
 * with or.
 *
 * @param firstName first name
 * @param lastName last name
 * @param position position
 * @param locations places, as text
 * @param industries industries, by the English names of LinkedIn's filter
 * @param schools names of schools
 * @param connectionDegrees how far the people are; newer accounts only
 */
public record StEmployeesFilter(
    Option<String> firstName,
    Option<String> lastName,
    Option<String> position,
    List<String> locations,
    List<String> industries,
    List<String> schools,
    List<ConnectionDegree> connectionDegrees) {
  /** Copies the lists. */
  public StEmployeesFilter {
    locations = List.copyOf(locations);
    industries = List.copyOf(industries);
    schools = List.copyOf(schools);
    connectionDegrees = List.copyOf(connectionDegrees);
  }

  /** A filter that narrows nothing. */
  public static StEmployeesFilter any() {
    return new StEmployeesFilter(
        Option.none(), Option.none(), Option.none(), List.of(), List.of(), List.of(), List.of());
  }

  /** The same with {@link #firstName}. */
  public StEmployeesFilter firstName(String value) {
    return new StEmployeesFilter(
        Option.some(value), lastName, position, locations, industries, schools, connectionDegrees);
  }

  /** The same with {@link #lastName}. */
  public StEmployeesFilter lastName(String value) {
    return new StEmployeesFilter(
        firstName, Option.some(value), position, locations, industries, schools, connectionDegrees);
  }

  /** The same with {@link #position}. */
  public StEmployeesFilter position(String value) {
    return new StEmployeesFilter(
        firstName, lastName, Option.some(value), locations, industries, schools, connectionDegrees);
  }

  /** The same with these {@link #locations}. */
  public StEmployeesFilter locations(String... values) {
    return new StEmployeesFilter(
        firstName, lastName, position, List.of(values), industries, schools, connectionDegrees);
  }

  /** The same with these {@link #industries}. */
  public StEmployeesFilter industries(String... values) {
    return new StEmployeesFilter(
        firstName, lastName, position, locations, List.of(values), schools, connectionDegrees);
  }

  /** The same with these {@link #schools}. */
  public StEmployeesFilter schools(String... values) {
    return new StEmployeesFilter(
        firstName, lastName, position, locations, industries, List.of(values), connectionDegrees);
  }

  /** The same with these {@link #connectionDegrees}. */
  public StEmployeesFilter connectionDegrees(ConnectionDegree... values) {
    return new StEmployeesFilter(
        firstName, lastName, position, locations, industries, schools, List.of(values));
  }
}
