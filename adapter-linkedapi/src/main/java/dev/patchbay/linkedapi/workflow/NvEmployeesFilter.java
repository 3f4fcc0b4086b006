package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * Narrows {@code nv.retrieveCompanyEmployees}. Members are combined with and, values within one
 * with or.
 *
 * @param firstName first name
 * @param lastName last name
 * @param positions positions
 * @param locations places, as text
 * @param industries industries, by the English names of LinkedIn's filter
 * @param schools names of schools
 * @param yearsOfExperiences years of experience
 * @param connectionDegrees how far the people are; newer accounts only
 */
public record NvEmployeesFilter(
    Option<String> firstName,
    Option<String> lastName,
    List<String> positions,
    List<String> locations,
    List<String> industries,
    List<String> schools,
    List<YearsOfExperience> yearsOfExperiences,
    List<NvConnectionDegree> connectionDegrees) {
  /** Copies the lists. */
  public NvEmployeesFilter {
    positions = List.copyOf(positions);
    locations = List.copyOf(locations);
    industries = List.copyOf(industries);
    schools = List.copyOf(schools);
    yearsOfExperiences = List.copyOf(yearsOfExperiences);
    connectionDegrees = List.copyOf(connectionDegrees);
  }

  /**
   * Begins a filter that narrows nothing yet.
   *
   * @return a builder
   */
  public static NvEmployeesFilterBuilder builder() {
    return new NvEmployeesFilterBuilder();
  }
}
