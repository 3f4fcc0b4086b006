package dev.patchbay.linkedapi.event;

import dev.patchbay.event.Authenticity;
import dev.patchbay.event.DedupeKey;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventBuilder;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.EventPayload;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.messaging.Inbox;
import dev.patchbay.linkedapi.read.Texts;
import dev.patchbay.linkedapi.session.AccountReading;
import dev.patchbay.linkedapi.wire.DeliveryWire;
import dev.patchbay.linkedapi.wire.DeliveryWire.Data;
import dev.patchbay.linkedapi.wire.InboxWire;
import dev.patchbay.session.Cause;
import dev.patchbay.session.Observation;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verified delivery, and the event it tells. What is of no kind known here, or lacks the ids
 * without which it says nothing, is passed on raw.
 *
 * <p>The vendor delivers in no promised order and repeats for hours. So news of an account count
 * from when the vendor says they were made, and what an event is recognised by comes from the fact
 * or from the vendor's id, never from when it arrived.
 *
 * @param members the body's members
 * @param wire the same as a record
 * @param type the vendor's word for its kind
 * @param digest of the body, where the vendor gave no id
 * @param at when it came
 * @param authenticity how it was verified
 * @param reading takes what could not be read
 */
record Received(
    Map<?, ?> members,
    DeliveryWire wire,
    String type,
    String digest,
    Instant at,
    Authenticity authenticity,
    Reading reading) {

  Event event() {
    EventKind kind = reading.constant("kind", EventWords.TYPES, type);
    Data data = wire.data();
    Event told =
        data == null
            ? null
            : switch (kind == null ? EventKind.UNKNOWN : kind) {
              case MESSAGE_RECEIVED -> message(EventKind.MESSAGE_RECEIVED, data);
              case MESSAGE_SENT -> message(EventKind.MESSAGE_SENT, data);
              case INVITATION_ACCEPTED -> relation(EventKind.INVITATION_ACCEPTED, data);
              case CONNECTION_ADDED -> relation(EventKind.CONNECTION_ADDED, data);
              case INVITATION_RECEIVED -> relation(EventKind.INVITATION_RECEIVED, data);
              case SESSION_CHANGED -> account(data);
              case OPERATION_FINISHED -> workflow(data);
              default -> null;
            };
    if (told != null) {
      return told;
    }
    return kind == EventKind.TEST ? test(data) : raw(kind);
  }

  private @Nullable Event message(EventKind kind, Data data) {
    String id = data.messageId();
    Option<SessionRef> session = session(data);
    if (id == null || id.isBlank()) {
      return null;
    }
    MessageRef ref = Inbox.message(id, session);
    InboxWire.Message message =
        new InboxWire.Message(
            id,
            data.type(),
            data.threadId(),
            data.sender() != null ? data.sender() : kind == EventKind.MESSAGE_SENT ? "us" : "them",
            data.text(),
            data.time(),
            data.personUrl(),
            data.personHashedUrl(),
            data.personPublicUrl(),
            data.personUrn());
    return builder(kind, DedupeKey.message(kind, session, ref), session)
        .occurredAt(time(data.time()))
        .build(
            new EventPayload.MessageEvent(
                new Inbox(session, Option.none(), reading)
                    .message(message, "payload.message.direction")));
  }

  private @Nullable Event relation(EventKind kind, Data data) {
    Option<SessionRef> session = session(data);
    return ProfileRef.known(data.personUrl(), data.personUrn())
        .filter(person -> person.flaws().isEmpty())
        .map(
            person ->
                builder(kind, DedupeKey.person(kind, session, person), session)
                    .occurredAt(time(data.detectedAt()))
                    .build(relation(person)))
        .getOrNull();
  }

  /** Only who; the vendor tells no more, in deliveries and in polls. */
  static EventPayload relation(ProfileRef person) {
    return new EventPayload.RelationEvent(person, Option.none(), Option.none(), Option.none());
  }

  private @Nullable Event account(Data data) {
    Option<SessionRef> session = session(data);
    if (session.isEmpty()) {
      return null;
    }
    Instant made = Scalars.time(wire.createdAt());
    Instant since = made != null && made.isBefore(at) ? made : at;
    Observation seen = AccountReading.observation(data.status(), since, Cause.PUSH, reading);
    return builder(
            EventKind.SESSION_CHANGED,
            id().map(id -> DedupeKey.numbered(EventKind.SESSION_CHANGED, session, id))
                .getOrElse(() -> DedupeKey.session(session, seen)),
            session)
        .occurredAt(made)
        .build(new EventPayload.SessionEvent(seen));
  }

  /**
   * That it ended as completed does not say that its actions succeeded; only a failure is certain.
   */
  private @Nullable Event workflow(Data data) {
    String id = data.workflowId();
    Option<SessionRef> session = session(data);
    return id == null || id.isBlank()
        ? null
        : builder(
                EventKind.OPERATION_FINISHED,
                DedupeKey.numbered(EventKind.OPERATION_FINISHED, session, id),
                session)
            .occurredAt(Scalars.time(wire.createdAt()))
            .build(
                new EventPayload.WorkflowEvent(
                    new VendorRef(LinkedApi.VENDOR, "workflow", id, session),
                    "failed".equals(data.status()) ? Option.some(false) : Option.none()));
  }

  private Event test(@Nullable Data data) {
    return builder(
            EventKind.TEST,
            DedupeKey.numbered(EventKind.TEST, Option.none(), id().getOrElse(digest)),
            Option.none())
        .occurredAt(Scalars.time(wire.createdAt()))
        .build(new EventPayload.TestEvent(Texts.told(data == null ? null : data.message())));
  }

  private Event raw(@Nullable EventKind kind) {
    EventKind told =
        kind == null || kind == EventKind.UNKNOWN ? EventKind.UNKNOWN : EventKind.VENDOR;
    Map<String, Object> content = new LinkedHashMap<>();
    members.forEach(
        (name, value) -> {
          if (value != null) {
            content.put(String.valueOf(name), value);
          }
        });
    Data data = wire.data();
    Option<SessionRef> session = data == null ? Option.none() : session(data);
    return builder(
            told, DedupeKey.numbered(told, session, id().getOrElse(type + "|" + digest)), session)
        .occurredAt(Scalars.time(wire.createdAt()))
        .build(new EventPayload.VendorEvent(type, content));
  }

  private EventBuilder builder(EventKind kind, String key, Option<SessionRef> session) {
    return Event.builder(kind, key, at, authenticity)
        .deliveryId(id().getOrNull())
        .session(session.getOrNull());
  }

  private Option<String> id() {
    return Texts.told(wire.id());
  }

  private @Nullable Instant time(@Nullable String told) {
    Instant time = Scalars.time(told);
    return time == null ? Scalars.time(wire.createdAt()) : time;
  }

  private static Option<SessionRef> session(Data data) {
    return Texts.told(data.accountId()).map(id -> new SessionRef(LinkedApi.VENDOR, id));
  }
}
