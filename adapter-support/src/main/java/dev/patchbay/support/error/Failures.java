package dev.patchbay.support.error;

import dev.patchbay.call.Effect;
import dev.patchbay.error.Check;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.Vendor;
import dev.patchbay.support.redact.Redaction;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Duration;

/**
 * Turns whatever went wrong with one request into an error of the port. A write that may have been
 * received and was not refused has an unknown outcome, whatever the failure looks like.
 *
 * @param operation id of the operation
 * @param vendor who was asked
 * @param effect whether the request only reads
 * @param settledBy id of the read that settles an unknown outcome, if there is one
 * @param table the vendor's errors
 * @param redaction takes secrets out of excerpts
 */
public record Failures(
    String operation,
    Vendor vendor,
    Effect effect,
    Option<String> settledBy,
    ErrorTable table,
    Redaction redaction) {
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER = 500;
  private static final int CLIENT = 400;

  /** The vendor answered, but not with success. */
  public PortError answered(Failure failure) {
    ErrorTable.Said said = table.read(failure.status(), failure.body());
    Origin origin = origin(failure, said);
    VendorProblem problem =
        new VendorProblem(
            origin,
            said.code(),
            redaction.excerpt(said.text()),
            failure.until(said.pause()),
            failure.bucket().orElse(said.bucket()));
    Option<ErrorTable.Row> row = table.row(failure.status(), said.code());
    boolean refused =
        (failure.status() >= CLIENT
                && failure.status() < SERVER
                && failure.status() != REQUEST_TIMEOUT)
            || row.exists(ErrorTable.Row::refusal);
    if (effect == Effect.WRITE && !refused) {
      return unknown(origin, "status " + failure.status() + " " + problem.words());
    }
    return row.map(known -> known.error().apply(problem))
        .getOrElse(() -> unlisted(failure, said, problem));
  }

  private static PortError unlisted(Failure failure, ErrorTable.Said said, VendorProblem problem) {
    Origin origin = problem.origin();
    if (said.readable()) {
      return new Report.UnmappedVendorError(origin);
    } else if (failure.status() == TOO_MANY_REQUESTS) {
      return new Wait.VendorRateLimited(origin, failure.retryAfter(), Option.none());
    } else if (failure.status() > SERVER) {
      return new Resume.VendorUnavailable(
          origin, failure.retryAfter(), "status " + failure.status());
    }
    return new Report.UnexpectedResponse(
        origin, "status " + failure.status() + " without the vendor's error body");
  }

  /**
   * An answer came and cannot be read.
   *
   * @param status its HTTP status
   * @param requestId the vendor's id of the request, where told
   * @param reason what is wrong with it
   * @param beginning how it begins
   */
  public PortError unreadable(
      int status, Option<String> requestId, String reason, String beginning) {
    Origin origin =
        new Origin(
            operation, vendor, Option.none(), Option.some(status), requestId, excerpt(beginning));
    return effect == Effect.WRITE
        ? unknown(origin, "the answer cannot be read: " + redaction.excerpt(reason))
        : new Report.UnexpectedResponse(origin, redaction.excerpt(reason));
  }

  /** The network failed. */
  public PortError network(boolean dispatched, IOException failed) {
    String reason =
        redaction.excerpt(failed.getClass().getSimpleName() + ": " + failed.getMessage());
    return effect == Effect.WRITE && dispatched
        ? unknown(local(), reason)
        : new Resume.NetworkFailure(local(), reason);
  }

  /** The call's deadline passed. */
  public PortError deadline(boolean dispatched, Duration deadline) {
    return effect == Effect.WRITE && dispatched
        ? unknown(local(), "no answer within " + deadline)
        : new Resume.DeadlineExceeded(local(), deadline);
  }

  /** The caller cancelled or interrupted the call. */
  public PortError cancelled(boolean dispatched) {
    return effect == Effect.WRITE && dispatched
        ? unknown(local(), "cancelled while under way")
        : new Resume.Cancelled(local());
  }

  private PortError unknown(Origin origin, String reason) {
    return new Check.OutcomeUnknown(origin, reason.strip(), settledBy);
  }

  private Origin local() {
    return Origin.local(operation, vendor);
  }

  private Origin origin(Failure failure, ErrorTable.Said said) {
    return new Origin(
        operation,
        vendor,
        said.code().isEmpty() ? Option.none() : Option.some(redaction.excerpt(said.code())),
        Option.some(failure.status()),
        failure.requestId(),
        excerpt(said.readable() ? said.text() : failure.body()));
  }

  private Option<String> excerpt(String text) {
    String clean = redaction.excerpt(text);
    return clean.isEmpty() ? Option.none() : Option.some(clean);
  }
}
