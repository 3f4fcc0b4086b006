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

  /**
   * Begins a filter that narrows nothing yet.
   *
   * @return a builder
   */
  public static ConnectionsFilterBuilder builder() {
    return new ConnectionsFilterBuilder();
  }
}
