package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;

/**
 * A published job posting, or what LinkedIn asks for first.
 *
 * @param jobId the job posting
 * @param jobState where it stands; none when not published
 * @param checkpoint what is asked; answer with solvePublishCheckpoint
 */
public record JobPublication(
    Option<String> jobId, Option<JobPostingState> jobState, Option<PublishCheckpoint> checkpoint) {}
