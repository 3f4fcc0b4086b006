package dev.patchbay.dialect.own.job;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * What a job posting of Recruiter needs besides.
 *
 * @param project the hiring project
 * @param functions ids of job functions, letters, 1 to 3
 * @param industries ids of industries, digits, 1 to 3
 * @param seniority the level
 * @param applyMethod how one applies
 * @param includePosterInfo whether the poster is shown
 * @param trackingPixelUrl an image that counts views
 * @param companyJobId the company's own number of the job
 */
public record RecruiterPosting(
    ProjectChoice project,
    List<String> functions,
    List<String> industries,
    PostingSeniority seniority,
    ApplyMethod applyMethod,
    boolean includePosterInfo,
    Option<String> trackingPixelUrl,
    Option<String> companyJobId)
    implements Checked {
  /** Copies the collections. */
  public RecruiterPosting {
    functions = List.copyOf(functions);
    industries = List.copyOf(industries);
  }

  @Override
  public List<String> flaws() {
    return PostingLists.flaws(1, functions, industries);
  }

  /** A builder of it. */
  public static RecruiterPostingBuilder builder(
      ProjectChoice project,
      List<String> functions,
      List<String> industries,
      PostingSeniority seniority,
      ApplyMethod applyMethod) {
    return new RecruiterPostingBuilder(project, functions, industries, seniority, applyMethod);
  }

  /** A builder holding what this holds. */
  public RecruiterPostingBuilder toBuilder() {
    return new RecruiterPostingBuilder(project, functions, industries, seniority, applyMethod)
        .holding(this);
  }
}
