package dev.patchbay.myagentmail;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of events and subscriptions the vendor fills (vocabulary 3.12). */
final class EventFields {
  /** Fields of a delivery and of its event. */
  static final List<FieldCapability> DELIVERY =
      new Filled()
          .always("authenticity", "events", "events.dedupeKey", "events.kind")
          .always("events.receivedAt", "events.authenticity", "events.payload")
          .sometimes("events.deliveryId", "events.occurredAt")
          .neverAs("a delivery names the signal, which is pinned to the session", "events.session")
          .list();

  /** Fields of a receipt of subscribing and of the subscriptions in it. */
  static final List<FieldCapability> RECEIPT =
      new Filled()
          .always("issued", "issued.subscription", "issued.subscription.ref")
          .always("issued.subscription.kinds")
          .sometimes("issued.subscription.url", "issued.subscription.sessions")
          .sometimes("issued.subscription.name", "issued.subscription.enabled")
          .sometimes("issued.subscription.createdAt")
          .when("where the vendor shows it, which it does once", "issued.secret")
          .neverAs("only neutral kinds can be asked for", "issued.subscription.otherKinds")
          .list();

  /** Fields of a subscription that exists. */
  static final List<FieldCapability> SUBSCRIPTION =
      new Filled()
          .always("ref")
          .sometimes("kinds", "url", "sessions", "name", "enabled", "createdAt")
          .when("for signals of kinds that are this vendor's own", "otherKinds")
          .list();

  private EventFields() {}
}
