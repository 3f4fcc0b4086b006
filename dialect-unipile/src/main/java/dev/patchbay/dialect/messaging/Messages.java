package dev.patchbay.dialect.messaging;

import dev.patchbay.dialect.read.Attachments;
import dev.patchbay.dialect.read.MessageParts;
import dev.patchbay.dialect.read.MessagingRefs;
import dev.patchbay.dialect.wire.MessagingWire;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.messaging.Message;
import dev.patchbay.messaging.MessageReaction;
import dev.patchbay.messaging.SeenBy;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.Direction;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Messages, from the wire to neutral. */
final class Messages {
  private static final String ORGANIZATION = "ORGANIZATION";

  private Messages() {}

  /** The messages of a page. */
  static List<Message> read(
      @Nullable List<MessagingWire.Message> items, SessionRef own, Reading reading) {
    MessagingLeftovers.ofMessages(items, reading);
    return Stream.ofNullable(items)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .map(item -> read(item, own, reading))
        .toList();
  }

  /** One message. */
  static Message read(MessagingWire.Message from, SessionRef own, Reading reading) {
    SessionRef session = MessagingRefs.session(from.account_id(), own);
    return Message.builder()
        .ref(MessagingRefs.message(session, from.id(), from.provider_id()))
        .conversation(MessagingRefs.conversation(session, from.chat_id(), from.chat_provider_id()))
        .direction(direction(from.is_sender()))
        .sender(sender(from, session))
        .text(from.text())
        .subject(from.subject())
        .sentAt(MessageParts.time("timestamp", from.timestamp(), reading))
        .kind(reading.constant("message_type", MessageParts.KINDS, from.message_type()))
        .seen(from.seen())
        .delivered(from.delivered())
        .edited(from.edited())
        .deleted(from.deleted())
        .hidden(from.hidden())
        .event(from.is_event())
        .seenBy(seenBy(from.seen_by(), session))
        .attachments(Attachments.read(from.attachments(), reading))
        .reactions(reactions(from.reactions()))
        .quoted(MessageParts.quoted(from.quoted(), from.reply_to(), session, reading))
        .build();
  }

  private static @Nullable Direction direction(@Nullable Boolean own) {
    return own == null ? null : own ? Direction.OUT : Direction.IN;
  }

  private static @Nullable ProfileRef sender(MessagingWire.Message from, SessionRef session) {
    return ORGANIZATION.equalsIgnoreCase(from.attendee_type())
        ? null
        : MessagingRefs.person(
            session, from.sender_attendee_id(), from.sender_id(), from.sender_urn());
  }

  /** Keys are provider ids or attendee ids; the vendor does not say which. */
  private static List<SeenBy> seenBy(@Nullable Object raw, SessionRef session) {
    List<SeenBy> seen = new ArrayList<>();
    if (raw instanceof Map<?, ?> people) {
      people.forEach(
          (key, value) -> {
            Instant at = Scalars.time(value);
            if (at != null || Boolean.TRUE.equals(Scalars.flag(value))) {
              Option.of(who(String.valueOf(key), session))
                  .forEach(person -> seen.add(new SeenBy(person, Option.of(at))));
            }
          });
    }
    return seen;
  }

  private static @Nullable ProfileRef who(String key, SessionRef session) {
    ProfileRef named = ProfileRef.known(key).getOrNull();
    boolean member = named != null && named.publicIdentifier().isEmpty() && named.flaws().isEmpty();
    return member ? named : MessagingRefs.person(session, key);
  }

  private static List<MessageReaction> reactions(@Nullable List<MessagingWire.Reaction> reactions) {
    return Stream.ofNullable(reactions)
        .flatMap(List::stream)
        .filter(reaction -> reaction != null && reaction.value() != null)
        .map(
            reaction ->
                new MessageReaction(
                    String.valueOf(reaction.value()),
                    ProfileRef.known(reaction.sender_id()),
                    Option.of(reaction.is_sender())))
        .toList();
  }
}
