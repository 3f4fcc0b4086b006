package dev.patchbay.session;

import dev.patchbay.call.Request;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.identity.VendorRef;

/**
 * Has LinkedIn send its code or notification again.
 *
 * @param handle which login attempt, from {@link Challenge#handle}
 */
public record ResendChallenge(VendorRef handle) implements Request {
  /** Sends a challenge again. */
  public static ResendChallenge of(Challenge challenge) {
    return new ResendChallenge(challenge.handle());
  }
}
