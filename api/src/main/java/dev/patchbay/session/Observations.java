package dev.patchbay.session;

import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import io.vavr.control.Option;
import java.time.Instant;

/** What the outcome of a call says about the session it was made for. */
public final class Observations {
  private Observations() {}

  /**
   * What an error says about its session; none when it says nothing about it. Limits of the vendor,
   * of one quota or one recipient are not the session's; neither is a deadline of the caller's, nor
   * a plan that lacks a feature: an adapter that knows that the plan stops the whole session
   * observes {@link Signal#SUSPENDED} itself.
   *
   * @param at when the call failed
   */
  public static Option<Observation> of(PortError error, Instant at) {
    if (error instanceof FixAccount account) {
      return account(account, at);
    } else if (error instanceof Wait.AccountRateLimited limited) {
      Observation pause = seen(Signal.THROTTLED, error, at).until(limited.until().getOrNull());
      return Option.some(limited.mayHideChallenge() ? pause.mayHideChallenge() : pause);
    } else if (error instanceof Resume.VendorUnavailable
        || error instanceof Resume.NetworkFailure) {
      return Option.some(seen(Signal.UNREACHABLE, error, at));
    }
    return Option.none();
  }

  /** A call for something else reached LinkedIn on behalf of the session and succeeded. */
  public static Observation success(Instant at) {
    return Observation.of(Signal.OK, Cause.CALL_SUCCESS, at);
  }

  private static Option<Observation> account(FixAccount error, Instant at) {
    if (error instanceof FixAccount.SessionExpired) {
      return Option.some(seen(Signal.CREDENTIALS_LOST, error, at));
    } else if (error instanceof FixAccount.ChallengeRequired required) {
      return Option.some(
          seen(Signal.CHALLENGE_OPEN, error, at)
              .until(required.challenge().flatMap(asked -> asked.expiresAt()).getOrNull()));
    } else if (error instanceof FixAccount.ChallengeRejected) {
      return Option.some(seen(Signal.CHALLENGE_OPEN, error, at));
    } else if (error instanceof FixAccount.SessionNotFound) {
      return Option.some(seen(Signal.NOT_FOUND, error, at));
    } else if (error instanceof FixAccount.AccountRestricted) {
      return Option.some(seen(Signal.RESTRICTED, error, at));
    } else if (error instanceof FixAccount.ProxyFailed) {
      return Option.some(seen(Signal.FAULT, error, at));
    }
    return Option.none();
  }

  private static Observation seen(Signal signal, PortError error, Instant at) {
    return Observation.of(signal, Cause.CALL_FAILURE, at)
        .code(error.origin().vendorCode().getOrNull())
        .text(error.message());
  }
}
