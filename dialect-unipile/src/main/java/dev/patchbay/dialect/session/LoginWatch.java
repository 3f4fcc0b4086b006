package dev.patchbay.dialect.session;

import dev.patchbay.answer.Answer;
import dev.patchbay.codec.Codec;
import dev.patchbay.dialect.wire.AccountsApi;
import dev.patchbay.dialect.wire.AccountsWire;
import dev.patchbay.error.Fact;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.session.AwaitChallenge;
import dev.patchbay.session.LinkProgress;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.Signal;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Awaits logins by looking at the account, one look at a time: it is absent or {@code CONNECTING}
 * while the owner is asked, and a known account still {@code CREDENTIALS}.
 */
final class LoginWatch {
  private static final Duration FIRST_LOOK = Duration.ofSeconds(2);
  private static final Duration LATER_LOOK = Duration.ofSeconds(3);

  private final Vendor vendor;
  private final Wire<AccountsApi> wire;
  private final Logins logins;

  LoginWatch(Vendor vendor, Wire<AccountsApi> wire, Logins logins) {
    this.vendor = vendor;
    this.wire = wire;
    this.logins = logins;
  }

  Either<PortError, Answer<LinkProgress>> await(AwaitChallenge request, CallContext context) {
    return logins
        .checked(SessionOperations.SESSION_AWAIT_CHALLENGE, request.handle())
        .flatMap(
            attempt ->
                wire.read(
                        SessionOperations.SESSION_AWAIT_CHALLENGE,
                        context,
                        api -> api.get(attempt.id()))
                    .fold(
                        error -> Either.left(missed(error, request, context)),
                        reply -> looked(request, reply, context)));
  }

  /** The owner may be asked while the vendor is out of reach, so that the waiting goes on. */
  private PortError missed(PortError error, AwaitChallenge request, CallContext context) {
    if (error instanceof Fact.NotFound) {
      return running(request, context);
    }
    boolean passes = error instanceof Resume || error instanceof Wait.VendorRateLimited;
    return passes && context.resuming().isDefined()
        ? running(request, context, LATER_LOOK, Option.some(error))
        : error;
  }

  private Either<PortError, Answer<LinkProgress>> looked(
      AwaitChallenge request, Reply<AccountsWire.Account> reply, CallContext context) {
    VendorRef attempt = request.handle();
    Reading reading = new Reading().requestId(reply.requestId());
    List<Signal> signals =
        new Accounts(vendor, reading, context.now())
            .observations(reply.body()).stream().map(seen -> seen.signal()).toList();
    boolean lost = signals.contains(Signal.CREDENTIALS_LOST);
    if (lost && attempt.kind().equals(Logins.LOGIN)) {
      return Either.right(
          new Answer<>(
              new LinkProgress.Failed(
                  "the account was made, but LinkedIn did not let it in",
                  Option.some("CREDENTIALS")),
              reading.notes()));
    }
    return lost || signals.isEmpty() || signals.contains(Signal.CONNECTING)
        ? Either.left(running(request, context))
        : Either.right(new Answer<>(logins.linked(attempt.kind(), attempt.id()), reading.notes()));
  }

  private PortError running(AwaitChallenge request, CallContext context) {
    Duration pause = context.resuming().isEmpty() ? FIRST_LOOK : LATER_LOOK;
    return running(request, context, pause, Option.none());
  }

  @SuppressWarnings("unchecked")
  private PortError running(
      AwaitChallenge request, CallContext context, Duration pause, Option<PortError> missed) {
    String operation = SessionOperations.SESSION_AWAIT_CHALLENGE.id();
    ResumeToken token =
        context
            .resuming()
            .getOrElse(
                () ->
                    new ResumeToken(
                        vendor,
                        operation,
                        Option.none(),
                        request.handle().id(),
                        (Map<String, Object>) Codec.toPlain(request)));
    return new Resume.StillRunning(
        Origin.local(operation, vendor), token, Option.none(), Option.none(), pause, missed);
  }
}
