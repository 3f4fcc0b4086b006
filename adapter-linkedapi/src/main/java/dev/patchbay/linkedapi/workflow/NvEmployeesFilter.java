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

  /** A filter that narrows nothing. */
  public static NvEmployeesFilter any() {
    return new NvEmployeesFilter(
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
  public NvEmployeesFilter firstName(String value) {
    return new NvEmployeesFilter(
        Option.some(value),
        lastName,
        positions,
        locations,
        industries,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with {@link #lastName}. */
  public NvEmployeesFilter lastName(String value) {
    return new NvEmployeesFilter(
        firstName,
        Option.some(value),
        positions,
        locations,
        industries,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with these {@link #positions}. */
  public NvEmployeesFilter positions(String... values) {
    return new NvEmployeesFilter(
        firstName,
        lastName,
        List.of(values),
        locations,
        industries,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with these {@link #locations}. */
  public NvEmployeesFilter locations(String... values) {
    return new NvEmployeesFilter(
        firstName,
        lastName,
        positions,
        List.of(values),
        industries,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with these {@link #industries}. */
  public NvEmployeesFilter industries(String... values) {
    return new NvEmployeesFilter(
        firstName,
        lastName,
        positions,
        locations,
        List.of(values),
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with these {@link #schools}. */
  public NvEmployeesFilter schools(String... values) {
    return new NvEmployeesFilter(
        firstName,
        lastName,
        positions,
        locations,
        industries,
        List.of(values),
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with these {@link #yearsOfExperiences}. */
  public NvEmployeesFilter yearsOfExperiences(YearsOfExperience... values) {
    return new NvEmployeesFilter(
        firstName,
        lastName,
        positions,
        locations,
        industries,
        schools,
        List.of(values),
        connectionDegrees);
  }

  /** The same with these {@link #connectionDegrees}. */
  public NvEmployeesFilter connectionDegrees(NvConnectionDegree... values) {
    return new NvEmployeesFilter(
        firstName,
        lastName,
        positions,
        locations,
        industries,
        schools,
        yearsOfExperiences,
        List.of(values));
  }
}
