package dev.patchbay.support.error;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * An answer that is no success.
 *
 * @param status the HTTP status
 * @param body its text, whatever it is
 * @param retryAfter what {@code Retry-After} said
 * @param requestId the vendor's id of the request
 */
public record Failure(
    int status, String body, Option<Instant> retryAfter, Option<String> requestId) {}
