package dev.patchbay.error;

import dev.patchbay.token.ResumeToken;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * It did not come to an end, and nothing stands against going on: resume it, or call again. For a
 * write every kind but {@link StillRunning} means that it was not sent.
 */
public sealed interface Resume extends PortError {
  @Override
  default Retryability retryability() {
    return new Retryability.Now();
  }

  /**
   * The vendor works on it in the background.
   *
   * @param token asks for it again, in this or another process
   * @param place position in the vendor's queue, in its words, where told
   * @param parked why it does not move (outside working hours), if it is parked
   * @param lookAgainAfter how long to wait before the next look
   * @param missed why the last look told nothing, if it failed: the work goes on all the same
   */
  record StillRunning(
      Origin origin,
      ResumeToken token,
      Option<String> place,
      Option<String> parked,
      Duration lookAgainAfter,
      Option<PortError> missed)
      implements Resume {
    /** Work of which the last look told that it still runs. */
    public StillRunning(
        Origin origin,
        ResumeToken token,
        Option<String> place,
        Option<String> parked,
        Duration lookAgainAfter) {
      this(origin, token, place, parked, lookAgainAfter, Option.none());
    }

    @Override
    public String message() {
      return origin.where()
          + ": still running"
          + parked.map(reason -> ", parked: " + reason).getOrElse("")
          + missed.map(error -> ", as of an earlier look, because " + error.message()).getOrElse("")
          + "; resume it with the token";
    }
  }

  /**
   * The vendor cannot serve just now.
   *
   * @param until when it can again, where it told
   * @param reason what it answered instead
   */
  record VendorUnavailable(Origin origin, Option<Instant> until, String reason) implements Resume {
    @Override
    public String message() {
      return origin.where() + ": the vendor is unavailable: " + reason;
    }

    @Override
    public Retryability retryability() {
      return new Retryability.After(until);
    }
  }

  /**
   * The network failed.
   *
   * @param reason kind and text of the failure, without secrets
   */
  record NetworkFailure(Origin origin, String reason) implements Resume {
    @Override
    public String message() {
      return origin.where() + ": the network failed: " + reason;
    }
  }

  /**
   * The call's deadline passed.
   *
   * @param deadline how long the call was allowed to take
   */
  record DeadlineExceeded(Origin origin, Duration deadline) implements Resume {
    @Override
    public String message() {
      return origin.where() + ": no answer within " + deadline + "; allow a longer deadline";
    }
  }

  /** The caller cancelled or interrupted it. */
  record Cancelled(Origin origin) implements Resume {
    @Override
    public String message() {
      return origin.where() + ": cancelled";
    }
  }
}
