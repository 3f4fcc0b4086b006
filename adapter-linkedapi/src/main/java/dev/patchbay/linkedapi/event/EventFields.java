package dev.patchbay.linkedapi.event;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.linkedapi.messaging.MessagingFields;
import dev.patchbay.support.table.Filled;
import java.util.List;
import java.util.stream.Stream;

/** Which fields of events and subscriptions the vendor fills (vocabulary 3.12). */
final class EventFields {
  private static final String ONE_FOR_ALL = "a webhook is for all accounts, and has no label";

  private static final String WHO_ALONE =
      "it names the other member by reference; read the profile";

  /** Fields of a delivery and of its events. */
  static final List<FieldCapability> DELIVERY =
      withMessages(
          new Filled()
              .always("authenticity", "events.dedupeKey", "events.kind", "events.receivedAt")
              .always("events.authenticity", "events.payload", "events.deliveryId")
              .when("but for the beginning of background work, which nobody needs", "events")
              .when("but for tests", "events.session")
              .sometimes("events.occurredAt")
              .neverAs(WHO_ALONE, "events.payload.name", "events.payload.headline")
              .neverAs(WHO_ALONE, "events.payload.pictureUrl"));

  /** Fields of an event that a poll found. */
  static final List<FieldCapability> POLLED =
      new Filled()
          .always("dedupeKey", "kind", "session", "receivedAt", "authenticity", "payload")
          .sometimes("occurredAt")
          .neverAs("a poll is no delivery", "deliveryId")
          .neverAs(WHO_ALONE, "payload.name", "payload.headline", "payload.pictureUrl")
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

  /** What no message tells, those of deliveries do not tell either. */
  private static List<FieldCapability> withMessages(Filled delivery) {
    return Stream.concat(
            delivery.list().stream(),
            MessagingFields.MESSAGE.stream()
                .filter(field -> field.filled() == FieldCapability.Filled.NEVER)
                .map(
                    field ->
                        new FieldCapability(
                            "events.payload.message." + field.name(),
                            field.filled(),
                            field.reason())))
        .toList();
  }
}
