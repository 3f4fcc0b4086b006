package dev.patchbay.unipile;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Closes a job posting.
 *
 * @param jobId which
 * @param service the product it belongs to
 */
public record CloseJobPosting(String jobId, Option<JobService> service) implements Request {}
