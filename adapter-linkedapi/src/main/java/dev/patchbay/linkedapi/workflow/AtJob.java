package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.JobRef;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/**
 * An action that concerns a job posting, at the root of a workflow.
 *
 * @param job which
 * @param action what to do
 */
public record AtJob(JobRef job, JobAction action) implements TargetedAction {
  @Override
  public Map<String, Object> parameters() {
    return Parameters.with(action, job.url().getOrElse(""), "jobUrl", Option.none());
  }

  @Override
  public List<String> flaws() {
    return new Flaws(actionType())
        .named("job", job.url().isDefined(), "LinkedIn's number of it")
        .found();
  }
}
