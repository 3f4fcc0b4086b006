package dev.patchbay.dialect.own.applicant;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What narrows or sorts applicants beyond rating and keywords. Years are whole numbers, both ends
 * included.
 *
 * @param sortBy their order
 * @param minYearsOfExperience at least so many years of work
 * @param maxYearsOfExperience at most so many
 * @param minYearsInCompany at least so many years in the present company
 * @param maxYearsInCompany at most so many
 * @param minYearsInPosition at least so many years in the present position
 * @param maxYearsInPosition at most so many
 * @param includeDegrees one of these degrees, by the ids of a lookup
 * @param excludeDegrees none of these
 */
public record ApplicantFilter(
    Option<ApplicantSort> sortBy,
    Option<Integer> minYearsOfExperience,
    Option<Integer> maxYearsOfExperience,
    Option<Integer> minYearsInCompany,
    Option<Integer> maxYearsInCompany,
    Option<Integer> minYearsInPosition,
    Option<Integer> maxYearsInPosition,
    List<String> includeDegrees,
    List<String> excludeDegrees)
    implements Checked {
  /** Copies the lists. */
  public ApplicantFilter {
    includeDegrees = List.copyOf(includeDegrees);
    excludeDegrees = List.copyOf(excludeDegrees);
  }

  /** A filter to fill in. */
  public static ApplicantFilterBuilder builder() {
    return new ApplicantFilterBuilder();
  }

  /** A builder holding what this holds. */
  public ApplicantFilterBuilder toBuilder() {
    return new ApplicantFilterBuilder().holding(this);
  }

  /** The numbers by their names on the wire. */
  private Map<String, Integer> years() {
    Map<String, Integer> years = new LinkedHashMap<>();
    minYearsOfExperience.forEach(least -> years.put("min_years_of_experience", least));
    maxYearsOfExperience.forEach(most -> years.put("max_years_of_experience", most));
    minYearsInCompany.forEach(least -> years.put("min_years_in_company", least));
    maxYearsInCompany.forEach(most -> years.put("max_years_in_company", most));
    minYearsInPosition.forEach(least -> years.put("min_years_in_position", least));
    maxYearsInPosition.forEach(most -> years.put("max_years_in_position", most));
    return years;
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    Map<String, Integer> years = years();
    years.forEach(
        (name, number) -> {
          if (number < 0) {
            flaws.add(name + " is " + number + "; give 0 or more.");
          }
          Integer most = years.get(name.replace("min_", "max_"));
          if (most != null && number > most) {
            flaws.add(name + " is " + number + ", more than the " + most + " at the other end.");
          }
        });
    return flaws;
  }
}
