package dev.patchbay.session;

import dev.patchbay.call.Request;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.identity.VendorRef;

/**
 * Waits until a login is through: until the owner tapped in LinkedIn's app, solved the challenge on
 * the vendor's page, or let it expire. The driver looks again until the deadline.
 *
 * @param handle which login attempt, from {@link Challenge#handle}, {@link LinkProgress.Pending} or
 *     {@link LinkProgress.LinkOpened}
 */
public record AwaitChallenge(VendorRef handle) implements Request {
  /** Waits for a challenge. */
  public static AwaitChallenge of(Challenge challenge) {
    return new AwaitChallenge(challenge.handle());
  }
}
