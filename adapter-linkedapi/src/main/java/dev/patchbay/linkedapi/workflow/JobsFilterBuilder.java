package dev.patchbay.linkedapi.workflow;

import java.util.List;

/** Builds {@link JobsFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class JobsFilterBuilder extends JobSearchBuilder<JobsFilterBuilder> {
  private List<JobsExperience> experienceLevels = List.of();
  private List<JobsEmployment> employmentTypes = List.of();
  private List<JobsWorkplace> workplaceTypes = List.of();
  private List<String> industries = List.of();
  private List<String> jobFunctions = List.of();
  private boolean hasVerifications;
  private boolean fairChanceEmployer;

  JobsFilterBuilder() {}

  @Override
  JobsFilterBuilder self() {
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
