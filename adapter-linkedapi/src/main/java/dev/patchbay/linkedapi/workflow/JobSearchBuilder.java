package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * What both searches of jobs narrow by. Not thread-safe.
 *
 * @param <B> the builder of what narrows the search
 */
abstract sealed class JobSearchBuilder<B extends JobSearchBuilder<B>>
    permits JobsFilterBuilder, JobsPreferencesBuilder {
  Option<JobsPosted> datePosted = Option.none();
  List<String> companies = List.of();
  boolean easyApply;
  boolean under10Applicants;
  boolean inYourNetwork;

  abstract B self();

  /** Sets how old a job may be. */
  public B datePosted(JobsPosted value) {
    datePosted = Option.some(value);
    return self();
  }

  /** Sets names of companies. */
  public B companies(String... values) {
    companies = List.of(values);
    return self();
  }

  /** Sets whether only jobs with easy application are wanted. */
  public B easyApply(boolean value) {
    easyApply = value;
    return self();
  }

  /** Sets whether only jobs with fewer than ten applicants are wanted. */
  public B under10Applicants(boolean value) {
    under10Applicants = value;
    return self();
  }

  /** Sets whether only jobs of companies are wanted where a connection works. */
  public B inYourNetwork(boolean value) {
    inYourNetwork = value;
    return self();
  }
}
