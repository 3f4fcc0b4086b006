package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.JobRef;

/**
 * An action that concerns a job posting. At the root of a workflow it is told which; as a child it
 * takes the one of its parent and cannot be told.
 */
public sealed interface JobAction extends Action permits StOpenJob {
  /** The action at the root of a workflow. */
  default AtJob at(JobRef job) {
    return new AtJob(job, this);
  }
}
