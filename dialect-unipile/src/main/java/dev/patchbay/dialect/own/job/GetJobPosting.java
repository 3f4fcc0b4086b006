package dev.patchbay.dialect.own.job;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Asks for one own job posting.
 *
 * @param jobId which
 * @param service the product it belongs to
 */
public record GetJobPosting(String jobId, JobService service) implements Request, Checked {
  @Override
  public List<String> flaws() {
    return new OwnFlaws().segment("jobId", jobId).found();
  }
}
