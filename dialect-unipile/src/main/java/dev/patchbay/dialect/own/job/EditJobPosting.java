package dev.patchbay.dialect.own.job;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.dialect.own.value.Presence;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * Changes a job posting; what is absent stays.
 *
 * @param jobId which
 * @param jobTitle the title
 * @param company the company
 * @param workplace where the work is done
 * @param location LinkedIn's number of the place
 * @param employmentStatus the employment
 * @param description the text
 * @param autoRejectionTemplate the text sent to those turned down
 * @param screeningQuestions questions to applicants
 * @param recruiter what Recruiter needs
 */
public record EditJobPosting(
    String jobId,
    Option<IdOrText> jobTitle,
    Option<IdOrText> company,
    Option<Presence> workplace,
    Option<String> location,
    Option<PostingEmployment> employmentStatus,
    Option<String> description,
    Option<String> autoRejectionTemplate,
    List<ScreeningQuestion> screeningQuestions,
    Option<RecruiterPostingEdit> recruiter)
    implements Request, Checked {
  /** Copies the collections. */
  public EditJobPosting {
    screeningQuestions = List.copyOf(screeningQuestions);
  }

  @Override
  public List<String> flaws() {
    return new OwnFlaws().segment("jobId", jobId).digits("location:", location).found();
  }

  /** A builder of it. */
  public static EditJobPostingBuilder builder(String jobId) {
    return new EditJobPostingBuilder(jobId);
  }

  /** A builder holding what this holds. */
  public EditJobPostingBuilder toBuilder() {
    return new EditJobPostingBuilder(jobId).holding(this);
  }
}
