package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/** Builds {@link JobsFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class JobsFilterBuilder {
  private Option<JobsPosted> datePosted = Option.none();
  private List<JobsExperience> experienceLevels = List.of();
  private List<JobsEmployment> employmentTypes = List.of();
  private List<JobsWorkplace> workplaceTypes = List.of();
  private List<String> companies = List.of();
  private List<String> industries = List.of();
  private List<String> jobFunctions = List.of();
  private boolean easyApply;
  private boolean under10Applicants;
  private boolean inYourNetwork;
  private boolean hasVerifications;
  private boolean fairChanceEmployer;

  JobsFilterBuilder() {}

  /** Sets {@link JobsFilter#datePosted}. */
  public JobsFilterBuilder datePosted(JobsPosted value) {
    datePosted = Option.some(value);
    return this;
  }

  /** Sets {@link JobsFilter#experienceLevels}. */
  public JobsFilterBuilder experienceLevels(JobsExperience... values) {
    experienceLevels = List.of(values);
    return this;
  }

  /** Sets {@link JobsFilter#employmentTypes}. */
  public JobsFilterBuilder employmentTypes(JobsEmployment... values) {
    employmentTypes = List.of(values);
    return this;
  }

  /** Sets {@link JobsFilter#workplaceTypes}. */
  public JobsFilterBuilder workplaceTypes(JobsWorkplace... values) {
    workplaceTypes = List.of(values);
    return this;
  }

  /** Sets {@link JobsFilter#companies}. */
  public JobsFilterBuilder companies(String... values) {
    companies = List.of(values);
    return this;
  }

  /** Sets {@link JobsFilter#industries}. */
  public JobsFilterBuilder industries(String... values) {
    industries = List.of(values);
    return this;
  }

  /** Sets {@link JobsFilter#jobFunctions}. */
  public JobsFilterBuilder jobFunctions(String... values) {
    jobFunctions = List.of(values);
    return this;
  }

  /** Sets {@link JobsFilter#easyApply}. */
  public JobsFilterBuilder easyApply(boolean value) {
    easyApply = value;
    return this;
  }

  /** Sets {@link JobsFilter#under10Applicants}. */
  public JobsFilterBuilder under10Applicants(boolean value) {
    under10Applicants = value;
    return this;
  }

  /** Sets {@link JobsFilter#inYourNetwork}. */
  public JobsFilterBuilder inYourNetwork(boolean value) {
    inYourNetwork = value;
    return this;
  }

  /** Sets {@link JobsFilter#hasVerifications}. */
  public JobsFilterBuilder hasVerifications(boolean value) {
    hasVerifications = value;
    return this;
  }

  /** Sets {@link JobsFilter#fairChanceEmployer}. */
  public JobsFilterBuilder fairChanceEmployer(boolean value) {
    fairChanceEmployer = value;
    return this;
  }

  /**
   * Builds the filter.
   *
   * @return the filter
   */
  public JobsFilter build() {
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
        fairChanceEmployer);
  }
}
