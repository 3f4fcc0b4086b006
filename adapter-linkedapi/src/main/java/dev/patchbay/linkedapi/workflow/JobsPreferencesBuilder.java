package dev.patchbay.linkedapi.workflow;

import java.util.List;

/** Builds {@link JobsPreferences}; members that are not set narrow nothing. Not thread-safe. */
public final class JobsPreferencesBuilder extends JobSearchBuilder<JobsPreferencesBuilder> {
  private List<PreferredExperience> experienceLevels = List.of();
  private List<PreferredEmployment> employmentTypes = List.of();
  private boolean remote;
  private List<String> keywords = List.of();

  JobsPreferencesBuilder() {}

  @Override
  JobsPreferencesBuilder self() {
    return this;
  }

  /** Sets {@link JobsPreferences#experienceLevels}. */
  public JobsPreferencesBuilder experienceLevels(PreferredExperience... values) {
    experienceLevels = List.of(values);
    return this;
  }

  /** Sets {@link JobsPreferences#employmentTypes}. */
  public JobsPreferencesBuilder employmentTypes(PreferredEmployment... values) {
    employmentTypes = List.of(values);
    return this;
  }

  /** Sets {@link JobsPreferences#remote}. */
  public JobsPreferencesBuilder remote(boolean value) {
    remote = value;
    return this;
  }

  /** Sets {@link JobsPreferences#keywords}. */
  public JobsPreferencesBuilder keywords(String... values) {
    keywords = List.of(values);
    return this;
  }

  /**
   * Builds the preferences.
   *
   * @return the preferences
   */
  public JobsPreferences build() {
    return new JobsPreferences(
        datePosted,
        experienceLevels,
        employmentTypes,
        remote,
        companies,
        keywords,
        easyApply,
        under10Applicants,
        inYourNetwork);
  }
}
