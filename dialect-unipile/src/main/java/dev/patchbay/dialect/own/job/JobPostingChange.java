package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;

/**
 * What was changed or closed.
 *
 * @param jobId the job posting
 */
public record JobPostingChange(Option<String> jobId) {}
