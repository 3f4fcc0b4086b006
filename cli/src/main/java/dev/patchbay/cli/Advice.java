package dev.patchbay.cli;

import dev.patchbay.error.PortError;
import dev.patchbay.session.SessionState;

/** What to do about a state or an error, in words. */
final class Advice {
  private Advice() {}

  static String on(SessionState state) {
    return switch (state) {
      case ACTIVE -> "nothing";
      case LINKING -> "wait for the login to finish; start it anew after an hour";
      case CHALLENGE -> "answer LinkedIn's challenge, soon";
      case THROTTLED -> "wait; other accounts may go on";
      case DEGRADED -> "wait; the login is presumed good and comes back by itself";
      case REAUTH_REQUIRED -> "let its owner reconnect it, with the same session id";
      case RESTRICTED -> "stop: its owner has to settle it with LinkedIn";
      case SUSPENDED -> "look at the plan and the bills at the vendor";
      case REMOVED -> "forget it, or connect the account anew";
      case UNKNOWN -> "read only, until the vendor says something known";
    };
  }

  static String on(PortError error) {
    return error.fold(
        fixCall -> "the call is wrong; this is a fault of the command",
        fixContract -> "look at the API key and the plan at the vendor",
        fixAccount -> "somebody has to look after the LinkedIn account",
        wait -> "wait and run it again",
        fact -> "look at what the vendor says",
        resume -> "look at the address and the network, then run it again",
        check -> "find out what became of it before doing it again",
        report -> "the address may lead to something else; if not, please report it");
  }
}
