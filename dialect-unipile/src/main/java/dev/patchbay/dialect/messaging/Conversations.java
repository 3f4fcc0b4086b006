package dev.patchbay.dialect.messaging;

import dev.patchbay.dialect.read.MessageParts;
import dev.patchbay.dialect.read.MessagingRefs;
import dev.patchbay.dialect.read.NetworkDistances;
import dev.patchbay.dialect.wire.MessagingWire;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.Participant;
import dev.patchbay.messaging.ParticipantContact;
import dev.patchbay.messaging.SocialHandle;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ConversationOrigin;
import dev.patchbay.value.Muted;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conversations and who takes part in them, from the wire to neutral. */
final class Conversations {
  private static final String REPLY = "reply";
  private static final String ALL_PRODUCTS = "INBOX";

  private Conversations() {}

  /** The conversations of a page; a row without any id is noted and left out. */
  static List<Conversation> read(
      @Nullable List<MessagingWire.Chat> items, SessionRef own, Reading reading) {
    MessagingLeftovers.ofChats(items, reading);
    return Stream.ofNullable(items)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .flatMap(item -> read(item, own, reading).toJavaStream())
        .toList();
  }

  /** One conversation; none when it has no id. */
  static Option<Conversation> read(MessagingWire.Chat from, SessionRef own, Reading reading) {
    SessionRef session = MessagingRefs.session(from.account_id(), own);
    ConversationRef ref = MessagingRefs.conversation(session, from.id(), from.provider_id());
    if (ref == null) {
      reading.unrecognised("id", "absent");
      return Option.none();
    }
    MessagingWire.Message last = from.lastMessage();
    return Option.some(
        Conversation.builder(ref)
            .session(session)
            .kind(reading.constant("type", MessagingTables.CONVERSATION_KINDS, from.type()))
            .product(product(from.folder(), reading))
            .origin(origin(from.content_type(), reading))
            .title(from.name())
            .subject(from.subject())
            .participants(other(from.attendee_provider_id()))
            .lastActivityAt(MessageParts.time("timestamp", from.timestamp(), reading))
            .unread(from.unread_count())
            .archived(from.archived())
            .muted(muted(from.muted_until(), reading))
            .writable(writable(from))
            .lastMessage(last == null ? null : Messages.read(last, session, reading))
            .build());
  }

  /** The product whose inbox a conversation lies in; {@code INBOX} alone says nothing. */
  static @Nullable Product product(@Nullable Object folders, Reading reading) {
    for (String folder : Scalars.texts(folders)) {
      if (!ALL_PRODUCTS.equalsIgnoreCase(folder)) {
        return reading.constant("folder", MessagingTables.FOLDERS, folder);
      }
    }
    return null;
  }

  /** The absence of a mark means an ordinary conversation. */
  private static @Nullable ConversationOrigin origin(@Nullable String mark, Reading reading) {
    return mark == null || mark.isBlank()
        ? ConversationOrigin.REGULAR
        : reading.constant("content_type", MessagingTables.ORIGINS, mark);
  }

  /** -1 is for ever, a text an end, and absence not muted. */
  static @Nullable Muted muted(@Nullable Object until, Reading reading) {
    if (until == null || String.valueOf(until).isBlank()) {
      return null;
    }
    Integer number = Scalars.whole(until);
    if (number != null && number == -1) {
      return Muted.FOREVER;
    }
    Instant end = until instanceof String ? Scalars.time(until) : null;
    if (end == null) {
      reading.unrecognised("muted_until", number == null ? until : number);
      return null;
    }
    return Muted.until(end);
  }

  /** 0 is writable; what 1 and 2 mean is not said, only that they are not. */
  private static @Nullable Boolean writable(MessagingWire.Chat from) {
    Boolean readOnly = Scalars.flag(from.read_only());
    if (readOnly == null) {
      return null;
    }
    return !readOnly && !Scalars.texts(from.disabledFeatures()).contains(REPLY);
  }

  private static List<Participant> other(@Nullable String providerId) {
    return ProfileRef.known(providerId)
        .filter(ref -> ref.flaws().isEmpty())
        .map(ref -> List.of(Participant.builder().ref(ref).build()))
        .getOrElse(List.of());
  }

  /** The participants of a list. */
  static List<Participant> participants(
      @Nullable List<MessagingWire.ChatAttendee> items, SessionRef own, Reading reading) {
    return Stream.ofNullable(items)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .map(item -> participant(item, own, reading))
        .toList();
  }

  private static Participant participant(
      MessagingWire.ChatAttendee from, SessionRef session, Reading reading) {
    MessagingWire.Specifics more =
        Specifics.read(from.specifics(), MessagingWire.Specifics.class, reading);
    return Participant.builder()
        .ref(
            MessagingRefs.person(
                session,
                from.id(),
                from.provider_id(),
                from.profile_url(),
                more == null ? null : more.member_urn()))
        .name(from.name())
        .self(from.is_self())
        .pictureUrl(from.picture_url())
        .headline(more == null ? null : more.headline())
        .occupation(more == null ? null : more.occupation())
        .location(more == null ? null : more.location())
        .networkDistance(
            more == null
                ? null
                : reading.constant(
                    "specifics.network_distance", NetworkDistances.TOLD, more.network_distance()))
        .contact(more == null ? null : contact(more.contact_info()))
        .build();
  }

  private static @Nullable ParticipantContact contact(MessagingWire.@Nullable ContactInfo from) {
    if (from == null) {
      return null;
    }
    return new ParticipantContact(
        Scalars.texts(from.emails()),
        Scalars.texts(from.phone_numbers()),
        Scalars.texts(from.websites()),
        Stream.ofNullable(from.social_handles())
            .flatMap(List::stream)
            .filter(handle -> handle != null && handle.name() != null)
            .map(
                handle -> new SocialHandle(Option.of(handle.type()), String.valueOf(handle.name())))
            .toList());
  }
}
