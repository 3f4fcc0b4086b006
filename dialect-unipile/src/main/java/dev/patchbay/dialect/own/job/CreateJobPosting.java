package dev.patchbay.dialect.own.job;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.dialect.own.value.Presence;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * Drafts a job posting; publish it afterwards.
 *
 * @param jobTitle the title
 * @param company the company
 * @param workplace where the work is done
 * @param location LinkedIn's number of the place
 * @param description the text
 * @param employmentStatus the employment
 * @param autoRejectionTemplate the text sent to those turned down
 * @param screeningQuestions questions to applicants
 * @param recruiter what Recruiter needs; none drafts it on linkedin.com itself
 */
public record CreateJobPosting(
    IdOrText jobTitle,
    IdOrText company,
    Presence workplace,
    String location,
    String description,
    Option<PostingEmployment> employmentStatus,
    Option<String> autoRejectionTemplate,
    List<ScreeningQuestion> screeningQuestions,
    Option<RecruiterPosting> recruiter)
    implements Request, Checked {
  /** Copies the collections. */
  public CreateJobPosting {
    screeningQuestions = List.copyOf(screeningQuestions);
  }

  @Override
  public List<String> flaws() {
    return new OwnFlaws().digits("location:", List.of(location)).found();
  }

  /** A builder of it. */
  public static CreateJobPostingBuilder builder(
      IdOrText jobTitle,
      IdOrText company,
      Presence workplace,
      String location,
      String description) {
    return new CreateJobPostingBuilder(jobTitle, company, workplace, location, description);
  }

  /** A builder holding what this holds. */
  public CreateJobPostingBuilder toBuilder() {
    return new CreateJobPostingBuilder(jobTitle, company, workplace, location, description)
        .holding(this);
  }
}
