package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Years;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/** Builds a {@link ListEmployees}; not safe for use by several threads. */
public final class ListEmployeesBuilder {
  private final CompanyRef company;
  private Option<Integer> pageSize = Option.none();
  private Option<String> firstName = Option.none();
  private Option<String> lastName = Option.none();
  private List<String> titles = List.of();
  private Option<Terms> locations = Option.none();
  private Option<Terms> industries = Option.none();
  private Option<Terms> currentCompanies = Option.none();
  private Option<Terms> pastCompanies = Option.none();
  private Option<Terms> schools = Option.none();
  private Set<Years> yearsOfExperience = Set.of();
  private Set<NetworkDistance> networkDistances = Set.of();

  ListEmployeesBuilder(CompanyRef company) {
    this.company = company;
  }

  ListEmployeesBuilder holding(ListEmployees request) {
    pageSize = request.pageSize();
    firstName = request.firstName();
    lastName = request.lastName();
    titles = request.titles();
    locations = request.locations();
    industries = request.industries();
    currentCompanies = request.currentCompanies();
    pastCompanies = request.pastCompanies();
    schools = request.schools();
    yearsOfExperience = request.yearsOfExperience();
    networkDistances = request.networkDistances();
    return this;
  }

  /** Sets {@link ListEmployees#pageSize}. */
  public ListEmployeesBuilder pageSize(Integer value) {
    pageSize = Option.some(value);
    return this;
  }

  /** Sets {@link ListEmployees#firstName}. */
  public ListEmployeesBuilder firstName(String value) {
    firstName = Option.some(value);
    return this;
  }

  /** Sets {@link ListEmployees#lastName}. */
  public ListEmployeesBuilder lastName(String value) {
    lastName = Option.some(value);
    return this;
  }

  /** Sets {@link ListEmployees#titles}, replacing earlier ones. */
  public ListEmployeesBuilder titles(String... values) {
    titles = List.of(values);
    return this;
  }

  /** Sets {@link ListEmployees#locations}. */
  public ListEmployeesBuilder locations(Terms value) {
    locations = Option.some(value);
    return this;
  }

  /** Sets {@link ListEmployees#industries}. */
  public ListEmployeesBuilder industries(Terms value) {
    industries = Option.some(value);
    return this;
  }

  /** Sets {@link ListEmployees#currentCompanies}. */
  public ListEmployeesBuilder currentCompanies(Terms value) {
    currentCompanies = Option.some(value);
    return this;
  }

  /** Sets {@link ListEmployees#pastCompanies}. */
  public ListEmployeesBuilder pastCompanies(Terms value) {
    pastCompanies = Option.some(value);
    return this;
  }

  /** Sets {@link ListEmployees#schools}. */
  public ListEmployeesBuilder schools(Terms value) {
    schools = Option.some(value);
    return this;
  }

  /** Sets {@link ListEmployees#yearsOfExperience}, replacing earlier ones. */
  public ListEmployeesBuilder yearsOfExperience(Years... values) {
    yearsOfExperience = Given.set(List.of(values));
    return this;
  }

  /** Sets {@link ListEmployees#networkDistances}, replacing earlier ones. */
  public ListEmployeesBuilder networkDistances(NetworkDistance... values) {
    networkDistances = Given.set(List.of(values));
    return this;
  }

  /** What was set. */
  public ListEmployees build() {
    return new ListEmployees(
        company,
        pageSize,
        firstName,
        lastName,
        titles,
        locations,
        industries,
        currentCompanies,
        pastCompanies,
        schools,
        yearsOfExperience,
        networkDistances);
  }
}
