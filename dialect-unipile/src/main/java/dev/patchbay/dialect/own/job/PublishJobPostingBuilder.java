package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;

/** Builds a {@link PublishJobPosting}; not safe for use by several threads. */
public final class PublishJobPostingBuilder {
  private final String draftId;
  private final PublishMode mode;
  private Option<JobService> service = Option.none();
  private boolean hiringPhotoFrame;
  private boolean bypassEmailVerification;
  private Option<PublishBudget> budget = Option.none();

  PublishJobPostingBuilder(String draftId, PublishMode mode) {
    this.draftId = draftId;
    this.mode = mode;
  }

  PublishJobPostingBuilder holding(PublishJobPosting it) {
    service = it.service();
    hiringPhotoFrame = it.hiringPhotoFrame();
    bypassEmailVerification = it.bypassEmailVerification();
    budget = it.budget();
    return this;
  }

  /** Sets {@link PublishJobPosting#service}. */
  public PublishJobPostingBuilder service(JobService value) {
    service = Option.some(value);
    return this;
  }

  /** Sets {@link PublishJobPosting#hiringPhotoFrame}. */
  public PublishJobPostingBuilder hiringPhotoFrame(boolean value) {
    hiringPhotoFrame = value;
    return this;
  }

  /** Sets {@link PublishJobPosting#bypassEmailVerification}. */
  public PublishJobPostingBuilder bypassEmailVerification(boolean value) {
    bypassEmailVerification = value;
    return this;
  }

  /** Sets {@link PublishJobPosting#budget}. */
  public PublishJobPostingBuilder budget(PublishBudget value) {
    budget = Option.some(value);
    return this;
  }

  /** What was set. */
  public PublishJobPosting build() {
    return new PublishJobPosting(
        draftId, mode, service, hiringPhotoFrame, bypassEmailVerification, budget);
  }
}
