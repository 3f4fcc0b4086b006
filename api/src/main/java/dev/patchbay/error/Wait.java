package dev.patchbay.error;

import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/** Nothing is wrong but the time. Wait; other accounts may go on where the account is the limit. */
public sealed interface Wait extends PortError {
  /** When to come back, where the vendor told. */
  Option<Instant> until();

  @Override
  default Retryability retryability() {
    return new Retryability.After(until());
  }

  /** The vendor's own rate limit; all accounts wait. */
  record VendorRateLimited(Origin origin, Option<Instant> until, Option<String> bucket)
      implements Wait {
    @Override
    public String message() {
      return origin.where() + ": the vendor's rate limit is reached" + WaitText.until(until);
    }
  }

  /**
   * LinkedIn's limit for this account.
   *
   * @param mayHideChallenge whether this vendor reports a checkpoint of LinkedIn's the same way, so
   *     that a second one in a row asks for a person
   */
  record AccountRateLimited(Origin origin, Option<Instant> until, boolean mayHideChallenge)
      implements Wait {
    /** A limit at a vendor that tells checkpoints apart. */
    public AccountRateLimited(Origin origin, Option<Instant> until) {
      this(origin, until, false);
    }

    @Override
    public String message() {
      return origin.where() + ": LinkedIn limits this account" + WaitText.until(until);
    }
  }

  /**
   * A quota is used up.
   *
   * @param what which one
   */
  record QuotaSpent(Origin origin, String what, Option<Instant> until) implements Wait {
    @Override
    public String message() {
      return origin.where() + ": " + what + " used up" + WaitText.until(until);
    }
  }

  /** LinkedIn makes one wait before addressing the same person again. */
  record CoolingDown(Origin origin, Option<ProfileRef> recipient, Option<Instant> until)
      implements Wait {
    @Override
    public String message() {
      return origin.where()
          + ": LinkedIn does not accept this to the same person yet"
          + WaitText.until(until);
    }
  }

  /** The account's working hours are over. */
  record OutsideWorkingHours(Origin origin, Option<Instant> until) implements Wait {
    @Override
    public String message() {
      return origin.where() + ": outside the account's working hours" + WaitText.until(until);
    }
  }
}
