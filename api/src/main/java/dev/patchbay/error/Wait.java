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

  /**
   * The vendor's own rate limit; all accounts wait.
   *
   * @param until when it has passed, where the vendor told
   * @param bucket what is limited, in the vendor's words, where it tells limits apart
   */
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
   * @param until when it has passed, where the vendor told
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
   * @param until when it is renewed, where the vendor told
   */
  record QuotaSpent(Origin origin, String what, Option<Instant> until) implements Wait {
    @Override
    public String message() {
      return origin.where() + ": " + what + " used up" + WaitText.until(until);
    }
  }

  /**
   * LinkedIn makes one wait before addressing the same person again.
   *
   * @param recipient the person, where the vendor named them
   * @param until when they may be addressed again, where the vendor told
   */
  record CoolingDown(Origin origin, Option<ProfileRef> recipient, Option<Instant> until)
      implements Wait {
    @Override
    public String message() {
      return origin.where()
          + ": LinkedIn does not accept this to the same person yet"
          + WaitText.until(until);
    }
  }

  /**
   * The account's working hours are over.
   *
   * @param until when they begin again, where the vendor told
   */
  record OutsideWorkingHours(Origin origin, Option<Instant> until) implements Wait {
    @Override
    public String message() {
      return origin.where() + ": outside the account's working hours" + WaitText.until(until);
    }
  }
}
