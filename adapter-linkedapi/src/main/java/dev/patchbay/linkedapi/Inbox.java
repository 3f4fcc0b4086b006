package dev.patchbay.linkedapi;

import static dev.patchbay.messaging.MessagingOperations.MESSAGING_LIST_CONVERSATIONS;

import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.answer.Spent;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.wire.InboxWire;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.ListConversations;
import dev.patchbay.messaging.Message;
import dev.patchbay.messaging.Participant;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ActorKind;
import dev.patchbay.value.ConversationKind;
import dev.patchbay.value.Direction;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Conversations out of captured messages: one for each thread, the last active first. The vendor
 * answers everything at once; pages are cut here, and a page's cursor is the conversation that the
 * page before ended with.
 */
final class Inbox {
  /** What a handle of a Sales Navigator thread is called. */
  static final String SALES_THREAD = "salesNavigatorThread";

  static final EnumTable<Product> PRODUCTS =
      EnumTable.of(Product.UNKNOWN)
          .row(Product.CLASSIC, "st")
          .row(Product.SALES_NAVIGATOR, "nv")
          .build();

  private static final EnumTable<Direction> DIRECTIONS =
      EnumTable.of(Direction.UNKNOWN).row(Direction.OUT, "us").row(Direction.IN, "them").build();

  private static final String THREAD = "thread";

  private Inbox() {}

  static Page<Conversation> page(
      InboxWire.Answer answer, ListConversations request, CallContext context, Reading reading) {
    List<InboxWire.Message> messages = messages(answer, reading);
    reading.freshness(freshness(messages)).spent(Spent.one("inbox/poll"));
    List<Conversation> all = conversations(messages, context, reading);
    request.before().forEach(before -> all.removeIf(row -> !activeBefore(row, before)));
    return cut(
        after(all, context.cursor()), request.pageSize().getOrElse(Integer.MAX_VALUE), context);
  }

  private static boolean activeBefore(Conversation row, Instant before) {
    return row.lastActivityAt().exists(at -> at.isBefore(before));
  }

  private static List<Conversation> after(List<Conversation> all, Option<String> cursor) {
    return all.stream().filter(row -> cursor.forAll(last -> key(row).compareTo(last) < 0)).toList();
  }

  private static Page<Conversation> cut(List<Conversation> rest, int size, CallContext context) {
    if (rest.size() <= size) {
      return Page.of(rest, PageEnd.ONE_PAGE, Option.none());
    }
    List<Conversation> rows = rest.subList(0, size);
    return Page.of(
        rows,
        PageEnd.MORE,
        Option.some(
            context.pageToken(
                MESSAGING_LIST_CONVERSATIONS, LinkedApi.VENDOR, key(rows.get(size - 1)))));
  }

  /** Sorts as the list does, backwards: time, then thread. */
  private static String key(Conversation row) {
    long millis = row.lastActivityAt().map(Instant::toEpochMilli).getOrElse(0L);
    return String.format(
        Locale.ROOT, "%015d %s", millis, row.ref().handle().map(VendorRef::id).get());
  }

  /** All messages that can be told apart. */
  private static List<InboxWire.Message> messages(InboxWire.Answer answer, Reading reading) {
    InboxWire.Inbox inbox = answer.result();
    List<InboxWire.@Nullable Message> told =
        inbox == null || inbox.messages() == null ? List.of() : inbox.messages();
    List<InboxWire.Message> messages = new ArrayList<>(told.size());
    for (InboxWire.Message message : told) {
      if (message != null && message.threadId() != null) {
        messages.add(message);
      } else {
        reading.unrecognised("ref", "a message without a thread");
      }
    }
    return messages;
  }

  /**
   * Every inbox that captures messages has captured all since the oldest it shows. An empty answer
   * claims no such time: perhaps it was never synchronised.
   */
  private static Freshness freshness(List<InboxWire.Message> messages) {
    Map<String, Instant> oldest = new HashMap<>();
    for (InboxWire.Message message : messages) {
      Instant time = Scalars.time(message.time());
      if (time != null) {
        oldest.merge(
            String.valueOf(message.type()), time, (one, two) -> two.isBefore(one) ? two : one);
      }
    }
    return new Freshness(
        Freshness.Source.STORED,
        Option.none(),
        Option.ofOptional(oldest.values().stream().max(Comparator.naturalOrder())),
        Option.none());
  }

  private static List<Conversation> conversations(
      List<InboxWire.Message> messages, CallContext context, Reading reading) {
    Map<String, InboxWire.Message> newest = new LinkedHashMap<>();
    for (InboxWire.Message message : messages) {
      newest.merge(String.valueOf(message.threadId()), message, Inbox::later);
    }
    List<Conversation> rows = new ArrayList<>(newest.size());
    newest.forEach((thread, message) -> rows.add(conversation(thread, message, context, reading)));
    rows.sort(Comparator.comparing(Inbox::key).reversed());
    return rows;
  }

  private static InboxWire.Message later(InboxWire.Message one, InboxWire.Message other) {
    Instant first = Scalars.time(one.time());
    Instant second = Scalars.time(other.time());
    return second != null && (first == null || second.isAfter(first)) ? other : one;
  }

  private static Conversation conversation(
      String thread, InboxWire.Message newest, CallContext context, Reading reading) {
    Product product = reading.constant("product", PRODUCTS, newest.type());
    String kind = product == Product.SALES_NAVIGATOR ? SALES_THREAD : THREAD;
    VendorRef handle = new VendorRef(LinkedApi.VENDOR, kind, thread, context.session());
    ConversationRef linked = ConversationRef.of(thread).with(handle);
    ConversationRef ref = linked.flaws().isEmpty() ? linked : ConversationRef.of(handle);
    Option<ProfileRef> other =
        ProfileRef.known(
            newest.personHashedUrl(),
            newest.personUrl(),
            newest.personPublicUrl(),
            newest.personUrn());
    return Conversation.builder(ref)
        .session(context.session().getOrNull())
        .kind(ConversationKind.ONE_TO_ONE)
        .product(product)
        .participants(
            other
                .map(
                    person ->
                        List.of(Participant.builder().ref(person).kind(ActorKind.PERSON).build()))
                .getOrElse(List.of()))
        .lastActivityAt(Scalars.time(newest.time()))
        .lastMessage(message(newest, ref, other, context, reading))
        .build();
  }

  private static Message message(
      InboxWire.Message wire,
      ConversationRef conversation,
      Option<ProfileRef> other,
      CallContext context,
      Reading reading) {
    Direction direction = reading.constant("lastMessage.direction", DIRECTIONS, wire.sender());
    return Message.builder()
        .ref(
            wire.id() == null
                ? null
                : MessageRef.of(
                    new VendorRef(LinkedApi.VENDOR, "message", wire.id(), context.session())))
        .conversation(conversation)
        .direction(direction)
        .sender(direction == Direction.IN ? other.getOrNull() : null)
        .text(wire.text())
        .sentAt(Scalars.time(wire.time()))
        .build();
  }
}
