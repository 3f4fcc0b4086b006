package dev.patchbay.linkedapi.messaging;

import static dev.patchbay.messaging.MessagingOperations.MESSAGING_CONVERSATION;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_INBOX;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_LIST_CONVERSATIONS;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_LIST_MESSAGES;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_LIST_MESSAGES_WITH;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.Slice;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.GetConversation;
import dev.patchbay.messaging.ListConversations;
import dev.patchbay.messaging.ListInbox;
import dev.patchbay.messaging.ListMessages;
import dev.patchbay.messaging.ListMessagesWith;
import dev.patchbay.messaging.Message;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads conversations and messages out of the vendor's copy; what it cannot filter is cut here. */
final class MessagingReads {
  private final Polls polls;

  MessagingReads(Polls polls) {
    this.polls = polls;
  }

  Either<PortError, Answer<Page<Conversation>>> conversations(
      ListConversations request, CallContext context) {
    Either<PortError, Option<Partner>> partner =
        request.with().isEmpty()
            ? Either.right(Option.none())
            : Partner.of(
                    MESSAGING_LIST_CONVERSATIONS,
                    "with",
                    request.with().get(),
                    Partner.inbox(request.product()))
                .map(Option::some);
    return partner.flatMap(
        other ->
            captured(
                    MESSAGING_LIST_CONVERSATIONS,
                    request,
                    other,
                    filter(request.since(), request.product(), Option.none()),
                    request.since(),
                    context)
                .map(captured -> conversations(captured, other, request, context)));
  }

  private static Answer<Page<Conversation>> conversations(
      Captured captured, Option<Partner> partner, ListConversations request, CallContext context) {
    Reading reading = captured.reading();
    request
        .with()
        .forEach(
            person ->
                reading.emulated(MESSAGING_LIST_CONVERSATIONS, "with", LinkedApiMessaging.WITH));
    noteBefore(MESSAGING_LIST_CONVERSATIONS, request.before(), reading);
    List<Conversation> rows =
        new Inbox(context.session(), partner, reading)
            .conversations(captured).stream()
                .filter(row -> within(row.lastActivityAt(), request.since(), request.before()))
                .toList();
    Page<Conversation> page =
        Slice.of(
            rows,
            row -> Slice.key(row.lastActivityAt(), row.ref().handle().map(VendorRef::id).get()),
            request.pageSize(),
            MESSAGING_LIST_CONVERSATIONS,
            context,
            reading);
    return new Answer<>(page, reading.notes());
  }

  Either<PortError, Answer<Conversation>> conversation(
      GetConversation request, CallContext context) {
    ConversationRef ref = request.conversation();
    Option<Partner> partner = partner(ref);
    return captured(MESSAGING_CONVERSATION, request, partner, thread(ref), Option.none(), context)
        .flatMap(
            captured -> {
              Reading reading = captured.reading();
              return Option.ofOptional(
                      new Inbox(context.session(), partner, reading)
                          .conversations(captured).stream().findFirst())
                  .map(found -> new Answer<>(found, reading.notes()))
                  .toEither(
                      () ->
                          new Fact.NotFound(
                              LinkedApi.origin(MESSAGING_CONVERSATION),
                              "the conversation, among those with messages since the inbox was"
                                  + " synchronised"));
            });
  }

  Either<PortError, Answer<Page<Message>>> messages(ListMessages request, CallContext context) {
    ConversationRef ref = request.conversation();
    Option<Partner> partner = partner(ref);
    Map<String, Object> filter = thread(ref);
    request.since().forEach(since -> filter.put("since", since.toString()));
    return captured(MESSAGING_LIST_MESSAGES, request, partner, filter, request.since(), context)
        .flatMap(captured -> by(request.sender(), captured))
        .map(
            captured ->
                page(
                    MESSAGING_LIST_MESSAGES,
                    captured,
                    partner,
                    new Window(request.since(), request.before(), request.pageSize()),
                    request.sender().isDefined(),
                    context));
  }

