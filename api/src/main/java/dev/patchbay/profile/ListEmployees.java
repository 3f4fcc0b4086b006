package dev.patchbay.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Years;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Asks for people who work at a company.
 *
 * @param company which
 * @param pageSize rows per page; none leaves it to the vendor
 * @param firstName their first name
 * @param lastName their last name
 * @param titles titles, one of which must match; most vendors take one
 * @param locations where they are
 * @param industries their industries
 * @param currentCompanies other companies they work at now
 * @param pastCompanies companies they worked at
 * @param schools schools they went to
 * @param yearsOfExperience years of experience, one bucket of which must match
 * @param networkDistances how far from the session's owner, one of which must match
 */
public record ListEmployees(
    CompanyRef company,
    Option<Integer> pageSize,
    Option<String> firstName,
    Option<String> lastName,
    List<String> titles,
    Option<Terms> locations,
    Option<Terms> industries,
    Option<Terms> currentCompanies,
    Option<Terms> pastCompanies,
    Option<Terms> schools,
    Set<Years> yearsOfExperience,
    Set<NetworkDistance> networkDistances)
    implements Request {
  /** Copies the collections. */
  public ListEmployees {
    titles = List.copyOf(titles);
    yearsOfExperience = Given.set(yearsOfExperience);
    networkDistances = Given.set(networkDistances);
  }

  /** A builder of such a request. */
  public static ListEmployeesBuilder builder(CompanyRef company) {
    return new ListEmployeesBuilder(company);
  }

  /** A builder holding what this holds. */
  public ListEmployeesBuilder toBuilder() {
    return new ListEmployeesBuilder(company).holding(this);
  }

  /** All employees of a company. */
  public static ListEmployees of(CompanyRef company) {
    return builder(company).build();
  }
}
