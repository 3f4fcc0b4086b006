package dev.patchbay.unipile;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Downloads the résumé of an applicant.
 *
 * @param applicantId whose
 * @param service the product the posting belongs to
 */
public record DownloadResume(String applicantId, Option<JobService> service) implements Request {}
