package dev.patchbay.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.JobRef;

/**
 * Asks for one job posting.
 *
 * @param job which
 */
public record GetJob(JobRef job) implements Request {}
