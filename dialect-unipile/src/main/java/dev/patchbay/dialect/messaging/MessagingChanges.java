package dev.patchbay.dialect.messaging;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.wire.MessagingApi;
import dev.patchbay.dialect.wire.MessagingWire;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.messaging.MarkRead;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.messaging.Mute;
import dev.patchbay.messaging.ReactToMessage;
import dev.patchbay.messaging.SyncProgress;
import dev.patchbay.messaging.Synchronise;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.ConversationCommand;
import dev.patchbay.value.SyncStatus;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The writes of messaging that send no message. */
final class MessagingChanges {
  private final MessagingRoom room;

  MessagingChanges(MessagingRoom room) {
    this.room = room;
  }

  Either<PortError, Answer<Done>> markRead(MarkRead request, CallContext context) {
    return change(
        MessagingOperations.MESSAGING_MARK_READ,
        request.conversation(),
        "setReadStatus",
        request.command() == ConversationCommand.READ,
        context);
  }

  Either<PortError, Answer<Done>> mute(Mute request, CallContext context) {
    return change(
        MessagingOperations.MESSAGING_MUTE,
        request.conversation(),
        "setMuteStatus",
        request.command() == ConversationCommand.MUTE,
        context);
  }

  private Either<PortError, Answer<Done>> change(
      Operation<?, ?> operation,
      ConversationRef conversation,
      String named,
      boolean value,
      CallContext context) {
    Reading reading = new Reading();
    Map<String, Object> action = new LinkedHashMap<>();
    action.put("action", named);
    action.put("value", value);
    return room.chat(operation, conversation, context, reading)
        .flatMap(
            chat ->
                room.write(
                    operation,
                    context,
                    Settling.of(operation),
                    api -> api.change(chat, action),
                    MessagingWire.Changed::object,
                    "ChatPatched"))
        .map(reply -> new Answer<>(Done.INSTANCE, reading.requestId(reply.requestId()).notes()));
  }

  Either<PortError, Answer<Done>> react(ReactToMessage request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_REACT;
    return room.message(operation, "message", request.message())
        .flatMap(
            id ->
                room.write(
                    operation,
                    context,
                    Settling.of(operation),
                    api -> api.react(id, Map.of("reaction", request.emoji())),
                    MessagingWire.Changed::object,
                    "MessageReactionAdded"))
        .map(
            reply ->
                new Answer<>(Done.INSTANCE, new Reading().requestId(reply.requestId()).notes()));
  }

  /** A GET that starts work, so it is sent as a write: once, and never repeated by itself. */
  Either<PortError, Answer<SyncProgress>> synchronise(Synchronise request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_SYNCHRONISE;
    if (request.conversation().isDefined()) {
      Reading reading = new Reading();
      if (request.product().isDefined()) {
        return Either.left(
            room.invalid(
                operation,
                "product",
                "a conversation lies in one inbox; leave the product out, or the conversation"));
      }
      return room.chat(operation, request.conversation().get(), context, reading)
          .flatMap(
              chat ->
                  progress(context, api -> api.synchroniseChat(chat), "ChatHistorySync", reading));
    }
    Map<String, String> query = new LinkedHashMap<>();
    request
        .product()
        .flatMap(MessagingTables.PRODUCTS::text)
        .forEach(product -> query.put("linkedin_product", product));
    return room.dialect()
        .account(operation, context)
        .map(SessionRef::id)
        .flatMap(
            account ->
                progress(
                    context,
                    api -> api.synchroniseAccount(account, query),
                    "AccountResync",
                    new Reading()));
  }

  private Either<PortError, Answer<SyncProgress>> progress(
      CallContext context,
      Function<MessagingApi, Call<MessagingWire.Changed>> call,
      String literal,
      Reading reading) {
    return room.write(
            MessagingOperations.MESSAGING_SYNCHRONISE,
            context,
            Option.none(),
            call,
            MessagingWire.Changed::object,
            literal)
        .map(
            reply -> {
              SyncStatus status =
                  reading.constant("status", MessagingTables.SYNC, reply.body().status());
              return new Answer<>(
                  new SyncProgress(status == null ? SyncStatus.UNKNOWN : status),
                  reading.requestId(reply.requestId()).notes());
            });
  }
}
