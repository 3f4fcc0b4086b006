package dev.patchbay.linkedapi.own;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.LinkedApiRoutes;
import dev.patchbay.linkedapi.wire.VoidWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.ResultReader;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call of the customer's administration: sent by the main token, read or written as its
 * operation says, its result read by the names of the neutral record.
 *
 * @param operation which
 * @param context of the call
 * @param name the last part of the path, as in {@code limits.set}
 * @param settledBy the read that settles an unknown outcome
 */
record Administration<R>(
    LinkedApi linkedApi,
    Operation<?, R> operation,
    CallContext context,
    String name,
    Option<String> settledBy) {

  static <R> Administration<R> of(
      LinkedApi linkedApi, Operation<?, R> operation, CallContext context, String name) {
    return new Administration<>(linkedApi, operation, context, name, Option.none());
  }

  /** The same with the read that settles an unknown outcome. */
  Administration<R> settledBy(Operation<?, ?> settling) {
    return new Administration<>(linkedApi, operation, context, name, Option.some(settling.id()));
  }

  /** Sends it without a body. */
  Either<PortError, Reply<VoidWire>> send() {
    return send(api -> api.administer(linkedApi.client(), name));
  }

  /** Sends it with a body. */
  Either<PortError, Reply<VoidWire>> send(Map<String, Object> members) {
    return send(api -> api.administer(linkedApi.client(), name, members));
  }

  /** Sends it with the account of the call in its body. */
  Either<PortError, Reply<VoidWire>> sendForAccount(Map<String, Object> members) {
    return account()
        .flatMap(
            account -> {
              Map<String, Object> all = new LinkedHashMap<>();
              all.put("accountId", account);
              all.putAll(members);
              return send(all);
            });
  }

  Either<PortError, Reply<VoidWire>> send(Function<LinkedApiRoutes, Call<VoidWire>> request) {
    Direct direct = new Direct(linkedApi);
    if (operation.kind() == Effect.READ) {
      return direct.admin(operation, context, request);
    }
    return operation.resultType() == Done.class
        ? direct.order(operation, context, settledBy, request)
        : direct.change(operation, context, settledBy, request);
  }

  /** The account of the call, which must be one that the configuration permits. */
  private Either<PortError, String> account() {
    return context
        .session()
        .<PortError>toEither(
            () ->
                new FixAccount.NoSessionAvailable(
                    LinkedApi.origin(operation), Option.none(), "name one in the call options"))
        .flatMap(session -> linkedApi.accounts().admitted(operation, session, context));
  }

  /** The result as a record; one that stands below a name of its own is taken from there. */
  <T extends Record> Either<PortError, Answer<T>> read(
      Class<T> type, Reply<VoidWire> reply, String... wrapped) {
    Reading reading = new Reading().requestId(reply.requestId());
    Object result = reply.body().result();
    for (String name : wrapped) {
      result = member(result, name);
    }
    return result instanceof Map<?, ?> members
        ? Either.right(new Answer<>(reader(reading).read(type, members), reading.notes()))
        : Either.left(lacking(wrapped.length == 0 ? "result" : wrapped[wrapped.length - 1]));
  }

  /** All rows of a list. */
  <T extends Record> Either<PortError, Answer<Page<T>>> rows(
      Class<T> type, Reply<VoidWire> reply, String list) {
    Reading reading = new Reading().requestId(reply.requestId());
    return member(reply.body().result(), list) instanceof List<?> rows
        ? Either.right(new Answer<>(Page.whole(reader(reading).rows(type, rows)), reading.notes()))
        : Either.left(lacking(list));
  }

  /** An answer without what was asked for; of a write it does not say what became of it. */
  PortError lacking(String name) {
    String reason = "the answer has no " + name;
    return operation.kind() == Effect.READ
        ? LinkedApi.unexpected(operation, reason)
        : new Check.OutcomeUnknown(LinkedApi.origin(operation), reason, settledBy);
  }

  /** Done. */
  static Answer<Done> done(Reply<VoidWire> reply) {
    return new Answer<>(Done.INSTANCE, new Reading().requestId(reply.requestId()).notes());
  }

  private ResultReader reader(Reading reading) {
    return OwnReader.of(reading, linkedApi.wire()::hide);
  }

  static @Nullable Object member(@Nullable Object object, String name) {
    return object instanceof Map<?, ?> map ? map.get(name) : null;
  }
}
