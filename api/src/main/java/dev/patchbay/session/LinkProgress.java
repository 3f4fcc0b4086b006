package dev.patchbay.session;

import dev.patchbay.challenge.Challenge;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/** How far a login at a vendor has come: the result of connecting, answering and reconnecting. */
public sealed interface LinkProgress {
  /** Connected as a new session. */
  static Linked linked(SessionRef session) {
    return new Linked(session, Option.none(), List.of());
  }

  /** Connected again; the same reference or a new one. */
  static Linked relinked(SessionRef previous, SessionRef session) {
    return new Linked(session, Option.some(previous), List.of());
  }

  /**
   * Connected.
   *
   * @param session what further calls name
   * @param previous the session that was reconnected; none for a new account
   * @param orphaned subscriptions that stay behind with the previous reference
   */
  record Linked(SessionRef session, Option<SessionRef> previous, List<SubscriptionRef> orphaned)
      implements LinkProgress {
    /** Copies the list. */
    public Linked {
      orphaned = List.copyOf(orphaned);
    }

    /** Whether the account has another reference than before; stored ones must be replaced. */
    public boolean idChanged() {
      return previous.exists(before -> !before.equals(session));
    }
  }

  /**
   * LinkedIn asks something first.
   *
   * @param challenge answer it, await it, or both at once
   */
  record Challenged(Challenge challenge) implements LinkProgress {}

  /**
   * Under way, and nothing can be done but wait.
   *
   * @param handle await it with {@link AwaitChallenge}
   */
  record Pending(VendorRef handle) implements LinkProgress {}

  /**
   * A page was opened for the owner.
   *
   * @param url the page; whoever has it can log in there, so treat it as confidential
   * @param handle awaits the login with {@link AwaitChallenge}; none where the vendor only reports
   *     by event
   * @param askedExpiry until when it was asked to work
   * @param possibleExpiry when the vendor may end it already; none when that is not known
   */
  record LinkOpened(
      String url,
      Option<VendorRef> handle,
      Option<Instant> askedExpiry,
      Option<Instant> possibleExpiry)
      implements LinkProgress {
    @Override
    public String toString() {
      return "LinkOpened[url=(confidential), handle="
          + handle
          + ", askedExpiry="
          + askedExpiry
          + ", possibleExpiry="
          + possibleExpiry
          + "]";
    }
  }

  /**
   * The attempt is over without a session; begin anew.
   *
   * @param reason why, redacted
   * @param vendorCode the vendor's own word
   */
  record Failed(String reason, Option<String> vendorCode) implements LinkProgress {}
}
