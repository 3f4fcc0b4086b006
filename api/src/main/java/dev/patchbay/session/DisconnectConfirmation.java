package dev.patchbay.session;

import dev.patchbay.identity.SessionRef;

/**
 * The statement that a session is to be destroyed. Reconnecting never needs it, and no clean-up,
 * retry or reconciler may make one: a person decides.
 *
 * @param session the session that is given up, named once more
 */
public record DisconnectConfirmation(SessionRef session) {
  /**
   * Confirms that the vendor may delete this session, with its cookies, its proxy and perhaps its
   * history, for good.
   */
  public static DisconnectConfirmation irreversible(SessionRef session) {
    return new DisconnectConfirmation(session);
  }
}
