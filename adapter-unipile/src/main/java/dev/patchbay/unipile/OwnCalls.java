package dev.patchbay.unipile;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import retrofit2.Call;

/**
 * The way to the wire of Unipile's own operations: sends, checks the {@code object} of the answer,
 * reads it.
 *
 * @param <A> the routes of a group
 */
final class OwnCalls<A> {
  private static final String OBJECT = "object";

  private final Dialect dialect;
  private final Wire<A> wire;

  OwnCalls(Dialect dialect, Class<A> routes) {
    this.dialect = dialect;
    this.wire = dialect.wire(routes);
  }

  Wire<A> wire() {
    return wire;
  }

  /** The account of the call. */
  Either<PortError, String> account(Operation<?, ?> operation, CallContext context) {
    return dialect.account(operation, context).map(session -> session.id());
  }

  /** One record. */
  <R extends Record> Either<PortError, Answer<R>> one(
      Operation<?, R> operation,
      CallContext context,
      Class<R> type,
      BiFunction<A, String, Call<Map<String, Object>>> request,
      String... objects) {
    Reading reading = new Reading();
    return body(operation, context, reading, request, objects)
        .map(body -> new OwnReader(reading).read(type, body))
        .map(value -> new Answer<>(value, reading.notes()));
  }

  /** Nothing but that it was done. */
  Either<PortError, Answer<Done>> done(
      Operation<?, Done> operation,
      CallContext context,
      BiFunction<A, String, Call<Map<String, Object>>> request,
      String... objects) {
    Reading reading = new Reading();
    return body(operation, context, reading, request, objects)
        .map(body -> new Answer<>(Done.INSTANCE, reading.notes()));
  }

  /** A page of records; the cursor stands at the root. */
  <R extends Record> Either<PortError, Answer<Page<R>>> page(
      Operation<?, Page<R>> operation,
      CallContext context,
      Class<R> row,
      BiFunction<A, String, Call<Map<String, Object>>> request,
      String object) {
    Reading reading = new Reading();
    return body(operation, context, reading, request, object)
        .map(
            body -> {
              List<R> rows = new OwnReader(reading).rows(row, body.get("items"));
              return new Answer<>(page(operation, context, rows, body), reading.notes());
            });
  }

  private <R> Page<R> page(
      Operation<?, ?> operation, CallContext context, List<R> rows, Map<String, Object> body) {
    Object cursor = body.get("cursor");
    Option<String> next =
        cursor instanceof String text && !text.isBlank() ? Option.some(text) : Option.none();
    Option<Integer> total =
        body.get("paging") instanceof Map<?, ?> paging
            ? Option.of(Scalars.whole(paging.get("total_count")))
            : Option.none();
    return Page.of(
            rows,
            next.isDefined() ? PageEnd.MORE : PageEnd.END,
            next.map(text -> context.pageToken(operation, dialect.vendor(), text)))
        .counted(Option.none(), total);
  }

  /** The body, whose {@code object} must be one of those named; none named takes any. */
  Either<PortError, Map<String, Object>> body(
      Operation<?, ?> operation,
      CallContext context,
      Reading reading,
      BiFunction<A, String, Call<Map<String, Object>>> request,
      String... objects) {
    return account(operation, context)
        .flatMap(account -> send(operation, context, api -> request.apply(api, account)))
        .flatMap(
            reply -> {
              reading.requestId(reply.requestId());
              return expected(operation, reply, objects);
            });
  }

  private Either<PortError, Reply<Map<String, Object>>> send(
      Operation<?, ?> operation,
      CallContext context,
      Function<A, Call<Map<String, Object>>> request) {
    return operation.kind() == Effect.WRITE
        ? wire.write(operation, context, Option.none(), request)
        : wire.read(operation, context, request);
  }

  private Either<PortError, Map<String, Object>> expected(
      Operation<?, ?> operation, Reply<Map<String, Object>> reply, String... objects) {
    Object found = reply.body().get(OBJECT);
    if (objects.length == 0 || List.of(objects).contains(String.valueOf(found))) {
      return Either.right(reply.body());
    }
    String reason = "the answer is a " + found + " instead of " + String.join(" or ", objects);
    Origin origin = Origin.local(operation.id(), dialect.vendor());
    return Either.left(
        operation.kind() == Effect.WRITE
            ? new Check.OutcomeUnknown(origin, reason, Option.none())
            : new Report.UnexpectedResponse(origin, reason));
  }

  /** A refusal of an argument. */
  <T> Either<PortError, T> invalid(Operation<?, ?> operation, String argument, String reason) {
    return Either.left(
        new FixCall.InvalidRequest(
            Origin.local(operation.id(), dialect.vendor()), operation.key(argument), reason));
  }
}