  /** Refused where the other person is somebody else: who the own member is, nobody tells. */
  private static Either<PortError, Captured> by(Option<ProfileRef> sender, Captured captured) {
    boolean known =
        sender.isEmpty()
            || captured.messages().isEmpty()
            || captured.messages().stream()
                .anyMatch(wire -> Inbox.other(wire).exists(sender.get()::sameAs));
    return known
        ? Either.right(captured)
        : Either.left(
            new FixCall.InvalidRequest(
                LinkedApi.origin(MESSAGING_LIST_MESSAGES),
                MESSAGING_LIST_MESSAGES.key("sender"),
                "is not the other person of this conversation by any name the vendor tells; leave"
                    + " it out and look at the direction of the messages"));
  }

  Either<PortError, Answer<Page<Message>>> messagesWith(
      ListMessagesWith request, CallContext context) {
    return Partner.of(
            MESSAGING_LIST_MESSAGES_WITH,
            "person",
            request.person(),
            Partner.inbox(request.product()))
        .flatMap(
            partner ->
                polls
                    .conversation(
                        MESSAGING_LIST_MESSAGES_WITH, request, partner, request.since(), context)
                    .map(
                        captured ->
                            page(
                                MESSAGING_LIST_MESSAGES_WITH,
                                captured,
                                Option.some(partner),
                                new Window(request.since(), request.before(), request.pageSize()),
                                false,
                                context)));
  }

  Either<PortError, Answer<Page<Message>>> inbox(ListInbox request, CallContext context) {
    return polls
        .inbox(MESSAGING_INBOX, context, filter(request.since(), Option.none(), Option.none()))
        .map(
            captured ->
                page(
                    MESSAGING_INBOX,
                    captured,
                    Option.none(),
                    new Window(request.since(), request.before(), request.pageSize()),
                    false,
                    context));
  }

  private <Q extends Request> Either<PortError, Captured> captured(
      Operation<Q, ?> operation,
      Q request,
      Option<Partner> partner,
      Map<String, Object> filter,
      Option<Instant> since,
      CallContext context) {
    return partner.isDefined()
        ? polls.conversation(operation, request, partner.get(), since, context)
        : polls.inbox(operation, context, filter);
  }

  private static Answer<Page<Message>> page(
      Operation<?, ?> operation,
      Captured captured,
      Option<Partner> partner,
      Window window,
      boolean incoming,
      CallContext context) {
    Reading reading = captured.reading();
    List<Message> rows =
        new Inbox(context.session(), partner, reading)
            .messages(captured).stream()
                .filter(row -> within(row.sentAt(), window.since(), window.before()))
                .filter(row -> !incoming || row.sender().isDefined())
                .toList();
    noteBefore(operation, window.before(), reading);
    if (incoming) {
      reading.emulated(operation, "sender", LinkedApiMessaging.SENDER);
    }
    Page<Message> page =
        Slice.of(rows, MessagingReads::key, window.size(), operation, context, reading);
    return new Answer<>(page, reading.notes());
  }

  private static void noteBefore(
      Operation<?, ?> operation, Option<Instant> before, Reading reading) {
    before.forEach(end -> reading.emulated(operation, "before", LinkedApiMessaging.BEFORE));
  }

  private static String key(Message row) {
    return Slice.key(
        row.sentAt(),
        row.ref()
            .flatMap(ref -> ref.handle())
            .map(VendorRef::id)
            .getOrElse(() -> row.text().getOrElse("")));
  }

  /** After one moment and before another; what has no time is kept unless an end was asked for. */
  private static boolean within(
      Option<Instant> time, Option<Instant> since, Option<Instant> before) {
    return time.forAll(at -> since.forAll(at::isAfter))
        && before.forAll(end -> time.exists(at -> at.isBefore(end)));
  }

  private static Option<Partner> partner(ConversationRef ref) {
    return Threads.person(ref).map(url -> Partner.at(url, Threads.sales(ref)));
  }

  private static Map<String, Object> thread(ConversationRef ref) {
    return filter(Option.none(), Threads.product(ref), Threads.id(ref));
  }

  private static Map<String, Object> filter(
      Option<Instant> since, Option<Product> product, Option<String> thread) {
    Map<String, Object> filter = new LinkedHashMap<>();
    since.forEach(time -> filter.put("since", time.toString()));
    product.flatMap(Threads.PRODUCTS::write).forEach(type -> filter.put("type", type));
    thread.forEach(id -> filter.put("threadId", id));
    return filter;
  }

  private record Window(Option<Instant> since, Option<Instant> before, Option<Integer> size) {}
}
