package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * Narrows the classic search of {@code st.searchJobs}. A member that LinkedIn does not offer for
 * the search fails the action.
 *
 * @param datePosted how old at most
 * @param experienceLevels levels of experience
 * @param employmentTypes types of employment
 * @param workplaceTypes where the work is done
 * @param companies names of companies
 * @param industries industries, by the English names of LinkedIn's filter
 * @param jobFunctions job functions, by LinkedIn's names
 * @param easyApply only jobs with easy application
 * @param under10Applicants only jobs with fewer than ten applicants
 * @param inYourNetwork only jobs of companies where a connection works
 * @param hasVerifications only verified postings
 * @param fairChanceEmployer only fair chance employers
 */
public record JobsFilter(
    Option<JobsPosted> datePosted,
    List<JobsExperience> experienceLevels,
    List<JobsEmployment> employmentTypes,
    List<JobsWorkplace> workplaceTypes,
    List<String> companies,
    List<String> industries,
    List<String> jobFunctions,
    boolean easyApply,
    boolean under10Applicants,
    boolean inYourNetwork,
    boolean hasVerifications,
    boolean fairChanceEmployer) {
  /** Copies the lists. */
  public JobsFilter {
    experienceLevels = List.copyOf(experienceLevels);
    employmentTypes = List.copyOf(employmentTypes);
    workplaceTypes = List.copyOf(workplaceTypes);
    companies = List.copyOf(companies);
    industries = List.copyOf(industries);
    jobFunctions = List.copyOf(jobFunctions);
  }

  /**
   * Begins a filter that narrows nothing yet.
   *
   * @return a builder
   */
  public static JobsFilterBuilder builder() {
    return new JobsFilterBuilder();
  }
}
