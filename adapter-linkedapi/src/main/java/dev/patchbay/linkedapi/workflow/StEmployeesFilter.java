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

  /**
   * Begins a filter that narrows nothing yet.
   *
   * @return a builder
   */
  public static StEmployeesFilterBuilder builder() {
    return new StEmployeesFilterBuilder();
  }
}
