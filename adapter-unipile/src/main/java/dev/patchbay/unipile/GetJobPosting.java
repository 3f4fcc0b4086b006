package dev.patchbay.unipile;

import dev.patchbay.call.Request;

/**
 * Asks for one own job posting.
 *
 * @param jobId which
 * @param service the product it belongs to
 */
public record GetJobPosting(String jobId, JobService service) implements Request {}
