package dev.patchbay.dialect.own.job;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * What is changed of a job posting of Recruiter; what is absent stays.
 *
 * @param projectId the hiring project
 * @param functions ids of job functions, letters, 1 to 3
 * @param industries ids of industries, digits, 1 to 3
 * @param seniority the level
 * @param applyMethod how one applies
 * @param includePosterInfo whether the poster is shown
 * @param trackingPixelUrl an image that counts views
 * @param companyJobId the company's own number of the job
 */
public record RecruiterPostingEdit(
    String projectId,
    List<String> functions,
    List<String> industries,
    Option<PostingSeniority> seniority,
    Option<ApplyMethod> applyMethod,
    boolean includePosterInfo,
    Option<String> trackingPixelUrl,
    Option<String> companyJobId)
    implements Checked {
  /** Copies the collections. */
  public RecruiterPostingEdit {
    functions = List.copyOf(functions);
    industries = List.copyOf(industries);
  }

  @Override
  public List<String> flaws() {
    return PostingLists.flaws(0, functions, industries);
  }

  /** A builder of it. */
  public static RecruiterPostingEditBuilder builder(String projectId) {
    return new RecruiterPostingEditBuilder(projectId);
  }

  /** A builder holding what this holds. */
  public RecruiterPostingEditBuilder toBuilder() {
    return new RecruiterPostingEditBuilder(projectId).holding(this);
  }
}
