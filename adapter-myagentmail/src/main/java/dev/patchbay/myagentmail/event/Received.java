package dev.patchbay.myagentmail.event;

import dev.patchbay.event.Authenticity;
import dev.patchbay.event.DedupeKey;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventBuilder;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.EventPayload;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.Message;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.messaging.MyAgentMailMessaging;
import dev.patchbay.myagentmail.wire.DeliveryWire;
import dev.patchbay.support.read.PlainJson;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.Direction;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verified delivery, and the event it tells. What is of no kind known here, or lacks the names
 * without which it says nothing, is passed on raw.
 *
 * <p>Which session it concerns, the vendor does not say; the signal does, and {@code
 * event.listSubscriptions} tells its session. What an event is recognised by comes from the fact: a
 * message's URN, which names the own member, and for an acceptance the signal and the person,
 * because one acceptance is told twice, under two ids, when the invitation had a note.
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
    Event told =
        switch (kind == null ? EventKind.UNKNOWN : kind) {
          case MESSAGE_RECEIVED -> message();
          case CONNECTION_ADDED -> connection();
          case TEST -> test();
          default -> null;
        };
    return told == null ? raw(kind) : told;
  }

  private @Nullable Event message() {
    DeliveryWire.Message told = wire.message();
    String urn = told == null ? null : told.messageUrn();
    if (told == null || urn == null || urn.isBlank()) {
      return null;
    }
    DeliveryWire.Sender sender = wire.sender();
    Instant delivered = Scalars.time(told.deliveredAt());
    Message message =
        Message.builder()
            .ref(
                MessageRef.of(urn)
                    .with(VendorRef.of(MyAgentMail.VENDOR, MyAgentMailMessaging.MESSAGE, urn)))
            .text(told.text())
            .direction(Direction.IN)
            .sender(sender == null ? null : person(sender.profileUrl()).getOrNull())
            .senderName(sender == null ? null : sender.name())
            .sentAt(delivered)
            .build();
    return builder(
            EventKind.MESSAGE_RECEIVED,
            DedupeKey.numbered(EventKind.MESSAGE_RECEIVED, Option.none(), urn))
        .occurredAt(delivered == null ? found() : delivered)
        .build(new EventPayload.MessageEvent(message));
  }

  private @Nullable Event connection() {
    DeliveryWire.Connection told = wire.connection();
    Option<ProfileRef> person =
        told == null ? Option.none() : person(told.profileUrn(), told.profileUrl());
    if (told == null || person.isEmpty()) {
      return null;
    }
    EventKind invited =
        reading.constant("attribution", EventWords.ATTRIBUTIONS, told.attribution());
    Instant connected = Scalars.time(told.connectedAt());
    return builder(
            invited == EventKind.INVITATION_ACCEPTED
                ? EventKind.INVITATION_ACCEPTED
                : EventKind.CONNECTION_ADDED,
            DedupeKey.numbered(
                EventKind.CONNECTION_ADDED,
                Option.none(),
                signal()
                    + "|"
                    + DedupeKey.person(EventKind.CONNECTION_ADDED, Option.none(), person.get())))
        .occurredAt(connected == null ? found() : connected)
        .build(
            new EventPayload.RelationEvent(
                person.get(), present(told.name()), present(told.headline()), Option.none()));
  }

  private Event test() {
    return builder(
            EventKind.TEST,
            DedupeKey.numbered(EventKind.TEST, Option.none(), match().getOrElse(digest)))
        .occurredAt(found())
        .build(
            new EventPayload.TestEvent(
                wire.signal() == null ? Option.none() : present(wire.signal().name())));
  }

  private Event raw(@Nullable EventKind kind) {
    EventKind told =
        kind == null || kind == EventKind.UNKNOWN ? EventKind.UNKNOWN : EventKind.VENDOR;
    return builder(told, DedupeKey.numbered(told, Option.none(), type + "|" + fact()))
        .occurredAt(time())
        .build(new EventPayload.VendorEvent(type, PlainJson.members(members)));
  }

  /** What the vendor numbers: a match, or a step of an enrolment. */
  private String fact() {
    String enrolment = wire.enrollmentId();
    Instant time = time();
    return match()
        .getOrElse(
            () ->
                enrolment == null || time == null
                    ? digest
                    : enrolment + "|" + wire.stepIndex() + "|" + time);
  }

  private @Nullable Instant time() {
    Instant found = found();
    if (found != null) {
      return found;
    }
    Instant fired = Scalars.time(wire.firedAt());
    return fired == null ? Scalars.time(wire.occurredAt()) : fired;
  }

  private EventBuilder builder(EventKind kind, String key) {
    return Event.builder(kind, key, at, authenticity).deliveryId(match().getOrNull());
  }

  private Option<String> match() {
    return wire.match() == null ? Option.none() : present(wire.match().id());
  }

  private @Nullable Instant found() {
    return wire.match() == null ? null : Scalars.time(wire.match().foundAt());
  }

  private String signal() {
    return wire.signal() == null ? "" : String.valueOf(wire.signal().id());
  }

  private static Option<ProfileRef> person(@Nullable String... names) {
    return ProfileRef.known(names).filter(ref -> ref.flaws().isEmpty());
  }

  private static Option<String> present(@Nullable String text) {
    return Option.of(text).filter(given -> !given.isBlank());
  }
}
