package dev.patchbay.error;

import java.util.Locale;

/** LinkedIn or the vendor understood and answered no. It is a fact to act on, not a fault. */
public sealed interface Fact extends PortError {
  @Override
  default Retryability retryability() {
    return new Retryability.Never();
  }

  /**
   * There is no such thing, or it cannot be seen.
   *
   * @param what what was looked for, in the vendor's words where it has some
   */
  record NotFound(Origin origin, String what) implements Fact {
    @Override
    public String message() {
      return origin.where() + ": not found: " + what;
    }
  }

  /**
   * It may not be done to this person, conversation or post.
   *
   * @param reason why, in the vendor's words where it has some
   */
  record NotAllowed(Origin origin, String reason) implements Fact {
    @Override
    public String message() {
      return origin.where() + ": not allowed: " + reason;
    }
  }

  /**
   * It is so already, or the opposite is.
   *
   * @param state what stands in the way
   */
  record Conflict(Origin origin, State state) implements Fact {
    @Override
    public String message() {
      return origin.where()
          + ": conflict: "
          + state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What stands in the way. */
    public enum State {
      /** The two are connected already. */
      ALREADY_CONNECTED,
      /** An invitation to this person is open already, or was not long ago. */
      ALREADY_PENDING,
      /** There is no open invitation. */
      NOT_PENDING,
      /** The two are not connected. */
      NOT_CONNECTED,
      /** The conversation has to be synchronised first. */
      NOT_SYNCHRONISED,
      /** The post was reposted already. */
      ALREADY_REPOSTED,
      /** It was done before. */
      ALREADY_DONE,
      /** A subscription exists that is not ours to overwrite. */
      ALREADY_SUBSCRIBED,
      /** The account is connected already. */
      ALREADY_LINKED,
      /** The vendor says conflict without saying which. */
      OTHER
    }
  }

  /**
   * Refused, and the cause is not told.
   *
   * @param vendorText all that the vendor says, without secrets
   */
  record Refused(Origin origin, String vendorText) implements Fact {
    @Override
    public String message() {
      return origin.where() + ": refused: " + vendorText;
    }
  }

  /**
   * A webhook delivery that cannot be believed.
   *
   * @param distrust why
   */
  record UntrustedDelivery(Origin origin, Distrust distrust) implements Fact {
    @Override
    public String message() {
      return origin.where() + ": the delivery is not to be trusted: " + distrust.why();
    }

    /** Why a delivery is not believed. */
    public enum Distrust {
      /** The signature or shared secret does not match. */
      FORGED("its signature or secret does not match"),
      /** It was signed too long ago, or in the future. */
      STALE("its time stamp is too far from now"),
      /** It has no signature and no secret. */
      UNSIGNED("it carries no signature and no secret"),
      /** There is no secret to compare it with. */
      SECRET_UNKNOWN("no webhook secret is configured; configure one or permit unverified events");

      private final String why;

      Distrust(String why) {
        this.why = why;
      }

      String why() {
        return why;
      }
    }
  }
}
