package dev.patchbay.myagentmail.client;

import com.squareup.moshi.Moshi;
import dev.patchbay.call.Operation;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.myagentmail.wire.MyAgentMailRoutes;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.http.AnyContent;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every room of the adapter is given: the way to the vendor and how its answers are judged.
 *
 * @param wire sends requests
 * @param errors the vendor's error codes
 * @param moshi reads JSON
 * @param lockOut stops calls while the vendor locks this address out
 */
public record MyAgentMail(
    Wire<MyAgentMailRoutes> wire, ErrorTable errors, Moshi moshi, LockOut lockOut) {
  public static final Vendor VENDOR = Vendor.of("myagentmail");

  private static final String SESSION = "sessionId";

  public static Origin origin(Operation<?, ?> operation) {
    return Origin.local(operation.id(), VENDOR);
  }

  public static <T> Either<PortError, T> invalid(
      Operation<?, ?> operation, String argument, String reason) {
    return Either.left(
        new FixCall.InvalidRequest(origin(operation), operation.key(argument), reason));
  }

  /** Names the session of a call; without one the vendor's router chooses. */
  public static void pin(Map<String, Object> body, CallContext context) {
    context.session().forEach(session -> body.put(SESSION, session.id()));
  }

  /** Sends a read; its answer may say no. */
  public Either<PortError, Told> ask(
      Operation<?, ?> operation,
      CallContext context,
      Function<MyAgentMailRoutes, Call<Object>> request) {
    return judged(context, () -> wire.read(operation, context, request), operation)
        .flatMap(reply -> Told.of(this, operation, context, false, Option.none(), reply));
  }

  /** Sends a read whose answer says yes. */
  public Either<PortError, Told> read(
      Operation<?, ?> operation,
      CallContext context,
      Function<MyAgentMailRoutes, Call<Object>> request) {
    return ask(operation, context, request).flatMap(Told::agreed).mapLeft(naming(context));
  }

  /** Sends a write; its answer may say no. */
  public Either<PortError, Told> order(
      Operation<?, ?> operation,
      CallContext context,
      Option<String> settledBy,
      Function<MyAgentMailRoutes, Call<Object>> request) {
    return judged(context, () -> wire.write(operation, context, settledBy, request), operation)
        .flatMap(reply -> Told.of(this, operation, context, true, settledBy, reply));
  }

  /** Sends a write whose answer says yes. */
  public Either<PortError, Told> write(
      Operation<?, ?> operation,
      CallContext context,
      Option<String> settledBy,
      Function<MyAgentMailRoutes, Call<Object>> request) {
    return order(operation, context, settledBy, request)
        .flatMap(Told::agreed)
        .mapLeft(naming(context));
  }

  /** Sends a write of which no page shows the answer: any success that does not say no is one. */
  public Either<PortError, Told> writeUnseen(
      Operation<?, ?> operation,
      CallContext context,
      Option<String> settledBy,
      Function<MyAgentMailRoutes, Call<AnyContent>> request) {
    return judged(context, () -> wire.write(operation, context, settledBy, request), operation)
        .flatMap(reply -> Told.unseen(this, operation, context, true, settledBy, reply).agreed());
  }

  /** Sends a read of which no page shows the answer; it has to be JSON. */
  public Either<PortError, Told> readRaw(
      Operation<?, ?> operation,
      CallContext context,
      Function<MyAgentMailRoutes, Call<Object>> request) {
    return judged(context, () -> wire.read(operation, context, request), operation)
        .flatMap(
            reply ->
                new Told(
                        this,
                        operation,
                        context,
                        false,
                        Option.none(),
                        reply.body(),
                        reply.status(),
                        reply.requestId())
                    .agreed())
        .mapLeft(naming(context));
  }

  /** Sends a read of which no page shows the answer. */
  public Either<PortError, Told> readUnseen(
      Operation<?, ?> operation,
      CallContext context,
      Function<MyAgentMailRoutes, Call<AnyContent>> request) {
    return judged(context, () -> wire.read(operation, context, request), operation)
        .flatMap(
            reply -> Told.unseen(this, operation, context, false, Option.none(), reply).agreed())
        .mapLeft(naming(context));
  }

  private <W> Either<PortError, Reply<W>> judged(
      CallContext context,
      Supplier<Either<PortError, Reply<W>>> sending,
      Operation<?, ?> operation) {
    Option<PortError> locked = lockOut.standing(operation, context);
    return locked.isDefined()
        ? Either.left(locked.get())
        : sending.get().mapLeft(error -> noting(naming(context).apply(error), context));
  }

  /** The error; a lock-out stops the calls that follow, wherever the vendor told it. */
  public PortError noting(PortError error, CallContext context) {
    return lockOut.noting(error, context);
  }

  /** The vendor does not say which session it does not know; it is the one that was named. */
  private static Function<PortError, PortError> naming(CallContext context) {
    return error -> naming(error, context.session());
  }

  public static PortError naming(PortError error, Option<SessionRef> session) {
    return error instanceof FixAccount.SessionNotFound missing && missing.session().isEmpty()
        ? new FixAccount.SessionNotFound(missing.origin(), session)
        : error;
  }

  @Override
  public String toString() {
    return "MyAgentMail";
  }
}
