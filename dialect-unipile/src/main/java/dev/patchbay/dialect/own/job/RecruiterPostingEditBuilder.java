package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link RecruiterPostingEdit}; not safe for use by several threads. */
public final class RecruiterPostingEditBuilder {
  private final String projectId;
  private List<String> functions = List.of();
  private List<String> industries = List.of();
  private Option<PostingSeniority> seniority = Option.none();
  private Option<ApplyMethod> applyMethod = Option.none();
  private boolean includePosterInfo;
  private Option<String> trackingPixelUrl = Option.none();
  private Option<String> companyJobId = Option.none();

  RecruiterPostingEditBuilder(String projectId) {
    this.projectId = projectId;
  }

  RecruiterPostingEditBuilder holding(RecruiterPostingEdit it) {
    functions = it.functions();
    industries = it.industries();
    seniority = it.seniority();
    applyMethod = it.applyMethod();
    includePosterInfo = it.includePosterInfo();
    trackingPixelUrl = it.trackingPixelUrl();
    companyJobId = it.companyJobId();
    return this;
  }

  /** Sets {@link RecruiterPostingEdit#functions}, replacing earlier ones. */
  public RecruiterPostingEditBuilder functions(String... values) {
    functions = List.of(values);
    return this;
  }

  /** Sets {@link RecruiterPostingEdit#industries}, replacing earlier ones. */
  public RecruiterPostingEditBuilder industries(String... values) {
    industries = List.of(values);
    return this;
  }

  /** Sets {@link RecruiterPostingEdit#seniority}. */
  public RecruiterPostingEditBuilder seniority(PostingSeniority value) {
    seniority = Option.some(value);
    return this;
  }

  /** Sets {@link RecruiterPostingEdit#applyMethod}. */
  public RecruiterPostingEditBuilder applyMethod(ApplyMethod value) {
    applyMethod = Option.some(value);
    return this;
  }

  /** Sets {@link RecruiterPostingEdit#includePosterInfo}. */
  public RecruiterPostingEditBuilder includePosterInfo(boolean value) {
    includePosterInfo = value;
    return this;
  }

  /** Sets {@link RecruiterPostingEdit#trackingPixelUrl}. */
  public RecruiterPostingEditBuilder trackingPixelUrl(String value) {
    trackingPixelUrl = Option.some(value);
    return this;
  }

  /** Sets {@link RecruiterPostingEdit#companyJobId}. */
  public RecruiterPostingEditBuilder companyJobId(String value) {
    companyJobId = Option.some(value);
    return this;
  }

  /** What was set. */
  public RecruiterPostingEdit build() {
    return new RecruiterPostingEdit(
        projectId,
        functions,
        industries,
        seniority,
        applyMethod,
        includePosterInfo,
        trackingPixelUrl,
        companyJobId);
  }
}
