package dev.patchbay.dialect.event;

import dev.patchbay.dialect.read.Attachments;
import dev.patchbay.dialect.read.MessageParts;
import dev.patchbay.dialect.read.MessagingRefs;
import dev.patchbay.dialect.wire.WebhooksWire;
import dev.patchbay.event.DedupeKey;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.EventPayload;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.messaging.Message;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.Direction;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events about messages and relations, from a delivery to neutral. */
final class DeliveredEvents {
  private DeliveredEvents() {}

  /** An event about a message; none when the delivery names no message. */
  static Option<Event> message(
      EventKind named, WebhooksWire.Delivery wire, SessionRef session, Received received) {
    MessageRef ref = MessagingRefs.message(session, wire.message_id(), wire.provider_message_id());
    if (ref == null) {
      return Option.none();
    }
    Direction direction = direction(wire);
    EventKind kind =
        named == EventKind.MESSAGE_RECEIVED && direction == Direction.OUT
            ? EventKind.MESSAGE_SENT
            : named;
    Instant at = MessageParts.time("timestamp", wire.timestamp(), received.reading());
    Message message = message(kind, ref, direction, at, wire, session, received.reading());
    ProfileRef reacting = reacting(wire.reaction_sender());
    EventPayload payload =
        kind == EventKind.MESSAGE_REACTION
            ? new EventPayload.ReactionEvent(
                message,
                Option.of(wire.reaction()).filter(emoji -> !emoji.isBlank()),
                Option.of(reacting))
            : new EventPayload.MessageEvent(message);
    return Option.some(
        received
            .event(kind, key(kind, session, ref, wire, at, reacting), session)
            .occurredAt(at)
            .build(payload));
  }

  private static String key(
      EventKind kind,
      SessionRef session,
      MessageRef ref,
      WebhooksWire.Delivery wire,
      @Nullable Instant at,
      @Nullable ProfileRef reacting) {
    Option<SessionRef> whose = Option.some(session);
    return switch (kind) {
      case MESSAGE_READ -> DedupeKey.messageChange(kind, whose, ref, String.valueOf(at));
      case MESSAGE_EDITED ->
          DedupeKey.messageChange(
              kind, whose, ref, at + "|" + Digest.of(String.valueOf(wire.message())));
      case MESSAGE_REACTION ->
          DedupeKey.messageChange(kind, whose, ref, at + "|" + wire.reaction() + "|" + reacting);
      default -> DedupeKey.message(kind, whose, ref);
    };
  }

  /** What a delivery tells of a message; who wrote it is the sender, whoever did what to it. */
  private static Message message(
      EventKind kind,
      MessageRef ref,
      @Nullable Direction direction,
      @Nullable Instant at,
      WebhooksWire.Delivery wire,
      SessionRef session,
      Reading reading) {
    boolean came = kind == EventKind.MESSAGE_RECEIVED || kind == EventKind.MESSAGE_SENT;
    WebhooksWire.Attendee sender = wire.sender();
    return Message.builder()
        .ref(ref)
        .conversation(MessagingRefs.conversation(session, wire.chat_id(), wire.provider_chat_id()))
        .direction(direction)
        .sender(
            sender == null
                ? null
                : MessagingRefs.person(
                    session,
                    sender.attendee_id(),
                    sender.attendee_provider_id(),
                    sender.attendee_profile_url()))
        .senderName(sender == null ? null : sender.attendee_name())
        .text(wire.message())
        .subject(wire.subject())
        .sentAt(came ? at : null)
        .kind(reading.constant("message_type", MessageParts.KINDS, wire.message_type()))
        .event(wire.is_event())
        .deleted(kind == EventKind.MESSAGE_DELETED ? Boolean.TRUE : null)
        .edited(kind == EventKind.MESSAGE_EDITED ? Boolean.TRUE : null)
        .delivered(kind == EventKind.MESSAGE_DELIVERED ? Boolean.TRUE : null)
        .seen(kind == EventKind.MESSAGE_READ ? Boolean.TRUE : null)
        .attachments(Attachments.read(wire.attachments(), reading))
        .quoted(MessageParts.quoted(wire.quoted(), null, session, reading))
        .build();
  }

  /** Unknown when the delivery names no owner, or no sender. */
  private static @Nullable Direction direction(WebhooksWire.Delivery wire) {
    Boolean own = wire.is_sender();
    if (own == null) {
      String owner = wire.account_info() == null ? null : wire.account_info().user_id();
      String sender = wire.sender() == null ? null : wire.sender().attendee_provider_id();
      if (owner == null || sender == null) {
        return null;
      }
      own = owner.equals(sender);
    }
    return own ? Direction.OUT : Direction.IN;
  }

  /** The vendor names the member and not its form: an id, or a sender like the message's. */
  private static @Nullable ProfileRef reacting(@Nullable Object raw) {
    if (raw instanceof Map<?, ?> sender) {
      return ProfileRef.known(
              text(sender.get("attendee_provider_id")), text(sender.get("attendee_profile_url")))
          .getOrNull();
    }
    return ProfileRef.known(text(raw)).getOrNull();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String text ? text : null;
  }

  /** A new relation, flat or nested; none when the delivery names no person. */
  static Option<Event> relation(WebhooksWire.Delivery wire, SessionRef session, Received received) {
    WebhooksWire.User user = wire.user();
    Option<ProfileRef> person =
        ProfileRef.known(
            wire.user_provider_id(),
            wire.user_public_identifier(),
            wire.user_profile_url(),
            user == null ? null : user.provider_id(),
            user == null ? null : user.user_provider_id(),
            user == null ? null : user.public_identifier(),
            user == null ? null : user.user_public_identifier(),
            user == null ? null : user.profile_url(),
            user == null ? null : user.user_profile_url());
    return person
        .filter(known -> known.flaws().isEmpty())
        .map(
            known ->
                received
                    .event(
                        EventKind.CONNECTION_ADDED,
                        DedupeKey.person(EventKind.CONNECTION_ADDED, Option.some(session), known),
                        session)
                    .occurredAt(
                        MessageParts.time("timestamp", wire.timestamp(), received.reading()))
                    .build(
                        new EventPayload.RelationEvent(
                            known,
                            first(
                                wire.user_full_name(),
                                user == null ? null : user.full_name(),
                                user == null ? null : user.user_full_name()),
                            Option.none(),
                            first(
                                wire.user_picture_url(),
                                user == null ? null : user.picture_url(),
                                user == null ? null : user.user_picture_url()))));
  }

  private static Option<String> first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return Option.some(text);
      }
    }
    return Option.none();
  }
}
