package dev.patchbay.dialect.event;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of events and subscriptions the dialect fills (vocabulary 3.12). */
final class EventFields {
  private static final String NO_DELIVERY_ID = "the vendor does not number its deliveries";
  private static final String NOT_DELIVERED = "deliveries do not carry it; read the message";
  private static final String IN_LIST = "the vendor answers with an id alone; list subscriptions";

  /** Fields of a delivery and of its events. */
  static final List<FieldCapability> DELIVERY =
      new Filled()
          .always("events", "authenticity")
          .always("events.dedupeKey", "events.kind", "events.receivedAt", "events.authenticity")
          .always("events.payload")
          .when("where the delivery names the account", "events.session")
          .when("for messages and connections", "events.occurredAt")
          .neverAs(NO_DELIVERY_ID, "events.deliveryId")
          .neverAs(NOT_DELIVERED, "events.payload.message.hidden", "events.payload.message.seenBy")
          .neverAs(NOT_DELIVERED, "events.payload.message.reactions")
          .neverAs("deliveries do not carry it; read the profile", "events.payload.headline")
          .list();

  /** Fields of an event that a poll found. */
  static final List<FieldCapability> POLLED =
      new Filled()
          .always("dedupeKey", "kind", "session", "receivedAt", "authenticity", "payload")
          .when("for connections; the time of an invitation is only rough", "occurredAt")
          .when("for connections", "payload.pictureUrl")
          .neverAs("a poll is no delivery", "deliveryId")
          .list();

  /** Fields of a receipt of subscribing and of the subscriptions in it. */
  static final List<FieldCapability> RECEIPT =
      new Filled()
          .always("issued", "issued.subscription", "issued.secret")
          .always("issued.subscription.ref", "issued.subscription.kinds", "issued.subscription.url")
          .when("as in the request", "issued.subscription.sessions", "issued.subscription.name")
          .neverAs("only neutral kinds can be asked for", "issued.subscription.otherKinds")
          .neverAs(IN_LIST, "issued.subscription.enabled", "issued.subscription.createdAt")
          .list();

  /** Fields of a subscription in a list. */
  static final List<FieldCapability> SUBSCRIPTION =
      new Filled()
          .always("ref")
          .sometimes("kinds", "url", "name", "enabled", "createdAt")
          .when("where it reports what has no neutral kind", "otherKinds")
          .when("where it is bound to accounts", "sessions")
          .list();

  private EventFields() {}
}
