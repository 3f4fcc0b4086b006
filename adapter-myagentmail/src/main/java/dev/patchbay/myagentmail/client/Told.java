package dev.patchbay.myagentmail.client;

import com.squareup.moshi.JsonDataException;
import dev.patchbay.call.Operation;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.myagentmail.raw.RawAnswer;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.error.VendorProblem;
import dev.patchbay.support.http.AnyContent;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.PlainJson;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.support.redact.Redaction;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A success by HTTP's measure. It may still say no ({@code ok:false}); and what was expected of it
 * and is missing leaves the outcome of a write unknown.
 *
 * @param vendor judges it
 * @param operation what was asked
 * @param context the call it answers
 * @param write whether it may have changed something
 * @param settledBy what tells the outcome of a write
 * @param json the answer: a map, or whatever else a route without documents answers
 * @param status the HTTP status
 * @param requestId the vendor's id of the request
 */
public record Told(
    MyAgentMail vendor,
    Operation<?, ?> operation,
    CallContext context,
    boolean write,
    Option<String> settledBy,
    Object json,
    int status,
    Option<String> requestId) {

  /** An answer that has to be an object. */
  static Either<PortError, Told> of(
      MyAgentMail vendor,
      Operation<?, ?> operation,
      CallContext context,
      boolean write,
      Option<String> settledBy,
      Reply<Object> reply) {
    Told told =
        new Told(
            vendor,
            operation,
            context,
            write,
            settledBy,
            reply.body(),
            reply.status(),
            reply.requestId());
    return reply.body() instanceof Map<?, ?>
        ? Either.right(told)
        : Either.left(told.lacking("the answer is no JSON object"));
  }

  /** An answer of any kind, also none. */
  static Told unseen(
      MyAgentMail vendor,
      Operation<?, ?> operation,
      CallContext context,
      boolean write,
      Option<String> settledBy,
      Reply<AnyContent> reply) {
    return new Told(
        vendor,
        operation,
        context,
        write,
        settledBy,
        json(vendor, reply.body().text()),
        reply.status(),
        reply.requestId());
  }

  private static Object json(MyAgentMail vendor, String text) {
    try {
      Object value = vendor.moshi().adapter(Object.class).fromJson(text);
      return value == null ? Map.of() : value;
    } catch (IOException | JsonDataException notJson) {
      return text;
    }
  }

  /** Its members; none when it is no object. */
  public Map<?, ?> members() {
    return json instanceof Map<?, ?> map ? map : Map.of();
  }

  /** A member; null when it is missing. */
  public @Nullable Object member(String name) {
    return members().get(name);
  }

  /** A member that is an object; empty when it is none. */
  public Map<?, ?> object(String name) {
    return member(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  /** A member as text; null when it is missing or no text. */
  @Nullable String text(String name) {
    return member(name) instanceof String text && !text.isBlank() ? text : null;
  }

  /** Whether a flag is set. */
  public boolean says(String flag) {
    return Boolean.TRUE.equals(Scalars.flag(member(flag)));
  }

  /** Whether it says no. */
  public boolean refuses() {
    return Boolean.FALSE.equals(Scalars.flag(member("ok")));
  }

  /** This, unless it says no. */
  Either<PortError, Told> agreed() {
    return refuses() ? Either.left(problem()) : Either.right(this);
  }

  /** Whether it says why. */
  public boolean explains() {
    return MyAgentMailErrors.said(members()).readable();
  }

  /** What it says went wrong; a no without a code is a refusal. */
  public PortError problem() {
    return vendor.noting(problem(MyAgentMailErrors.said(members())), context);
  }

  /** What a part of it says went wrong, with the wait and the bucket that it tells. */
  public PortError problem(ErrorTable.Said said) {
    Redaction redaction = vendor.wire().redaction();
    String text = redaction.excerpt(said.text());
    Origin origin =
        new Origin(
            operation.id(),
            MyAgentMail.VENDOR,
            Option.of(said.code()).filter(code -> !code.isEmpty()).map(redaction::excerpt),
            Option.some(status),
            requestId,
            Option.of(text).filter(words -> !words.isEmpty()));
    return said.code().isEmpty()
        ? new Fact.Refused(origin, text.isEmpty() ? "the vendor does not say why" : text)
        : vendor
            .errors()
            .decide(
                new VendorProblem(
                    origin,
                    said.code(),
                    text,
                    said.pause().map(context.now()::plus),
                    said.bucket()));
  }

  /** The whole answer as a wire record. */
  public <W> Either<PortError, W> as(Class<W> type) {
    return read(type, json);
  }

  /** A member as a wire record. */
  public <W> Either<PortError, W> part(String name, Class<W> type) {
    Object part = member(name);
    return part == null ? Either.left(lacking("the answer has no " + name)) : read(type, part);
  }

  /** A member that is a list of wire records; nulls in it are passed over. */
  public <W> Either<PortError, List<W>> list(String name, Class<W> type) {
    if (!(member(name) instanceof List<?> items)) {
      return Either.left(lacking("the answer has no " + name));
    }
    List<W> rows = new ArrayList<>(items.size());
    for (Object item : items) {
      if (item != null) {
        Either<PortError, W> row = read(type, item);
        if (row.isLeft()) {
          return Either.left(row.getLeft());
        }
        rows.add(row.get());
      }
    }
    return Either.right(rows);
  }

  private <W> Either<PortError, W> read(Class<W> type, Object raw) {
    try {
      W value = vendor.moshi().adapter(type).fromJsonValue(raw);
      return value == null ? Either.left(lacking("null")) : Either.right(value);
    } catch (JsonDataException unreadable) {
      return Either.left(
          lacking(vendor.wire().redaction().excerpt(String.valueOf(unreadable.getMessage()))));
    }
  }

  /** Something that had to be there is not. */
  public PortError lacking(String reason) {
    Origin origin =
        new Origin(
            operation.id(),
            MyAgentMail.VENDOR,
            Option.none(),
            Option.some(status),
            requestId,
            Option.none());
    return write
        ? new Check.OutcomeUnknown(origin, reason, settledBy)
        : new Report.UnexpectedResponse(origin, reason);
  }

  /** The whole answer as it came. */
  public RawAnswer raw() {
    return new RawAnswer(PlainJson.plain(json));
  }

  /** Starts to read it. */
  public Reading reading() {
    return new Reading().requestId(requestId);
  }
}
