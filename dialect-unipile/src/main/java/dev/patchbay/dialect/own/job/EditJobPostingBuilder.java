package dev.patchbay.dialect.own.job;

import dev.patchbay.dialect.own.value.Presence;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link EditJobPosting}; not safe for use by several threads. */
public final class EditJobPostingBuilder {
  private final String jobId;
  private Option<IdOrText> jobTitle = Option.none();
  private Option<IdOrText> company = Option.none();
  private Option<Presence> workplace = Option.none();
  private Option<String> location = Option.none();
  private Option<PostingEmployment> employmentStatus = Option.none();
  private Option<String> description = Option.none();
  private Option<String> autoRejectionTemplate = Option.none();
  private List<ScreeningQuestion> screeningQuestions = List.of();
  private Option<RecruiterPostingEdit> recruiter = Option.none();

  EditJobPostingBuilder(String jobId) {
    this.jobId = jobId;
  }

  EditJobPostingBuilder holding(EditJobPosting it) {
    jobTitle = it.jobTitle();
    company = it.company();
    workplace = it.workplace();
    location = it.location();
    employmentStatus = it.employmentStatus();
    description = it.description();
    autoRejectionTemplate = it.autoRejectionTemplate();
    screeningQuestions = it.screeningQuestions();
    recruiter = it.recruiter();
    return this;
  }

  /** Sets {@link EditJobPosting#jobTitle}. */
  public EditJobPostingBuilder jobTitle(IdOrText value) {
    jobTitle = Option.some(value);
    return this;
  }

  /** Sets {@link EditJobPosting#company}. */
  public EditJobPostingBuilder company(IdOrText value) {
    company = Option.some(value);
    return this;
  }

  /** Sets {@link EditJobPosting#workplace}. */
  public EditJobPostingBuilder workplace(Presence value) {
    workplace = Option.some(value);
    return this;
  }

  /** Sets {@link EditJobPosting#location}. */
  public EditJobPostingBuilder location(String value) {
    location = Option.some(value);
    return this;
  }

  /** Sets {@link EditJobPosting#employmentStatus}. */
  public EditJobPostingBuilder employmentStatus(PostingEmployment value) {
    employmentStatus = Option.some(value);
    return this;
  }

  /** Sets {@link EditJobPosting#description}. */
  public EditJobPostingBuilder description(String value) {
    description = Option.some(value);
    return this;
  }

  /** Sets {@link EditJobPosting#autoRejectionTemplate}. */
  public EditJobPostingBuilder autoRejectionTemplate(String value) {
    autoRejectionTemplate = Option.some(value);
    return this;
  }

  /** Sets {@link EditJobPosting#screeningQuestions}, replacing earlier ones. */
  public EditJobPostingBuilder screeningQuestions(ScreeningQuestion... values) {
    screeningQuestions = List.of(values);
    return this;
  }

  /** Sets {@link EditJobPosting#recruiter}. */
  public EditJobPostingBuilder recruiter(RecruiterPostingEdit value) {
    recruiter = Option.some(value);
    return this;
  }

  /** What was set. */
  public EditJobPosting build() {
    return new EditJobPosting(
        jobId,
        jobTitle,
        company,
        workplace,
        location,
        employmentStatus,
        description,
        autoRejectionTemplate,
        screeningQuestions,
        recruiter);
  }
}
