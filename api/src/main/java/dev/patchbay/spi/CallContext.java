package dev.patchbay.spi;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.codec.Fingerprint;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.token.PageToken;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What surrounds one call: who it is for, how long it may take, where to read on, and the clock,
 * secrets and other calls that a handler may use. Immutable but for cancellation.
 *
 * @param callId the same for all looks at one piece of background work
 * @param session the session to use, chosen by the driver where the caller named none; none where
 *     the operation has none or the vendor chooses
 * @param options what the caller asked for
 * @param idempotencyKey the caller's key, where one was given
 * @param deadline when the caller stops waiting
 * @param cursor the vendor's cursor of the page to read; none for the first
 * @param resuming the background work to look at again; none when it is to be started
 * @param environment clock, randomness, waiting, secrets
 * @param chain the decorated chain, from the outside
 * @param cancelling how the caller's cancelling reaches the wire
 * @param fingerprint of the request; ties page tokens to their query
 */
public record CallContext(
    String callId,
    Option<SessionRef> session,
    CallOptions options,
    Option<String> idempotencyKey,
    Instant deadline,
    Option<String> cursor,
    Option<ResumeToken> resuming,
    Environment environment,
    Chain chain,
    Cancelling cancelling,
    Supplier<String> fingerprint) {

  /** Time left until the deadline; zero or negative when it has passed. */
  public Duration remaining() {
    return Duration.between(environment.clock().instant(), deadline);
  }

  /** The same for a part of the call that may take so long at most, and no longer than the call. */
  public CallContext within(Duration longest) {
    return remaining().compareTo(longest) <= 0
        ? this
        : new CallContext(
            callId,
            session,
            options.deadline(longest),
            idempotencyKey,
            now().plus(longest),
            cursor,
            resuming,
            environment,
            chain,
            cancelling,
            fingerprint);
  }

  /** The current time. */
  public Instant now() {
    return environment.clock().instant();
  }

  /**
   * Calls another operation through the whole decorated chain, with the same session, deadline and
   * cancelling; a list from its beginning. Handlers never call each other in any other way.
   */
  public <Q extends Request, R> Either<PortError, Answer<R>> call(
      Operation<Q, R> operation, Q request) {
    return chain.call(operation, request, withCursor(Option.none()));
  }

  /** The same for a page of a list: the one that its cursor leads to, the first without one. */
  public <Q extends Request, T> Either<PortError, Answer<Page<T>>> page(
      Operation<Q, Page<T>> list, Q request, Option<String> from) {
    return chain.call(list, request, withCursor(from));
  }

  /** The token of the page that a cursor of the vendor's leads to. */
  public PageToken pageToken(Operation<?, ?> operation, Vendor vendor, String next) {
    return new PageToken(vendor, operation.id(), session, Fingerprint.by(fingerprint), next);
  }

  /** The same call for another session. */
  public CallContext withSession(SessionRef other) {
    return new CallContext(
        callId,
        Option.some(other),
        options,
        idempotencyKey,
        deadline,
        cursor,
        resuming,
        environment,
        chain,
        cancelling,
        fingerprint);
  }

  /** The same call from a cursor on. */
  public CallContext withCursor(Option<String> other) {
    return new CallContext(
        callId,
        session,
        options,
        idempotencyKey,
        deadline,
        other,
        resuming,
        environment,
        chain,
        cancelling,
        fingerprint);
  }

  /** The same call, looking again at background work. */
  public CallContext withResuming(ResumeToken token) {
    return new CallContext(
        callId,
        session,
        options,
        idempotencyKey,
        deadline,
        cursor,
        Option.some(token),
        environment,
        chain,
        cancelling,
        fingerprint);
  }

  /** The decorated chain, entered from the outside. */
  @FunctionalInterface
  public interface Chain {
    /**
     * Calls an operation on behalf of a call under way.
     *
     * @param parent the call under way; its cursor says where a list is read on
     */
    <Q extends Request, R> Either<PortError, Answer<R>> call(
        Operation<Q, R> operation, Q request, CallContext parent);
  }
}
