package dev.patchbay.session;

import dev.patchbay.call.Request;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.secret.Secret;

/**
 * Answers what LinkedIn asked. It may run beside {@link AwaitChallenge}; the first result wins.
 *
 * @param handle which login attempt, from {@link Challenge#handle}
 * @param answer the code, the phone number as {@code (+47)91234567}, the captcha's token or the id
 *     of the chosen contract
 */
public record AnswerChallenge(VendorRef handle, Secret answer) implements Request {
  /** The answer to a challenge. */
  public static AnswerChallenge of(Challenge challenge, String answer) {
    return new AnswerChallenge(challenge.handle(), Secret.of(answer));
  }
}
