package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * Narrows the newer search of {@code st.searchJobs}. Members that LinkedIn does not offer are
 * skipped.
 *
 * @param datePosted how old at most
 * @param experienceLevels levels of experience
 * @param employmentTypes types of employment
 * @param remote only remote work
 * @param companies names of companies
 * @param keywords keywords
 * @param easyApply only jobs with easy application
 * @param under10Applicants only jobs with fewer than ten applicants
 * @param inYourNetwork only jobs of companies where a connection works
 */
public record JobsPreferences(
    Option<JobsPosted> datePosted,
    List<PreferredExperience> experienceLevels,
    List<PreferredEmployment> employmentTypes,
    boolean remote,
    List<String> companies,
    List<String> keywords,
    boolean easyApply,
    boolean under10Applicants,
    boolean inYourNetwork) {
  /** Copies the lists. */
  public JobsPreferences {
    experienceLevels = List.copyOf(experienceLevels);
    employmentTypes = List.copyOf(employmentTypes);
    companies = List.copyOf(companies);
    keywords = List.copyOf(keywords);
  }

  /** A filter that narrows nothing. */
  public static JobsPreferences any() {
    return new JobsPreferences(
        Option.none(), List.of(), List.of(), false, List.of(), List.of(), false, false, false);
  }

  /** The same with {@link #datePosted}. */
  public JobsPreferences datePosted(JobsPosted value) {
    return new JobsPreferences(
        Option.some(value),
        experienceLevels,
        employmentTypes,
        remote,
        companies,
        keywords,
        easyApply,
        under10Applicants,
        inYourNetwork);
  }

  /** The same with these {@link #experienceLevels}. */
  public JobsPreferences experienceLevels(PreferredExperience... values) {
    return new JobsPreferences(
        datePosted,
        List.of(values),
        employmentTypes,
        remote,
        companies,
        keywords,
        easyApply,
        under10Applicants,
        inYourNetwork);
  }

  /** The same with these {@link #employmentTypes}. */
  public JobsPreferences employmentTypes(PreferredEmployment... values) {
    return new JobsPreferences(
        datePosted,
        experienceLevels,
        List.of(values),
        remote,
        companies,
        keywords,
        easyApply,
        under10Applicants,
        inYourNetwork);
  }

  /** The same with {@link #remote} as given. */
  public JobsPreferences remote(boolean value) {
    return new JobsPreferences(
        datePosted,
        experienceLevels,
        employmentTypes,
        value,
        companies,
        keywords,
        easyApply,
        under10Applicants,
        inYourNetwork);
  }

  /** The same with these {@link #companies}. */
  public JobsPreferences companies(String... values) {
    return new JobsPreferences(
        datePosted,
        experienceLevels,
        employmentTypes,
        remote,
        List.of(values),
        keywords,
        easyApply,
        under10Applicants,
        inYourNetwork);
  }

  /** The same with these {@link #keywords}. */
  public JobsPreferences keywords(String... values) {
    return new JobsPreferences(
        datePosted,
        experienceLevels,
        employmentTypes,
        remote,
        companies,
        List.of(values),
        easyApply,
        under10Applicants,
        inYourNetwork);
  }

  /** The same with {@link #easyApply} as given. */
  public JobsPreferences easyApply(boolean value) {
    return new JobsPreferences(
        datePosted,
        experienceLevels,
        employmentTypes,
        remote,
        companies,
        keywords,
        value,
        under10Applicants,
        inYourNetwork);
  }

  /** The same with {@link #under10Applicants} as given. */
  public JobsPreferences under10Applicants(boolean value) {
    return new JobsPreferences(
        datePosted,
        experienceLevels,
        employmentTypes,
        remote,
        companies,
        keywords,
        easyApply,
        value,
        inYourNetwork);
  }

  /** The same with {@link #inYourNetwork} as given. */
  public JobsPreferences inYourNetwork(boolean value) {
    return new JobsPreferences(
        datePosted,
        experienceLevels,
        employmentTypes,
        remote,
        companies,
        keywords,
        easyApply,
        under10Applicants,
        value);
  }
}
