package dev.patchbay.support.error;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * An answer that is no success.
 *
 * @param status the HTTP status
 * @param body its text, whatever it is
 * @param retryAfter what {@code Retry-After} said
 * @param requestId the vendor's id of the request
 * @param bucket what {@code X-RateLimit-Bucket} said: which of the vendor's limits it was
 * @param at when it came; a wait that the body tells counts from then
 */
public record Failure(
    int status,
    String body,
    Option<Instant> retryAfter,
    Option<String> requestId,
    Option<String> bucket,
    Option<Instant> at) {
  /** An answer of which nothing else is known. */
  public Failure(int status, String body, Option<Instant> retryAfter, Option<String> requestId) {
    this(status, body, retryAfter, requestId, Option.none(), Option.none());
  }

  /** Until when to wait: as the header says, else for as long as the body says. */
  Option<Instant> until(Option<Duration> told) {
    return retryAfter.orElse(() -> at.flatMap(time -> told.map(time::plus)));
  }
}
