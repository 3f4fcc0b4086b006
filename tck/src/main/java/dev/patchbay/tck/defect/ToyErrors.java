package dev.patchbay.tck.defect;

import dev.patchbay.call.Effect;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What the made-up vendor's failures mean, right or wrong in one way.
 *
 * @param defect in which way they are misread
 */
record ToyErrors(Defect defect) {
  private static final String WHOLE_NUMBER = "\\d+";

  PortError of(Origin origin, Said said, Effect effect, CallContext context) {
    boolean write = effect == Effect.WRITE;
    if (said.failure() != Said.Failure.NONE) {
      return nothingCame(origin, said, write, context);
    }
    int status = said.status();
    boolean open = status / 100 == 2 || status / 100 == 3 || status >= 500 || status == 408;
    if (open && write && defect != Defect.TAKES_500_FOR_RETRYABLE) {
      return new Check.OutcomeUnknown(origin, "status " + status, Option.none());
    }
    return switch (status) {
      case 200, 301, 302, 307, 308 ->
          new Report.UnexpectedResponse(origin, "it is no answer of the vendor");
      case 401 -> new FixContract.BadCredentials(origin, "refused");
      case 404 ->
          defect == Defect.TAKES_404_FOR_A_FAULT
              ? new Report.UnmappedVendorError(origin)
              : new Fact.NotFound(origin, "it");
      case 409 -> new Fact.Conflict(origin, Fact.Conflict.State.ALREADY_PENDING);
      case 429 -> new Wait.AccountRateLimited(origin, until(said, context));
      case 408, 500, 502, 503, 504 ->
          new Resume.VendorUnavailable(origin, Option.none(), "it is down");
      default -> new Report.UnmappedVendorError(origin);
    };
  }

  private PortError nothingCame(Origin origin, Said said, boolean write, CallContext context) {
    if (defect == Defect.THROWS_WHEN_THE_NETWORK_FAILS) {
      throw new IllegalStateException("The network failed");
    }
    boolean careless = defect == Defect.CALLS_A_RESET_WRITE_SAFE_TO_REPEAT;
    boolean anxious = defect == Defect.CALLS_AN_UNSENT_WRITE_OPEN;
    boolean stopped = said.failure() == Said.Failure.STOPPED;
    careless |= stopped && defect == Defect.CALLS_AN_INTERRUPTED_WRITE_CANCELLED;
    if (write && ((said.sent() && !careless) || anxious)) {
      return new Check.OutcomeUnknown(origin, "no answer came", Option.none());
    }
    if (stopped) {
      return new Resume.Cancelled(origin);
    }
    return said.failure() == Said.Failure.LATE && defect != Defect.CALLS_THE_DEADLINE_A_BREAKDOWN
        ? new Resume.DeadlineExceeded(origin, context.options().deadline())
        : new Resume.NetworkFailure(origin, "no answer came");
  }

  private Option<Instant> until(Said said, CallContext context) {
    String told = said.headers().getOrDefault("Retry-After", "");
    if (defect == Defect.IGNORES_THE_WAIT) {
      return Option.none();
    } else if (told.matches(WHOLE_NUMBER)) {
      return Option.some(
          context
              .now()
              .plusSeconds(
                  Long.parseLong(told) * (defect == Defect.WAITS_IN_ANOTHER_UNIT ? 1000 : 1)));
    } else if (told.isEmpty()) {
      return Option.when(defect == Defect.INVENTS_A_WAIT, () -> context.now().plusSeconds(60));
    }
    return Option.when(
        defect != Defect.READS_THE_WAIT_IN_SECONDS_ONLY,
        () -> ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
  }
}
