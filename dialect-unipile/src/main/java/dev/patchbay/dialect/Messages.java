package dev.patchbay.dialect;

import dev.patchbay.dialect.wire.MessagingWire;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.messaging.Message;
import dev.patchbay.messaging.MessageReaction;
import dev.patchbay.messaging.QuotedMessage;
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
        .sentAt(time("timestamp", from.timestamp(), reading))
        .kind(reading.constant("message_type", MessagingTables.MESSAGE_KINDS, from.message_type()))
        .seen(from.seen())
        .delivered(from.delivered())
        .edited(from.edited())
        .deleted(from.deleted())
        .hidden(from.hidden())
        .event(from.is_event())
        .seenBy(seenBy(from.seen_by(), session))
        .attachments(Attachments.read(from.attachments(), reading))
        .reactions(reactions(from.reactions()))
        .quoted(quoted(from.quoted(), from.reply_to(), session, reading))
        .build();
  }

  static @Nullable Instant time(String field, @Nullable Object raw, Reading reading) {
    Instant time = Scalars.time(raw);
    if (time == null && raw != null && !String.valueOf(raw).isBlank()) {
      reading.unrecognised(field, raw);
    }
    return time;
  }

  /** The quoted message, of which the vendor tells some here and some there. */
  static @Nullable QuotedMessage quoted(
      MessagingWire.@Nullable Quoted quoted,
      MessagingWire.@Nullable ReplyTo reply,
      SessionRef session,
      Reading reading) {
    if (quoted == null && reply == null) {
      return null;
    }
    String id = reply == null ? null : reply.id();
    String providerId = first(reply == null ? null : reply.provider_id(), quoted);
    String sender = reply == null || reply.sender_id() == null ? null : reply.sender_id();
    String text = reply == null ? null : reply.text();
    return QuotedMessage.builder()
        .ref(MessagingRefs.message(session, id, providerId))
        .sender(ProfileRef.known(sender, quoted == null ? null : quoted.sender_id()).getOrNull())
        .text(text == null && quoted != null ? quoted.text() : text)
        .sentAt(reply == null ? null : time("reply_to.timestamp", reply.timestamp(), reading))
        .attachments(Attachments.read(quoted == null ? null : quoted.attachments(), reading))
        .build();
  }

  private static @Nullable String first(
      @Nullable String providerId, MessagingWire.@Nullable Quoted quoted) {
    return providerId == null && quoted != null ? quoted.provider_id() : providerId;
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
