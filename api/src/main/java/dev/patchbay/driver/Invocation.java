package dev.patchbay.driver;

import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.codec.Codec;
import dev.patchbay.codec.Fingerprint;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.token.PageToken;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;

/** Everything that is fixed about a call before it is made. */
record Invocation<Q extends Request, R>(
    Operation<Q, R> operation,
    Q request,
    CallOptions options,
    Option<String> idempotencyKey,
    Option<Either<String, PageToken>> from,
    Option<ResumeToken> resuming,
    Fingerprint fingerprint) {

  static <Q extends Request, R> Invocation<Q, R> of(
      Operation<Q, R> operation, Q request, CallOptions options) {
    return new Invocation<>(
        operation,
        request,
        options,
        Option.none(),
        Option.none(),
        Option.none(),
        Fingerprint.ofValue(request));
  }

  Invocation<Q, R> as(String key) {
    return new Invocation<>(
        operation, request, options, Option.some(key), from, resuming, fingerprint);
  }

  Invocation<Q, R> with(CallOptions other) {
    return new Invocation<>(operation, request, other, idempotencyKey, from, resuming, fingerprint);
  }

  Invocation<Q, R> from(Either<String, PageToken> page) {
    return new Invocation<>(
        operation, request, options, idempotencyKey, Option.some(page), resuming, fingerprint);
  }

  Invocation<Q, R> resuming(Option<ResumeToken> token) {
    return new Invocation<>(operation, request, options, idempotencyKey, from, token, fingerprint);
  }

  Invocation<Q, R> readingOn(Vendor vendor, Option<SessionRef> session, Option<String> cursor) {
    return cursor
        .map(at -> new PageToken(vendor, operation.id(), session, fingerprint, at))
        .map(token -> from(Either.right(token)))
        .getOrElse(this);
  }

  /** A token of this call, of which nobody knows whether it was made. */
  @SuppressWarnings("unchecked")
  ResumeToken intent(Vendor vendor) {
    return new ResumeToken(
        vendor, operation.id(), session(), "", (Map<String, Object>) Codec.toPlain(request));
  }

  Option<PageToken> page() {
    return from.flatMap(Either::toOption);
  }

  /** The session that a page or token is bound to. */
  Option<SessionRef> bound() {
    return page().flatMap(PageToken::session).orElse(() -> resuming.flatMap(ResumeToken::session));
  }

  /** The session as far as it is known before one is chosen. */
  Option<SessionRef> session() {
    return bound().orElse(options.session());
  }

  /** What is wrong with the page token, if there is one and it is not of this list. */
  Option<PortError> strangePage(Vendor vendor) {
    return from.flatMap(page -> page.fold(Option::some, token -> strange(token, vendor)))
        .map(
            reason ->
                new FixCall.InvalidRequest(
                    Origin.local(operation.id(), vendor),
                    operation.key("cursor"),
                    reason + "; use the token of a page of this very list"));
  }

  private Option<String> strange(PageToken token, Vendor vendor) {
    if (!token.vendor().equals(vendor)) {
      return Option.some("it is a page of " + token.vendor());
    } else if (!token.operation().equals(operation.id())) {
      return Option.some("it is a page of " + token.operation());
    } else if (options.session().isDefined() && !token.session().equals(options.session())) {
      return Option.some("it is a page of another session");
    } else if (!token.query().equals(fingerprint)) {
      return Option.some("it is a page of another query");
    }
    return Option.none();
  }
}
