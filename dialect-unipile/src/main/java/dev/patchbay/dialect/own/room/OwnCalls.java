package dev.patchbay.dialect.own.room;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.own.raw.RawAnswer;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.Blame;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.DownloadedBytes;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.PlainJson;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The way to the wire of the vendor's own operations: sends, checks the {@code object} of the
 * answer, reads it.
 *
 * @param <A> the routes of a group
 */
public final class OwnCalls<A> {
  private static final String OBJECT = "object";

  private final Dialect dialect;
  private final Wire<A> wire;

  private final Option<String> settledBy;

  /** Calls of a group of routes. */
  public OwnCalls(Dialect dialect, Class<A> routes) {
    this(dialect, dialect.wire(routes), Option.none());
  }

  private OwnCalls(Dialect dialect, Wire<A> wire, Option<String> settledBy) {
    this.dialect = dialect;
    this.wire = wire;
    this.settledBy = settledBy;
  }

  /** The same for a write whose unknown outcome that operation settles. */
  public OwnCalls<A> settledBy(Operation<?, ?> settling) {
    return new OwnCalls<>(dialect, wire, Option.some(settling.id()));
  }

  /** Hides a secret that a request carries. */
  public void hide(Secret secret) {
    wire.hide(secret);
  }

  /** Hides a secret that a request carries and that serves once. */
  public void hideForNow(Secret secret) {
    wire.hideForNow(secret);
  }

  /** The account of the call. */
  public Either<PortError, String> account(Operation<?, ?> operation, CallContext context) {
    return dialect.account(operation, context).map(session -> session.id());
  }

  /** One record. */
  public <R extends Record> Either<PortError, Answer<R>> one(
      Operation<?, R> operation,
      CallContext context,
      Class<R> type,
      BiFunction<A, String, Call<Map<String, Object>>> request,
      String... objects) {
    Reading reading = new Reading();
    return body(operation, operation.kind(), context, reading, request, objects)
        .map(body -> OwnReader.of(reading).read(type, body))
        .map(value -> new Answer<>(value, reading.notes()));
  }

  /** Nothing but that it was done. */
  public Either<PortError, Answer<Done>> done(
      Operation<?, Done> operation,
      CallContext context,
      BiFunction<A, String, Call<Map<String, Object>>> request,
      String... objects) {
    Reading reading = new Reading();
    return body(operation, operation.kind(), context, reading, request, objects)
        .map(body -> new Answer<>(Done.INSTANCE, reading.notes()));
  }

  /** A page of records; the cursor stands at the root. */
  public <R extends Record> Either<PortError, Answer<Page<R>>> page(
      Operation<?, Page<R>> operation,
      CallContext context,
      Class<R> row,
      BiFunction<A, String, Call<Map<String, Object>>> request,
      String object) {
    Reading reading = new Reading();
    return body(operation, Effect.READ, context, reading, request, object)
        .map(
            body -> {
              List<R> rows = OwnReader.of(reading).rows(row, body.get("items"));
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

  /** An answer whose form is not documented, as it came. */
  Either<PortError, Answer<RawAnswer>> raw(
      Operation<?, RawAnswer> operation,
      Effect effect,
      CallContext context,
      BiFunction<A, String, Call<Map<String, Object>>> request,
      String... objects) {
    Reading reading = new Reading();
    return body(operation, effect, context, reading, request, objects)
        .map(body -> new Answer<>(new RawAnswer(PlainJson.members(body)), reading.notes()));
  }

  /** The body, whose member "object" must be one of those named; none named takes any. */
  public Either<PortError, Map<String, Object>> body(
      Operation<?, ?> operation,
      Effect effect,
      CallContext context,
      Reading reading,
      BiFunction<A, String, Call<Map<String, Object>>> request,
      String... objects) {
    return account(operation, context)
        .flatMap(account -> send(operation, effect, context, api -> request.apply(api, account)))
        .peek(reply -> reading.requestId(reply.requestId()))
        .flatMap(reply -> expected(operation, effect, reply, objects));
  }

  private <W> Either<PortError, Reply<W>> send(
      Operation<?, ?> operation, Effect effect, CallContext context, Function<A, Call<W>> request) {
    return effect == Effect.WRITE
        ? wire.write(operation, context, settledBy, request)
        : wire.read(operation, context, request);
  }

  private Either<PortError, Map<String, Object>> expected(
      Operation<?, ?> operation,
      Effect effect,
      Reply<Map<String, Object>> reply,
      String... objects) {
    String found = String.valueOf(reply.body().get(OBJECT));
    if (objects.length == 0 || List.of(objects).stream().anyMatch(found::equalsIgnoreCase)) {
      return Either.right(reply.body());
    }
    String reason =
        "the answer has object \"" + found + "\", expected " + String.join(" or ", objects);
    Origin origin =
        new Origin(
            operation.id(),
            dialect.vendor(),
            Option.none(),
            Option.some(reply.status()),
            reply.requestId(),
            Option.none());
    return Either.left(
        effect == Effect.WRITE
            ? new Check.OutcomeUnknown(origin, reason, settledBy)
            : new Report.UnexpectedResponse(origin, reason));
  }

  /** A file. */
  Either<PortError, Answer<DownloadedAttachment>> download(
      Operation<?, DownloadedAttachment> operation,
      CallContext context,
      BiFunction<A, String, Call<DownloadedBytes>> request) {
    return account(operation, context)
        .flatMap(account -> wire.read(operation, context, api -> request.apply(api, account)))
        .map(
            reply ->
                new Answer<>(
                    new DownloadedAttachment(
                        reply.body().bytes(),
                        Option.some(reply.body().mediaType()).filter(type -> type.contains("/")),
                        Option.none()),
                    new Reading().requestId(reply.requestId()).notes()));
  }

  /** A person's id of a product; where it is not known, a profile view. */
  public Either<PortError, String> memberId(
      Operation<?, ?> operation, CallContext context, ProfileRef person, Product... products) {
    for (Product product : products) {
      Option<String> known = person.memberId(product);
      if (known.isDefined()) {
        return Either.right(known.get());
      }
    }
    return Blame.on(
            operation,
            "person",
            context.call(
                ProfileOperations.PROFILE_RESOLVE,
                new ResolveProfile(person, Option.some(products[0]))))
        .flatMap(
            found ->
                found
                    .value()
                    .memberId(products[0])
                    .map(Either::<PortError, String>right)
                    .getOrElse(
                        () -> invalid(operation, "person", "no member id is known of " + person)));
  }

  /** The vendor's own id of something. */
  Either<PortError, String> own(
      Operation<?, ?> operation, String argument, Option<VendorRef> handle) {
    return handle
        .map(ref -> Either.<PortError, String>right(ref.id()))
        .getOrElse(
            () -> invalid(operation, argument, "has no id of this vendor; pass it as it was read"));
  }

  /** A refusal of an argument. */
  public <T> Either<PortError, T> invalid(
      Operation<?, ?> operation, String argument, String reason) {
    return Either.left(
        new FixCall.InvalidRequest(
            Origin.local(operation.id(), dialect.vendor()), operation.key(argument), reason));
  }
}
