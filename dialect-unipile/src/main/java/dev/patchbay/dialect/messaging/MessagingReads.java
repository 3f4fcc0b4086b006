package dev.patchbay.dialect.messaging;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.wire.MessagingApi;
import dev.patchbay.dialect.wire.MessagingWire;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.DownloadAttachment;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.messaging.GetConversation;
import dev.patchbay.messaging.GetMessage;
import dev.patchbay.messaging.ListConversations;
import dev.patchbay.messaging.ListInbox;
import dev.patchbay.messaging.ListMessages;
import dev.patchbay.messaging.ListParticipants;
import dev.patchbay.messaging.Message;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.messaging.Participant;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The reads of messaging, all from the vendor's store (vendor reference A.5.1). */
final class MessagingReads {
  private static final String CHATS = "ChatList";
  private static final String MESSAGES = "MessageList";
  private static final String NO_TYPE = "null";

  private final MessagingRoom room;

  MessagingReads(MessagingRoom room) {
    this.room = room;
  }

  Either<PortError, Answer<Page<Conversation>>> conversations(
      ListConversations request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_LIST_CONVERSATIONS;
    Reading reading = new Reading().freshness(Freshness.STORED);
    return room.dialect()
        .account(operation, context)
        .flatMap(
            session -> {
              Map<String, String> query =
                  MessagingRoom.query(
                      request.since(), request.before(), request.pageSize(), context.cursor());
              query.put("account_id", session.id());
              return chats(request, query, context, reading)
                  .flatMap(
                      call ->
                          room.read(
                              operation, context, call, MessagingWire.ChatList::object, CHATS))
                  .map(
                      reply ->
                          room.page(
                              operation,
                              context,
                              Conversations.read(reply.body().items(), session, reading),
                              reply.body().cursor(),
                              reading.requestId(reply.requestId())));
            });
  }

  private Either<PortError, Function<MessagingApi, Call<MessagingWire.ChatList>>> chats(
      ListConversations request, Map<String, String> query, CallContext context, Reading reading) {
    if (request.with().isEmpty()) {
      return Either.right(api -> api.chats(query));
    }
    return room.correspondent(
            MessagingOperations.MESSAGING_LIST_CONVERSATIONS,
            "with",
            request.with().get(),
            context,
            reading)
        .map(person -> api -> api.chatsWith(person, query));
  }

  Either<PortError, Answer<Conversation>> conversation(
      GetConversation request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_CONVERSATION;
    ConversationRef ref = request.conversation();
    String id = ref.handle().map(VendorRef::id).orElse(ref.threadId()).getOrElse("");
    return room.dialect()
        .account(operation, context)
        .flatMap(
            session ->
                room.read(
                        operation,
                        context,
                        api -> api.chat(id, Map.of("account_id", session.id())),
                        MessagingWire.Chat::object,
                        "Chat")
                    .flatMap(
                        reply -> {
                          Reading reading = MessagingRoom.stored(reply);
                          MessagingLeftovers.ofChats(List.of(reply.body()), reading);
                          return Conversations.read(reply.body(), session, reading)
                              .toEither(() -> unexpected(operation, "a conversation without id"))
                              .map(found -> new Answer<>(found, reading.notes()));
                        }));
  }

  Either<PortError, Answer<Page<Participant>>> participants(
      ListParticipants request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_PARTICIPANTS;
    Reading reading = new Reading().freshness(Freshness.STORED);
    return room.dialect()
        .account(operation, context)
        .flatMap(
            session ->
                room.chat(operation, request.conversation(), context, reading)
                    .flatMap(
                        chat ->
                            room.read(
                                operation,
                                context,
                                api -> api.attendees(chat),
                                MessagingWire.ChatAttendeeList::object,
                                "ChatAttendeeList"))
                    .map(
                        reply ->
                            new Answer<>(
                                Page.whole(
                                    Conversations.participants(
                                        reply.body().items(), session, reading)),
                                reading.requestId(reply.requestId()).notes())));
  }

