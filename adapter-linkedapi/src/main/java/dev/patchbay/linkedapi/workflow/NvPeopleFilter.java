package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * Narrows {@code nv.searchPeople}. Members are combined with and, values within one with or.
 *
 * @param firstName first name
 * @param lastName last name
 * @param position position
 * @param locations places, as text
 * @param industries industries, by the English names of LinkedIn's filter
 * @param currentCompanies names of current companies
 * @param previousCompanies names of former companies
 * @param schools names of schools
 * @param yearsOfExperiences years of experience
 * @param connectionDegrees how far the people are; newer accounts only
 */
public record NvPeopleFilter(
    Option<String> firstName,
    Option<String> lastName,
    Option<String> position,
    List<String> locations,
    List<String> industries,
    List<String> currentCompanies,
    List<String> previousCompanies,
    List<String> schools,
    List<YearsOfExperience> yearsOfExperiences,
    List<NvConnectionDegree> connectionDegrees) {
  /** Copies the lists. */
  public NvPeopleFilter {
    locations = List.copyOf(locations);
    industries = List.copyOf(industries);
    currentCompanies = List.copyOf(currentCompanies);
    previousCompanies = List.copyOf(previousCompanies);
    schools = List.copyOf(schools);
    yearsOfExperiences = List.copyOf(yearsOfExperiences);
    connectionDegrees = List.copyOf(connectionDegrees);
  }

  /**
   * Begins a filter that narrows nothing yet.
   *
   * @return a builder
   */
  public static NvPeopleFilterBuilder builder() {
    return new NvPeopleFilterBuilder();
  }
}
