package dev.patchbay.error;

import io.vavr.control.Option;
import java.time.Instant;

/** Something between you and the vendor has to be put right: key, plan, credits. */
public sealed interface FixContract extends PortError {
  @Override
  default Retryability retryability() {
    return new Retryability.Never();
  }

  /**
   * The vendor does not accept its own key or token.
   *
   * @param reason what the vendor objects to
   */
  record BadCredentials(Origin origin, String reason) implements FixContract {
    @Override
    public String message() {
      return origin.where() + ": the vendor does not accept the API key: " + reason;
    }
  }

  /**
   * The vendor locks this key or address out; the adapter itself stops calling.
   *
   * @param until when it may be tried again, where known
   */
  record LockedOut(Origin origin, Option<Instant> until) implements FixContract {
    @Override
    public String message() {
      return origin.where()
          + ": locked out by the vendor"
          + until.map(time -> " until " + time + ", and nothing is sent before").getOrElse("")
          + "; it saw too many wrong keys, so put the API key right";
    }
  }

  /**
   * A plan, seat, subscription or credit is missing.
   *
   * @param what what is missing, in the vendor's words where it has some
   */
  record PlanRequired(Origin origin, String what) implements FixContract {
    @Override
    public String message() {
      return origin.where() + ": requires " + what;
    }
  }
}
