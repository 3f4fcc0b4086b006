package dev.patchbay.linkedapi;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of events and subscriptions the vendor fills (vocabulary 3.12). */
final class EventFields {
  private static final String ONE_FOR_ALL = "a webhook is for all accounts, and has no label";

  /** Fields of a delivery and of its events. */
  static final List<FieldCapability> DELIVERY =
      new Filled()
          .always("authenticity", "events.dedupeKey", "events.kind", "events.receivedAt")
          .always("events.authenticity", "events.payload", "events.deliveryId")
          .when("but for the beginning of background work, which nobody needs", "events")
          .when("but for tests", "events.session")
          .sometimes("events.occurredAt")
          .list();

  /** Fields of an event that a poll found. */
  static final List<FieldCapability> POLLED =
      new Filled()
          .always("dedupeKey", "kind", "session", "receivedAt", "authenticity", "payload")
          .sometimes("occurredAt")
          .neverAs("a poll is no delivery", "deliveryId")
          .list();

  /** Fields of a receipt of subscribing and of the subscription in it. */
  static final List<FieldCapability> RECEIPT =
      new Filled()
          .always("issued", "issued.subscription", "issued.subscription.ref")
          .always("issued.subscription.kinds", "issued.subscription.url")
          .sometimes("issued.subscription.enabled", "issued.subscription.createdAt")
          .when("the caller's, or what the vendor signs with", "issued.secret")
          .neverAs("only neutral kinds can be asked for", "issued.subscription.otherKinds")
          .neverAs(ONE_FOR_ALL, "issued.subscription.sessions", "issued.subscription.name")
          .list();

  /** Fields of a subscription that exists. */
  static final List<FieldCapability> SUBSCRIPTION =
      new Filled()
          .always("ref")
          .sometimes("kinds", "url", "enabled", "createdAt")
          .when("where it reports what has no neutral kind", "otherKinds")
          .neverAs(ONE_FOR_ALL, "sessions", "name")
          .list();

  private EventFields() {}
}
