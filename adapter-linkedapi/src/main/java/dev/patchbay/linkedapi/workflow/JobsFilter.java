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

  /** A filter that narrows nothing. */
  public static JobsFilter any() {
    return new JobsFilter(
        Option.none(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        false,
        false,
        false,
        false);
  }

  /** The same with {@link #datePosted}. */
  public JobsFilter datePosted(JobsPosted value) {
    return new JobsFilter(
        Option.some(value),
        experienceLevels,
        employmentTypes,
        workplaceTypes,
        companies,
        industries,
        jobFunctions,
        easyApply,
        under10Applicants,
        inYourNetwork,
        hasVerifications,
        fairChanceEmployer);
  }

  /** The same with these {@link #experienceLevels}. */
  public JobsFilter experienceLevels(JobsExperience... values) {
    return new JobsFilter(
        datePosted,
        List.of(values),
        employmentTypes,
        workplaceTypes,
        companies,
        industries,
        jobFunctions,
        easyApply,
        under10Applicants,
        inYourNetwork,
        hasVerifications,
        fairChanceEmployer);
  }

  /** The same with these {@link #employmentTypes}. */
  public JobsFilter employmentTypes(JobsEmployment... values) {
    return new JobsFilter(
        datePosted,
        experienceLevels,
        List.of(values),
        workplaceTypes,
        companies,
        industries,
        jobFunctions,
        easyApply,
        under10Applicants,
        inYourNetwork,
        hasVerifications,
        fairChanceEmployer);
  }

  /** The same with these {@link #workplaceTypes}. */
  public JobsFilter workplaceTypes(JobsWorkplace... values) {
    return new JobsFilter(
        datePosted,
        experienceLevels,
        employmentTypes,
        List.of(values),
        companies,
        industries,
        jobFunctions,
        easyApply,
        under10Applicants,
        inYourNetwork,
        hasVerifications,
        fairChanceEmployer);
  }

  /** The same with these {@link #companies}. */
  public JobsFilter companies(String... values) {
    return new JobsFilter(
        datePosted,
        experienceLevels,
        employmentTypes,
        workplaceTypes,
        List.of(values),
        industries,
        jobFunctions,
        easyApply,
        under10Applicants,
        inYourNetwork,
        hasVerifications,
        fairChanceEmployer);
  }

  /** The same with these {@link #industries}. */
  public JobsFilter industries(String... values) {
    return new JobsFilter(
        datePosted,
        experienceLevels,
        employmentTypes,
        workplaceTypes,
        companies,
        List.of(values),
        jobFunctions,
        easyApply,
        under10Applicants,
        inYourNetwork,
        hasVerifications,
        fairChanceEmployer);
  }

  /** The same with these {@link #jobFunctions}. */
  public JobsFilter jobFunctions(String... values) {
    return new JobsFilter(
        datePosted,
        experienceLevels,
        employmentTypes,
        workplaceTypes,
        companies,
        industries,
        List.of(values),
        easyApply,
        under10Applicants,
        inYourNetwork,
        hasVerifications,
        fairChanceEmployer);
  }

  /** The same with {@link #easyApply} as given. */
  public JobsFilter easyApply(boolean value) {
    return new JobsFilter(
        datePosted,
        experienceLevels,
        employmentTypes,
        workplaceTypes,
        companies,
        industries,
        jobFunctions,
        value,
        under10Applicants,
        inYourNetwork,
        hasVerifications,
        fairChanceEmployer);
  }

  /** The same with {@link #under10Applicants} as given. */
  public JobsFilter under10Applicants(boolean value) {
    return new JobsFilter(
        datePosted,
        experienceLevels,
        employmentTypes,
        workplaceTypes,
        companies,
        industries,
        jobFunctions,
        easyApply,
        value,
        inYourNetwork,
        hasVerifications,
        fairChanceEmployer);
  }

  /** The same with {@link #inYourNetwork} as given. */
  public JobsFilter inYourNetwork(boolean value) {
    return new JobsFilter(
        datePosted,
        experienceLevels,
        employmentTypes,
        workplaceTypes,
        companies,
        industries,
        jobFunctions,
        easyApply,
        under10Applicants,
        value,
        hasVerifications,
        fairChanceEmployer);
  }

  /** The same with {@link #hasVerifications} as given. */
  public JobsFilter hasVerifications(boolean value) {
    return new JobsFilter(
        datePosted,
        experienceLevels,
        employmentTypes,
        workplaceTypes,
        companies,
        industries,
        jobFunctions,
        easyApply,
        under10Applicants,
        inYourNetwork,
        value,
        fairChanceEmployer);
  }

  /** The same with {@link #fairChanceEmployer} as given. */
  public JobsFilter fairChanceEmployer(boolean value) {
    return new JobsFilter(
        datePosted,
        experienceLevels,
        employmentTypes,
        workplaceTypes,
        companies,
        industries,
        jobFunctions,
        easyApply,
        under10Applicants,
        inYourNetwork,
        hasVerifications,
        value);
  }
}
