package dev.patchbay.myagentmail.event;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of events and subscriptions the vendor fills (vocabulary 3.12). */
final class EventFields {
  private static final String ONLY_TEXT =
      "a delivery tells the message's URN, text, time and sender alone; answer the sender";

  /** Fields of a delivery and of its event. */
  static final List<FieldCapability> DELIVERY =
      new Filled()
          .always("authenticity", "events", "events.dedupeKey", "events.kind")
          .always("events.receivedAt", "events.authenticity", "events.payload")
          .sometimes("events.deliveryId", "events.occurredAt")
          .neverAs("a delivery names the signal, which is pinned to the session", "events.session")
          .neverAs(ONLY_TEXT, "events.payload.message.conversation")
          .neverAs(ONLY_TEXT, "events.payload.message.subject", "events.payload.message.kind")
          .neverAs(ONLY_TEXT, "events.payload.message.seen", "events.payload.message.seenBy")
          .neverAs(ONLY_TEXT, "events.payload.message.delivered", "events.payload.message.edited")
          .neverAs(ONLY_TEXT, "events.payload.message.deleted", "events.payload.message.hidden")
          .neverAs(ONLY_TEXT, "events.payload.message.event", "events.payload.message.quoted")
          .neverAs(ONLY_TEXT, "events.payload.message.attachments")
          .neverAs(ONLY_TEXT, "events.payload.message.reactions")
          .neverAs("a delivery has no pictures", "events.payload.pictureUrl")
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
