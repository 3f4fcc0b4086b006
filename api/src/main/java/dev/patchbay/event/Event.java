package dev.patchbay.event;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.messaging.Message;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Something that happened (vocabulary 3.12). Vendors deliver at least once and in no promised
 * order: remember {@code dedupeKey} and skip what was seen.
 *
 * @param dedupeKey the same for the same fact, made by {@link DedupeKey}
 * @param deliveryId the vendor's id of the delivery, stable over its retries, where it has one
 * @param kind what happened
 * @param session whose account it concerns, where the vendor tells
 * @param occurredAt when it happened, where the vendor tells
 * @param receivedAt when we learned of it
 * @param authenticity how it was verified
 * @param payload what it tells
 */
public record Event(
    String dedupeKey,
    Option<String> deliveryId,
    EventKind kind,
    Option<SessionRef> session,
    Option<Instant> occurredAt,
    Instant receivedAt,
    Authenticity authenticity,
    EventPayload payload) {

  /** Starts an event. */
  public static EventBuilder builder(
      EventKind kind, String dedupeKey, Instant receivedAt, Authenticity authenticity) {
    return new EventBuilder(kind, dedupeKey, receivedAt, authenticity);
  }

  /** The message it is about, if it is about one. */
  public Option<Message> message() {
    if (payload instanceof EventPayload.MessageEvent told) {
      return Option.some(told.message());
    } else if (payload instanceof EventPayload.ReactionEvent told) {
      return Option.some(told.message());
    }
    return Option.none();
  }

  /** The person it is about: the other side of a connection, a message's sender, who reacted. */
  public Option<ProfileRef> person() {
    if (payload instanceof EventPayload.RelationEvent told) {
      return Option.some(told.person());
    } else if (payload instanceof EventPayload.ReactionEvent told) {
      return told.by();
    }
    return message().flatMap(Message::sender);
  }
}
