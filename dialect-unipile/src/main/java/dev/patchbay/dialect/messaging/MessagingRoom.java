package dev.patchbay.dialect.messaging;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.wire.MessagingApi;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.GetConversation;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.Blame;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the handlers of messaging have in common: the wire, ids, pages and queries. */
record MessagingRoom(Dialect dialect, Wire<MessagingApi> wire) {
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final List<Product> PRODUCTS =
      List.of(Product.CLASSIC, Product.SALES_NAVIGATOR, Product.RECRUITER);

  static MessagingRoom of(Dialect dialect) {
    return new MessagingRoom(dialect, dialect.wire(MessagingApi.class));
  }

  /** Notes for something read from the vendor's store. */
  static Reading stored(Reply<?> reply) {
    return new Reading().freshness(Freshness.STORED).requestId(reply.requestId());
  }

  /** Reads, and checks what the answer calls itself. */
  <W> Either<PortError, Reply<W>> read(
      Operation<?, ?> operation,
      CallContext context,
      Function<MessagingApi, Call<W>> call,
      Function<W, @Nullable String> object,
      String literal) {
    return wire.read(operation, context, call)
        .flatMap(reply -> Expect.read(operation, dialect.vendor(), reply, object, literal));
  }

  /** Writes, and checks what the answer calls itself. */
  <W> Either<PortError, Reply<W>> write(
      Operation<?, ?> operation,
      CallContext context,
      Option<String> settledBy,
      Function<MessagingApi, Call<W>> call,
      Function<W, @Nullable String> object,
      String literal) {
    return wire.write(operation, context, settledBy, call)
        .flatMap(
            reply -> Expect.write(operation, dialect.vendor(), settledBy, reply, object, literal));
  }

  /** A page; an absent or blank cursor ends the list. */
  <T> Answer<Page<T>> page(
      Operation<?, ?> operation,
      CallContext context,
      List<T> rows,
      @Nullable String cursor,
      Reading reading) {
    boolean more = cursor != null && !cursor.isBlank();
    return new Answer<>(
        more
            ? Page.of(
                rows,
                PageEnd.MORE,
                Option.some(context.pageToken(operation, dialect.vendor(), String.valueOf(cursor))))
            : Page.whole(rows),
        reading.notes());
  }

  /** The query of a list; times are exclusive at the vendor and have three fraction digits. */
  static Map<String, String> query(
      Option<Instant> since,
      Option<Instant> before,
      Option<Integer> pageSize,
      Option<String> cursor) {
    Map<String, String> query = new LinkedHashMap<>();
    since.forEach(time -> query.put("after", MILLIS.format(time)));
    before.forEach(time -> query.put("before", MILLIS.format(time)));
    pageSize.forEach(size -> query.put("limit", String.valueOf(size)));
    cursor.forEach(next -> query.put("cursor", next));
    return query;
  }

  /** The vendor's id of a conversation; LinkedIn's thread id is looked up. */
  Either<PortError, String> chat(
      Operation<?, ?> operation, ConversationRef ref, CallContext context, Reading reading) {
    Option<String> known = handle(ref.handle());
    if (known.isDefined()) {
      return Either.right(known.get());
    }
    return context
        .call(MessagingOperations.MESSAGING_CONVERSATION, new GetConversation(ref))
        .flatMap(
            found ->
                handle(found.value().ref().handle())
                    .toEither(() -> notFound(operation, "the vendor's id of the conversation")))
        .peek(id -> reading.emulated(operation, "conversation", "looked up by its thread id"));
  }

  /** The vendor's id of a message; it reads messages by no other. */
  Either<PortError, String> message(Operation<?, ?> operation, String argument, MessageRef ref) {
    return handle(ref.handle())
        .toEither(
            () ->
                invalid(
                    operation,
                    argument,
                    "the vendor finds a message by its own id only; pass a reference from a list"
                        + " of this vendor's"));
  }

  /** The id of a person in one product, resolved at the price of a profile view where unknown. */
  Either<PortError, String> member(
      Operation<?, ?> operation,
      String argument,
      ProfileRef person,
      Product product,
      CallContext context,
      Reading reading) {
    Option<String> known = person.memberId(product);
    if (known.isDefined()) {
      return Either.right(known.get());
    }
    Option<Product> asked = Option.some(product).filter(other -> other != Product.CLASSIC);
    return Blame.on(
            operation,
            argument,
            context.call(ProfileOperations.PROFILE_RESOLVE, new ResolveProfile(person, asked)))
        .peek(found -> reading.spent(found.spent()))
        .flatMap(
            found ->
                found
                    .value()
                    .memberId(product)
                    .toEither(() -> notFound(operation, "a " + product + " id of " + person)))
        .peek(id -> reading.emulated(operation, argument, "resolved to a member id"));
  }

  /** A name by which the store finds a person: the vendor's own, or a member id of any product. */
  Either<PortError, String> correspondent(
      Operation<?, ?> operation,
      String argument,
      ProfileRef person,
      CallContext context,
      Reading reading) {
    for (Product product : PRODUCTS) {
      Option<String> known = person.memberId(product);
      if (known.isDefined()) {
        return Either.right(known.get());
      }
    }
    return handle(person.handle())
        .<Either<PortError, String>>map(Either::right)
        .getOrElse(() -> member(operation, argument, person, Product.CLASSIC, context, reading));
  }

  /** A refusal of an argument. */
  PortError invalid(Operation<?, ?> operation, String argument, String reason) {
    return new FixCall.InvalidRequest(origin(operation), operation.key(argument), reason);
  }

  PortError notFound(Operation<?, ?> operation, String what) {
    return new Fact.NotFound(origin(operation), what);
  }

  Origin origin(Operation<?, ?> operation) {
    return Origin.local(operation.id(), dialect.vendor());
  }

  private Option<String> handle(Option<VendorRef> handle) {
    return handle.filter(ref -> ref.vendor().equals(dialect.vendor())).map(VendorRef::id);
  }
}