  Either<PortError, Answer<Page<Message>>> messages(ListMessages request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_LIST_MESSAGES;
    Reading reading = new Reading().freshness(Freshness.STORED);
    Map<String, String> query =
        MessagingRoom.query(
            request.since(), request.before(), request.pageSize(), context.cursor());
    return room.dialect()
        .account(operation, context)
        .flatMap(
            session ->
                sender(request, query, context, reading)
                    .flatMap(
                        ready -> room.chat(operation, request.conversation(), context, reading))
                    .flatMap(chat -> list(operation, context, api -> api.messages(chat, query)))
                    .map(reply -> rows(operation, context, session, reply, reading)));
  }

  private Either<PortError, Option<String>> sender(
      ListMessages request, Map<String, String> query, CallContext context, Reading reading) {
    if (request.sender().isEmpty()) {
      return Either.right(Option.none());
    }
    return room.correspondent(
            MessagingOperations.MESSAGING_LIST_MESSAGES,
            "sender",
            request.sender().get(),
            context,
            reading)
        .peek(id -> query.put("sender_id", id))
        .map(Option::some);
  }

  Either<PortError, Answer<Page<Message>>> inbox(ListInbox request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_INBOX;
    Map<String, String> query =
        MessagingRoom.query(
            request.since(), request.before(), request.pageSize(), context.cursor());
    return room.dialect()
        .account(operation, context)
        .flatMap(
            session -> {
              query.put("account_id", session.id());
              return list(operation, context, api -> api.messages(query))
                  .map(
                      reply ->
                          rows(operation, context, session, reply, MessagingRoom.stored(reply)));
            });
  }

  Either<PortError, Answer<Page<Message>>> messagesFrom(
      Operation<?, ?> operation, ListMessagesFrom request, CallContext context) {
    Reading reading = new Reading().freshness(Freshness.STORED);
    Map<String, String> query =
        MessagingRoom.query(
            request.since(), request.before(), request.pageSize(), context.cursor());
    return room.dialect()
        .account(operation, context)
        .flatMap(
            session -> {
              query.put("account_id", session.id());
              return room.correspondent(operation, "person", request.person(), context, reading)
                  .flatMap(id -> list(operation, context, api -> api.messagesFrom(id, query)))
                  .map(reply -> rows(operation, context, session, reply, reading));
            });
  }

  Either<PortError, Reply<MessagingWire.MessageList>> list(
      Operation<?, ?> operation,
      CallContext context,
      Function<MessagingApi, Call<MessagingWire.MessageList>> call) {
    return room.read(operation, context, call, MessagingWire.MessageList::object, MESSAGES);
  }

  private Answer<Page<Message>> rows(
      Operation<?, ?> operation,
      CallContext context,
      SessionRef session,
      Reply<MessagingWire.MessageList> reply,
      Reading reading) {
    return room.page(
        operation,
        context,
        Messages.read(reply.body().items(), session, reading),
        reply.body().cursor(),
        reading.requestId(reply.requestId()));
  }

  Either<PortError, Answer<Message>> message(GetMessage request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_MESSAGE;
    return room.dialect()
        .account(operation, context)
        .flatMap(
            session ->
                room.message(operation, "message", request.message())
                    .flatMap(
                        id ->
                            room.read(
                                operation,
                                context,
                                api -> api.message(id),
                                MessagingWire.Message::object,
                                "Message"))
                    .map(
                        reply -> {
                          Reading reading = MessagingRoom.stored(reply);
                          MessagingLeftovers.ofMessages(List.of(reply.body()), reading);
                          return new Answer<>(
                              Messages.read(reply.body(), session, reading), reading.notes());
                        }));
  }

  /** The body is taken as bytes, whatever type the vendor's OpenAPI file gives it. */
  Either<PortError, Answer<DownloadedAttachment>> download(
      DownloadAttachment request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_DOWNLOAD_ATTACHMENT;
    return room.message(operation, "attachment", request.attachment().message())
        .flatMap(
            id ->
                room.wire()
                    .read(operation, context, api -> api.attachment(id, request.attachment().id())))
        .map(
            reply ->
                new Answer<>(
                    new DownloadedAttachment(
                        reply.body().bytes(),
                        Option.of(reply.body().mediaType())
                            .filter(type -> !type.isBlank() && !NO_TYPE.equals(type)),
                        Option.none()),
                    MessagingRoom.stored(reply).notes()));
  }

  private PortError unexpected(Operation<?, ?> operation, String what) {
    return new Report.UnexpectedResponse(room.origin(operation), what);
  }
}
