package dev.patchbay.dialect.own.applicant;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.job.JobService;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * Asks for those who applied to an own job posting.
 *
 * @param jobId which posting
 * @param ratings which ratings, in the vendor's words; postpress takes several with commas between
 *     them, Unipile does not tell the form
 * @param keywords words to look for
 * @param service the product it belongs to
 * @param filter what else narrows or sorts them; not every vendor takes it
 * @param pageSize rows per page, 1 to 250; none leaves it to the vendor
 */
public record ListApplicants(
    String jobId,
    Option<String> ratings,
    Option<String> keywords,
    Option<JobService> service,
    Option<ApplicantFilter> filter,
    Option<Integer> pageSize)
    implements Request, Checked {

  @Override
  public List<String> flaws() {
    return new OwnFlaws().segment("jobId", jobId).found();
  }

  /** A builder of it. */
  public static ListApplicantsBuilder builder(String jobId) {
    return new ListApplicantsBuilder(jobId);
  }

  /** A builder holding what this holds. */
  public ListApplicantsBuilder toBuilder() {
    return new ListApplicantsBuilder(jobId).holding(this);
  }
}
