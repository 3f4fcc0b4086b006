package dev.patchbay.challenge;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A question of LinkedIn's that stands between a login and a session.
 *
 * @param handle the vendor's id of the login attempt; answer with it
 * @param session the session that will be, or is again, once answered; where the vendor tells
 * @param kinds what is asked; several when any of them will do
 * @param source where a code comes from, in the vendor's words ({@code SMS}, {@code APP})
 * @param choices what may be chosen: id to name, for {@link ChallengeKind#CONTRACT_CHOICE}
 * @param captcha what a captcha needs: the site's key and data; empty otherwise
 * @param expiresAt when the vendor gives up waiting, where it tells
 */
public record Challenge(
    VendorRef handle,
    Option<SessionRef> session,
    List<ChallengeKind> kinds,
    Option<String> source,
    Map<String, String> choices,
    Map<String, String> captcha,
    Option<Instant> expiresAt) {

  /** Copies the collections. */
  public Challenge {
    kinds = List.copyOf(kinds);
    choices = Map.copyOf(choices);
    captcha = Map.copyOf(captcha);
  }

  /** Whether a text can answer it; an app approval alone can only be awaited. */
  public boolean answerable() {
    return kinds.stream().anyMatch(kind -> kind != ChallengeKind.APP_APPROVAL);
  }
}
