package dev.patchbay.error;

import dev.patchbay.challenge.Challenge;
import dev.patchbay.identity.SessionRef;
import io.vavr.control.Option;
import java.time.Instant;

/** A person has to do something about the LinkedIn account, or another session must be used. */
public sealed interface FixAccount extends PortError {
  @Override
  default Retryability retryability() {
    return new Retryability.Never();
  }

  /**
   * LinkedIn ended the session; reconnect it.
   *
   * @param reason why, in the vendor's words where it has some
   */
  record SessionExpired(Origin origin, String reason) implements FixAccount {
    @Override
    public String message() {
      return origin.where() + ": the LinkedIn session is lost, reconnect it: " + reason;
    }
  }

  /**
   * LinkedIn asks something first.
   *
   * @param challenge what it asks, to be answered at the session port; none where the vendor does
   *     not tell, and then the session is reconnected
   */
  record ChallengeRequired(Origin origin, Option<Challenge> challenge) implements FixAccount {
    @Override
    public String message() {
      return origin.where()
          + ": LinkedIn asks for a challenge"
          + challenge.map(asked -> " " + asked.kinds()).getOrElse("")
          + "; answer it, or reconnect the session";
    }
  }

  /**
   * The answer to a challenge was wrong or came too late.
   *
   * @param reason why, in the vendor's words where it has some
   */
  record ChallengeRejected(Origin origin, String reason) implements FixAccount {
    @Override
    public String message() {
      return origin.where() + ": the answer to the challenge was not accepted: " + reason;
    }
  }

  /**
   * Another login or session of the same account is in the way.
   *
   * @param reason why, in the vendor's words where it has some
   */
  record SessionBusy(Origin origin, String reason) implements FixAccount {
    @Override
    public String message() {
      return origin.where() + ": the session is busy elsewhere: " + reason;
    }

    @Override
    public Retryability retryability() {
      return new Retryability.After(Option.none());
    }
  }

  /**
   * The vendor does not know the session.
   *
   * @param session the one it does not know, where that is clear
   */
  record SessionNotFound(Origin origin, Option<SessionRef> session) implements FixAccount {
    @Override
    public String message() {
      return origin.where()
          + ": no such session"
          + session.map(ref -> " " + ref).getOrElse("")
          + "; list the sessions and use one of them";
    }
  }

  /**
   * No session can be used just now.
   *
   * @param until when one may be, where known
   * @param reason why there is none
   */
  record NoSessionAvailable(Origin origin, Option<Instant> until, String reason)
      implements FixAccount {
    @Override
    public String message() {
      return origin.where() + ": no usable session: " + reason;
    }
  }

  /**
   * LinkedIn restricted the member; reconnecting does not help.
   *
   * @param reason why, in the vendor's words where it has some
   */
  record AccountRestricted(Origin origin, String reason) implements FixAccount {
    @Override
    public String message() {
      return origin.where() + ": LinkedIn restricted the account: " + reason;
    }
  }

  /**
   * The account cannot be used for this, e.g. its language or product.
   *
   * @param reason why, in the vendor's words where it has some
   */
  record AccountUnsuitable(Origin origin, String reason) implements FixAccount {
    @Override
    public String message() {
      return origin.where() + ": the account cannot do this: " + reason;
    }
  }

  /**
   * The proxy of the session does not work.
   *
   * @param reason why, in the vendor's words where it has some
   */
  record ProxyFailed(Origin origin, String reason) implements FixAccount {
    @Override
    public String message() {
      return origin.where() + ": the session's proxy failed: " + reason;
    }
  }
}
