package dev.patchbay.myagentmail;

import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;

/** Signals as the port's subscriptions. */
final class Signals {
  /** Kind of a signal's handle. */
  static final String KIND = "signal";

  private Signals() {}

  /** The reference of a signal. */
  static SubscriptionRef ref(String id) {
    return new SubscriptionRef(VendorRef.of(MyAgentMail.VENDOR, KIND, id));
  }

  /** The vendor's id of a signal. */
  static String id(SubscriptionRef signal) {
    return signal.handle().id();
  }
}
