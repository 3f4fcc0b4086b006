package dev.patchbay.linkedapi.messaging;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.InboxWire;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.Message;
import dev.patchbay.messaging.Participant;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ActorKind;
import dev.patchbay.value.ConversationKind;
import dev.patchbay.value.Direction;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Captured messages as neutral ones, and the conversations they belong to.
 *
 * @param session whose inbox it is
 * @param partner who is known to be on the other side, where one conversation was polled
 * @param reading takes what could not be read
 */
public record Inbox(Option<SessionRef> session, Option<Partner> partner, Reading reading) {
  private static final EnumTable<Direction> DIRECTIONS =
      EnumTable.of(Direction.UNKNOWN).row(Direction.OUT, "us").row(Direction.IN, "them").build();

  /** One conversation for each thread; messages that cannot be told apart are noted. */
  List<Conversation> conversations(Captured captured) {
    Map<ConversationRef, InboxWire.Message> newest = new LinkedHashMap<>();
    for (InboxWire.Message message : captured.messages()) {
      ConversationRef ref = ref(message);
      if (ref == null) {
        reading.unrecognised("ref", "a message without a thread");
      } else {
        newest.merge(ref, message, Inbox::later);
      }
    }
    List<Conversation> rows = new ArrayList<>(newest.size());
    newest.forEach((ref, message) -> rows.add(conversation(ref, message, captured)));
    return rows;
  }

  private static InboxWire.Message later(InboxWire.Message one, InboxWire.Message other) {
    Instant first = Scalars.time(one.time());
    Instant second = Scalars.time(other.time());
    return second != null && (first == null || second.isAfter(first)) ? other : one;
  }

  private Conversation conversation(
      ConversationRef ref, InboxWire.Message newest, Captured captured) {
    return Conversation.builder(ref)
        .session(session.getOrNull())
        .kind(ConversationKind.ONE_TO_ONE)
        .product(reading.constant("product", Threads.PRODUCTS, newest.type()))
        .participants(
            other(newest)
                .map(
                    person ->
                        List.of(Participant.builder().ref(person).kind(ActorKind.PERSON).build()))
                .getOrElse(List.of()))
        .lastActivityAt(Scalars.time(newest.time()))
        .lastMessage(message(newest, "lastMessage.direction"))
        .syncedUntil(captured.freshness().validUntil().getOrNull())
        .build();
  }

  /** The messages. */
  public List<Message> messages(Captured captured) {
    return captured.messages().stream().map(wire -> message(wire, "direction")).toList();
  }

  /** One message; the field is where an unknown direction is noted. */
  public Message message(InboxWire.Message wire, String field) {
    Direction direction = reading.constant(field, DIRECTIONS, wire.sender());
    return Message.builder()
        .ref(wire.id() == null ? null : message(wire.id(), session))
        .conversation(ref(wire))
        .direction(direction)
        .sender(direction == Direction.IN ? other(wire).getOrNull() : null)
        .text(wire.text())
        .sentAt(Scalars.time(wire.time()))
        .build();
  }

  /** A message by the vendor's id, which polls and deliveries share. */
  public static MessageRef message(String id, Option<SessionRef> session) {
    return MessageRef.of(new VendorRef(LinkedApi.VENDOR, "message", id, session));
  }

  private @Nullable ConversationRef ref(InboxWire.Message wire) {
    String type = wire.type();
    boolean sales =
        type == null
            ? partner.exists(Partner::sales)
            : Threads.PRODUCTS.read(type) == Product.SALES_NAVIGATOR;
    String thread = wire.threadId();
    return thread != null && !thread.isBlank()
        ? Threads.thread(thread, sales, session)
        : partner.map(known -> Threads.with(known.url(), sales, session)).getOrNull();
  }

  /** Who is on the other side, by every name that is told. */
  static Option<ProfileRef> other(InboxWire.Message wire) {
    return ProfileRef.known(
        wire.personHashedUrl(), wire.personUrl(), wire.personPublicUrl(), wire.personUrn());
  }
}
