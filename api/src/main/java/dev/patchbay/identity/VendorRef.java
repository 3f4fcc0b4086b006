package dev.patchbay.identity;

import io.vavr.control.Option;

/**
 * A handle that only one vendor understands (a chat, an invitation, an attendee, a subscription).
 * It carries its vendor and, where the vendor binds handles to an account, the session it came
 * from; used elsewhere it is an {@code InvalidRequest}.
 *
 * @param vendor who gave the handle out
 * @param kind what it names, e.g. {@code chat}, {@code message}, {@code invitation}
 * @param id the vendor's own text; opaque
 * @param session the session the handle is bound to; none where the vendor binds it to none
 */
public record VendorRef(Vendor vendor, String kind, String id, Option<SessionRef> session) {
  /** A handle bound to one session. */
  public static VendorRef of(SessionRef session, String kind, String id) {
    return new VendorRef(session.vendor(), kind, id, Option.some(session));
  }

  /** A handle valid for every session of the vendor. */
  public static VendorRef of(Vendor vendor, String kind, String id) {
    return new VendorRef(vendor, kind, id, Option.none());
  }

  @Override
  public String toString() {
    return vendor + ":" + kind + ":" + id;
  }
}
