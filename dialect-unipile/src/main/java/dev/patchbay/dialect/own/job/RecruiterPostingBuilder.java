package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link RecruiterPosting}; not safe for use by several threads. */
public final class RecruiterPostingBuilder {
  private final ProjectChoice project;
  private final List<String> functions;
  private final List<String> industries;
  private final PostingSeniority seniority;
  private final ApplyMethod applyMethod;
  private boolean includePosterInfo;
  private Option<String> trackingPixelUrl = Option.none();
  private Option<String> companyJobId = Option.none();

  RecruiterPostingBuilder(
      ProjectChoice project,
      List<String> functions,
      List<String> industries,
      PostingSeniority seniority,
      ApplyMethod applyMethod) {
    this.project = project;
    this.functions = functions;
    this.industries = industries;
    this.seniority = seniority;
    this.applyMethod = applyMethod;
  }

  RecruiterPostingBuilder holding(RecruiterPosting it) {
    includePosterInfo = it.includePosterInfo();
    trackingPixelUrl = it.trackingPixelUrl();
    companyJobId = it.companyJobId();
    return this;
  }

  /** Sets {@link RecruiterPosting#includePosterInfo}. */
  public RecruiterPostingBuilder includePosterInfo(boolean value) {
    includePosterInfo = value;
    return this;
  }

  /** Sets {@link RecruiterPosting#trackingPixelUrl}. */
  public RecruiterPostingBuilder trackingPixelUrl(String value) {
    trackingPixelUrl = Option.some(value);
    return this;
  }

  /** Sets {@link RecruiterPosting#companyJobId}. */
  public RecruiterPostingBuilder companyJobId(String value) {
    companyJobId = Option.some(value);
    return this;
  }

  /** What was set. */
  public RecruiterPosting build() {
    return new RecruiterPosting(
        project,
        functions,
        industries,
        seniority,
        applyMethod,
        includePosterInfo,
        trackingPixelUrl,
        companyJobId);
  }
}
