package dev.patchbay.linkedapi.client;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.patchbay.call.Operation;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.Vendor;
import dev.patchbay.linkedapi.wire.Envelope;
import dev.patchbay.linkedapi.wire.LinkedApiRoutes;
import dev.patchbay.linkedapi.wire.WireError;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.error.VendorProblem;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.redact.Redaction;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * What every room of the adapter is given.
 *
 * @param wire sends requests
 * @param errors the vendor's error types
 * @param moshi reads JSON
 * @param accounts which account a call is for
 * @param client the tag of the header {@code client}
 * @param spellings names on which the vendor's clients disagree
 */
public record LinkedApi(
    Wire<LinkedApiRoutes> wire,
    ErrorTable errors,
    Moshi moshi,
    Accounts accounts,
    String client,
    Spellings spellings) {
  public static final Vendor VENDOR = Vendor.of("linkedapi");

  public static Origin origin(Operation<?, ?> operation) {
    return Origin.local(operation.id(), VENDOR);
  }

  /** An answer to a read, without its envelope's failures. */
  public <W extends Envelope> Either<PortError, W> opened(
      Operation<?, ?> operation, Reply<W> reply) {
    W body = reply.body();
    WireError error = body.error();
    if (error != null || Boolean.FALSE.equals(body.success())) {
      return Either.left(problem(operation, error, reply));
    }
    return body.hasResult()
        ? Either.right(body)
        : Either.left(unexpected(operation, "a success without a result"));
  }

  /** What an error in an answer means, wherever it stands. */
  public PortError problem(Operation<?, ?> operation, @Nullable WireError error, Reply<?> reply) {
    return noticing(errors.decide(stated(operation, error, reply)));
  }

  /** The error; a lost login makes the list of accounts doubtful. */
  private PortError noticing(PortError error) {
    if (error instanceof FixAccount.SessionExpired) {
      accounts.doubted();
    }
    return error;
  }

  /** Whether the vendor documents an error type. */
  public boolean documents(@Nullable WireError error) {
    return error != null && error.type() != null && errors.codes().contains(error.type());
  }

  /** What the vendor says went wrong, in a success by HTTP's measure. */
  public VendorProblem stated(
      Operation<?, ?> operation, @Nullable WireError error, Reply<?> reply) {
    Redaction redaction = wire.redaction();
    String type = error == null || error.type() == null ? "" : error.type();
    String text = error == null || error.message() == null ? "" : error.message();
    Origin origin =
        new Origin(
            operation.id(),
            VENDOR,
            type.isEmpty() ? Option.none() : Option.some(redaction.excerpt(type)),
            Option.some(reply.status()),
            reply.requestId(),
            text.isEmpty() ? Option.none() : Option.some(redaction.excerpt(text)));
    return new VendorProblem(origin, type, redaction.excerpt(text), Option.none());
  }

  /** A part of an answer as its wire record. */
  @SuppressWarnings("unchecked")
  public <T> Either<PortError, T> part(Operation<?, ?> operation, Type type, @Nullable Object raw) {
    if (raw == null) {
      return Either.left(unexpected(operation, "the data is missing"));
    }
    try {
      T part = (T) moshi.adapter(type).fromJsonValue(raw);
      return part == null
          ? Either.left(unexpected(operation, "the data is null"))
          : Either.right(part);
    } catch (JsonDataException unreadable) {
      return Either.left(
          unexpected(operation, wire.redaction().excerpt(String.valueOf(unreadable.getMessage()))));
    }
  }

  /**
   * The error; a token that the vendor no longer takes is forgotten, so that a new one is learnt.
   */
  public PortError forgetting(PortError error, CallContext context) {
    if (error.origin().vendorCode().contains("invalidIdentificationToken")) {
      accounts.forget(context);
    }
    return noticing(error);
  }

  public static PortError unexpected(Operation<?, ?> operation, String reason) {
    return new Report.UnexpectedResponse(origin(operation), reason);
  }

  /** Without its parts, some of which know secrets. */
  @Override
  public String toString() {
    return "LinkedApi";
  }
}
