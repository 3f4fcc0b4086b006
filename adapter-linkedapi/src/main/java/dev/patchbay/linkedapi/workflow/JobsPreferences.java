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

  /**
   * Begins preferences that narrow nothing yet.
   *
   * @return a builder
   */
  public static JobsPreferencesBuilder builder() {
    return new JobsPreferencesBuilder();
  }
}
