package dev.patchbay.dialect.own.job;

import dev.patchbay.dialect.own.value.Presence;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link CreateJobPosting}; not safe for use by several threads. */
public final class CreateJobPostingBuilder {
  private final IdOrText jobTitle;
  private final IdOrText company;
  private final Presence workplace;
  private final String location;
  private final String description;
  private Option<PostingEmployment> employmentStatus = Option.none();
  private Option<String> autoRejectionTemplate = Option.none();
  private List<ScreeningQuestion> screeningQuestions = List.of();
  private Option<RecruiterPosting> recruiter = Option.none();

  CreateJobPostingBuilder(
      IdOrText jobTitle,
      IdOrText company,
      Presence workplace,
      String location,
      String description) {
    this.jobTitle = jobTitle;
    this.company = company;
    this.workplace = workplace;
    this.location = location;
    this.description = description;
  }

  CreateJobPostingBuilder holding(CreateJobPosting it) {
    employmentStatus = it.employmentStatus();
    autoRejectionTemplate = it.autoRejectionTemplate();
    screeningQuestions = it.screeningQuestions();
    recruiter = it.recruiter();
    return this;
  }

  /** Sets {@link CreateJobPosting#employmentStatus}. */
  public CreateJobPostingBuilder employmentStatus(PostingEmployment value) {
    employmentStatus = Option.some(value);
    return this;
  }

  /** Sets {@link CreateJobPosting#autoRejectionTemplate}. */
  public CreateJobPostingBuilder autoRejectionTemplate(String value) {
    autoRejectionTemplate = Option.some(value);
    return this;
  }

  /** Sets {@link CreateJobPosting#screeningQuestions}, replacing earlier ones. */
  public CreateJobPostingBuilder screeningQuestions(ScreeningQuestion... values) {
    screeningQuestions = List.of(values);
    return this;
  }

  /** Sets {@link CreateJobPosting#recruiter}. */
  public CreateJobPostingBuilder recruiter(RecruiterPosting value) {
    recruiter = Option.some(value);
    return this;
  }

  /** What was set. */
  public CreateJobPosting build() {
    return new CreateJobPosting(
        jobTitle,
        company,
        workplace,
        location,
        description,
        employmentStatus,
        autoRejectionTemplate,
        screeningQuestions,
        recruiter);
  }
}
