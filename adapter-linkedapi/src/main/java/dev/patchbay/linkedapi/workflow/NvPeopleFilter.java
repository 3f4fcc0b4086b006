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

  /** A filter that narrows nothing. */
  public static NvPeopleFilter any() {
    return new NvPeopleFilter(
        Option.none(),
        Option.none(),
        Option.none(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with {@link #firstName}. */
  public NvPeopleFilter firstName(String value) {
    return new NvPeopleFilter(
        Option.some(value),
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with {@link #lastName}. */
  public NvPeopleFilter lastName(String value) {
    return new NvPeopleFilter(
        firstName,
        Option.some(value),
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with {@link #position}. */
  public NvPeopleFilter position(String value) {
    return new NvPeopleFilter(
        firstName,
        lastName,
        Option.some(value),
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with these {@link #locations}. */
  public NvPeopleFilter locations(String... values) {
    return new NvPeopleFilter(
        firstName,
        lastName,
        position,
        List.of(values),
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with these {@link #industries}. */
  public NvPeopleFilter industries(String... values) {
    return new NvPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        List.of(values),
        currentCompanies,
        previousCompanies,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with these {@link #currentCompanies}. */
  public NvPeopleFilter currentCompanies(String... values) {
    return new NvPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        List.of(values),
        previousCompanies,
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with these {@link #previousCompanies}. */
  public NvPeopleFilter previousCompanies(String... values) {
    return new NvPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        List.of(values),
        schools,
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with these {@link #schools}. */
  public NvPeopleFilter schools(String... values) {
    return new NvPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        List.of(values),
        yearsOfExperiences,
        connectionDegrees);
  }

  /** The same with these {@link #yearsOfExperiences}. */
  public NvPeopleFilter yearsOfExperiences(YearsOfExperience... values) {
    return new NvPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        List.of(values),
        connectionDegrees);
  }

  /** The same with these {@link #connectionDegrees}. */
  public NvPeopleFilter connectionDegrees(NvConnectionDegree... values) {
    return new NvPeopleFilter(
        firstName,
        lastName,
        position,
        locations,
        industries,
        currentCompanies,
        previousCompanies,
        schools,
        yearsOfExperiences,
        List.of(values));
  }
}
