package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * Narrows {@code st.retrieveConnections}. Members are combined with and, values within one with or.
 *
 * @param firstName first name
 * @param lastName last name
 * @param position position
 * @param locations places, as text
 * @param industries industries, by the English names of LinkedIn's filter
 * @param currentCompanies names of current companies
 * @param previousCompanies names of former companies
 * @param schools names of schools
 */
public record ConnectionsFilter(
    Option<String> firstName,
    Option<String> lastName,
    Option<String> position,
    List<String> locations,
    List<String> industries,
    List<String> currentCompanies,
    List<String> previousCompanies,
    List<String> schools) {
  /** Copies the lists. */
  public ConnectionsFilter {
    locations = List.copyOf(locations);
    industries = List.copyOf(industries);
    currentCompanies = List.copyOf(currentCompanies);
    previousCompanies = List.copyOf(previousCompanies);
    schools = List.copyOf(schools);
  }

  /** A filter that narrows nothing. */
  public static ConnectionsFilter any() {
    return new ConnectionsFilter(
        Option.none(),
        Option.none(),
        Option.none(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with {@link #firstName}. */
  public ConnectionsFilter firstName(String value) {
    return new ConnectionsFilter(
        Option.some(value),
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools);
  }

  /** The same with {@link #lastName}. */
  public ConnectionsFilter lastName(String value) {
    return new ConnectionsFilter(
        firstName,
        Option.some(value),
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools);
  }

  /** The same with {@link #position}. */
  public ConnectionsFilter position(String value) {
    return new ConnectionsFilter(
        firstName,
        lastName,
        Option.some(value),
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools);
  }

  /** The same with these {@link #locations}. */
  public ConnectionsFilter locations(String... values) {
    return new ConnectionsFilter(
        firstName,
        lastName,
        position,
        List.of(values),
        industries,
        currentCompanies,
        previousCompanies,
        schools);
  }

  /** The same with these {@link #industries}. */
  public ConnectionsFilter industries(String... values) {
    return new ConnectionsFilter(
        firstName,
        lastName,
        position,
        locations,
        List.of(values),
        currentCompanies,
        previousCompanies,
        schools);
  }

  /** The same with these {@link #currentCompanies}. */
  public ConnectionsFilter currentCompanies(String... values) {
    return new ConnectionsFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        List.of(values),
        previousCompanies,
        schools);
  }

  /** The same with these {@link #previousCompanies}. */
  public ConnectionsFilter previousCompanies(String... values) {
    return new ConnectionsFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        List.of(values),
        schools);
  }

  /** The same with these {@link #schools}. */
  public ConnectionsFilter schools(String... values) {
    return new ConnectionsFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        List.of(values));
  }
}
