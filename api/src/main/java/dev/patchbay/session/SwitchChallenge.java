package dev.patchbay.session;

import dev.patchbay.call.Request;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.identity.VendorRef;

/**
 * Asks LinkedIn for another kind of challenge.
 *
 * @param handle which login attempt, from {@link Challenge#handle}
 */
public record SwitchChallenge(VendorRef handle) implements Request {
  /** Asks for another challenge instead of this one. */
  public static SwitchChallenge of(Challenge challenge) {
    return new SwitchChallenge(challenge.handle());
  }
}
