package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;

/**
 * A drafted job posting.
 *
 * @param jobId its id, to publish it with
 * @param publishOptions how it can be published
 */
public record JobDraft(Option<String> jobId, Option<PublishOptions> publishOptions) {}
