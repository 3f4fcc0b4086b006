package dev.patchbay.dialect.own.applicant;

import dev.patchbay.dialect.own.job.JobService;
import io.vavr.control.Option;

/** Builds a {@link ListApplicants}; not safe for use by several threads. */
public final class ListApplicantsBuilder {
  private final String jobId;
  private Option<String> ratings = Option.none();
  private Option<String> keywords = Option.none();
  private Option<JobService> service = Option.none();
  private Option<ApplicantFilter> filter = Option.none();
  private Option<Integer> pageSize = Option.none();

  ListApplicantsBuilder(String jobId) {
    this.jobId = jobId;
  }

  ListApplicantsBuilder holding(ListApplicants it) {
    ratings = it.ratings();
    keywords = it.keywords();
    service = it.service();
    filter = it.filter();
    pageSize = it.pageSize();
    return this;
  }

  /** Sets {@link ListApplicants#ratings}. */
  public ListApplicantsBuilder ratings(String value) {
    ratings = Option.some(value);
    return this;
  }

  /** Sets {@link ListApplicants#keywords}. */
  public ListApplicantsBuilder keywords(String value) {
    keywords = Option.some(value);
    return this;
  }

  /** Sets {@link ListApplicants#service}. */
  public ListApplicantsBuilder service(JobService value) {
    service = Option.some(value);
    return this;
  }

  /** Sets {@link ListApplicants#filter}. */
  public ListApplicantsBuilder filter(ApplicantFilter value) {
    filter = Option.some(value);
    return this;
  }

  /** Sets {@link ListApplicants#pageSize}. */
  public ListApplicantsBuilder pageSize(Integer value) {
    pageSize = Option.some(value);
    return this;
  }

  /** What was set. */
  public ListApplicants build() {
    return new ListApplicants(jobId, ratings, keywords, service, filter, pageSize);
  }
}
