package dev.patchbay.dialect.own.applicant;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.job.JobService;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * Downloads the résumé of an applicant.
 *
 * @param applicantId whose
 * @param service the product the posting belongs to
 */
public record DownloadResume(String applicantId, Option<JobService> service)
    implements Request, Checked {
  @Override
  public List<String> flaws() {
    return new OwnFlaws().segment("applicantId", applicantId).found();
  }
}
