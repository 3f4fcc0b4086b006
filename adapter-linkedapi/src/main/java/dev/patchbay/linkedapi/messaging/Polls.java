package dev.patchbay.linkedapi.messaging;

import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.Fact.Conflict;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.ConversationsWire.Answer;
import dev.patchbay.linkedapi.wire.ConversationsWire.Conversation;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Polls of the vendor's copy of messages. Of the inbox it has what came since the inbox was
 * synchronised, and does not tell whether it was. Of a conversation it has the whole history once
 * the conversation was synchronised, and refuses before; then, unless the caller forbids it, the
 * conversation is synchronised, which happens once and never again by itself: a window that has
 * passed is reported and left.
 */
final class Polls {
  private final LinkedApi linkedApi;
  private final Direct direct;
  private final FirstSync firstSync = new FirstSync();

  Polls(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
    this.direct = new Direct(linkedApi);
  }

  /** Captured messages of all conversations that pass a filter of the vendor's. */
  Either<PortError, Captured> inbox(
      Operation<?, ?> operation, CallContext context, Map<String, Object> filter) {
    return direct
        .read(operation, context, (api, token) -> api.inbox(token, linkedApi.client(), filter))
        .map(reply -> Captured.inbox(reply.body(), reply.requestId()));
  }

  /** The messages with one person; one poll for each, because one unknown person fails a poll. */
  <Q extends Request> Either<PortError, Captured> conversation(
      Operation<Q, ?> operation,
      Q request,
      Partner partner,
      Option<Instant> since,
      CallContext context) {
    if (context.resuming().isDefined()) {
      return synchronised(operation, request, partner, since, context);
    }
    Either<PortError, Captured> first = poll(operation, partner, since, context, 1);
    boolean unknown =
        first.isLeft()
            && first.getLeft() instanceof Conflict conflict
            && conflict.state() == Conflict.State.NOT_SYNCHRONISED;
    return unknown && context.options().sync()
        ? synchronised(operation, request, partner, since, context)
        : first;
  }

  private <Q extends Request> Either<PortError, Captured> synchronised(
      Operation<Q, ?> operation,
      Q request,
      Partner partner,
      Option<Instant> since,
      CallContext context) {
    return firstSync
        .run(operation, request, partner, context)
        .flatMap(
            done ->
                poll(operation, partner, since, context, 2)
                    .map(captured -> captured.alsoSpending(done.spent())));
  }

  private Either<PortError, Captured> poll(
      Operation<?, ?> operation,
      Partner partner,
      Option<Instant> since,
      CallContext context,
      int polls) {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("personUrl", partner.url());
    asked.put("type", partner.type());
    since.forEach(time -> asked.put("since", time.toString()));
    return direct
        .read(
            operation,
            context,
            (api, token) -> api.conversations(token, linkedApi.client(), List.of(asked)))
        .flatMap(
            reply ->
                only(operation, reply)
                    .map(
                        told ->
                            Captured.conversation(
                                told, since, context.now(), reply.requestId(), polls)));
  }

  private static Either<PortError, Conversation> only(
      Operation<?, ?> operation, Reply<Answer> reply) {
    List<Conversation> told = reply.body().result();
    return told != null && told.size() == 1 && told.get(0) != null
        ? Either.right(told.get(0))
        : Either.left(
            LinkedApi.unexpected(operation, "the answer has not the one conversation asked for"));
  }
}
