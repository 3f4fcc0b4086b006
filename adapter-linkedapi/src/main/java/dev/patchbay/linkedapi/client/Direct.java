package dev.patchbay.linkedapi.client;

import dev.patchbay.call.Operation;
import dev.patchbay.error.Check;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.wire.Envelope;
import dev.patchbay.linkedapi.wire.LinkedApiRoutes;
import dev.patchbay.linkedapi.wire.WireError;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.Reply;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Calls that the vendor answers at once, as opposed to workflows: polls for an account, and the
 * customer's administration, which takes the main token alone. What an envelope tells of a failure
 * is an error here; after a write only a documented one says that nothing was done.
 */
public final class Direct {
  private final LinkedApi linkedApi;

  public Direct(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
  }

  /** Reads for the account of the call, with its identification token. */
  public <W extends Envelope> Either<PortError, Reply<W>> read(
      Operation<?, ?> operation,
      CallContext context,
      BiFunction<LinkedApiRoutes, String, Call<W>> request) {
    return linkedApi
        .accounts()
        .token(operation, context)
        .flatMap(
            token ->
                linkedApi
                    .wire()
                    .read(operation, context, api -> request.apply(api, token.reveal())))
        .flatMap(reply -> linkedApi.opened(operation, reply).map(body -> reply))
        .mapLeft(error -> linkedApi.forgetting(error, context));
  }

  /** Reads as the customer. */
  public <W extends Envelope> Either<PortError, Reply<W>> admin(
      Operation<?, ?> operation, CallContext context, Function<LinkedApiRoutes, Call<W>> request) {
    return linkedApi
        .wire()
        .read(operation, context, request)
        .flatMap(reply -> linkedApi.opened(operation, reply).map(body -> reply));
  }

  /** Changes something as the customer, which is answered with a result. */
  public <W extends Envelope> Either<PortError, Reply<W>> change(
      Operation<?, ?> operation,
      CallContext context,
      Option<String> settledBy,
      Function<LinkedApiRoutes, Call<W>> request) {
    return order(operation, context, settledBy, request)
        .flatMap(
            reply ->
                reply.body().hasResult()
                    ? Either.right(reply)
                    : unknown(operation, "the answer has no result", settledBy));
  }

  /** Changes something as the customer, which is answered with success alone. */
  public <W extends Envelope> Either<PortError, Reply<W>> order(
      Operation<?, ?> operation,
      CallContext context,
      Option<String> settledBy,
      Function<LinkedApiRoutes, Call<W>> request) {
    return linkedApi
        .wire()
        .write(operation, context, settledBy, request)
        .flatMap(
            reply -> {
              WireError error = reply.body().error();
              if (linkedApi.documents(error)) {
                return Either.left(linkedApi.problem(operation, error, reply));
              }
              return error != null || Boolean.FALSE.equals(reply.body().success())
                  ? unknown(operation, linkedApi.stated(operation, error, reply).words(), settledBy)
                  : Either.right(reply);
            });
  }

  private static <T> Either<PortError, T> unknown(
      Operation<?, ?> operation, String reason, Option<String> settledBy) {
    return Either.left(
        new Check.OutcomeUnknown(LinkedApi.origin(operation), reason.strip(), settledBy));
  }
}
