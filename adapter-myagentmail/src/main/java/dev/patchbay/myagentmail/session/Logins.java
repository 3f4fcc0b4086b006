package dev.patchbay.myagentmail.session;

import static dev.patchbay.session.SessionOperations.SESSION_ANSWER_CHALLENGE;
import static dev.patchbay.session.SessionOperations.SESSION_AWAIT_CHALLENGE;
import static dev.patchbay.session.SessionOperations.SESSION_CONNECT_WITH_COOKIES;
import static dev.patchbay.session.SessionOperations.SESSION_CONNECT_WITH_CREDENTIALS;
import static dev.patchbay.session.SessionOperations.SESSION_LIST;
import static dev.patchbay.session.SessionOperations.SESSION_RECONNECT;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.challenge.ChallengeKind;
import dev.patchbay.codec.Codec;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Retryability;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.client.Told;
import dev.patchbay.myagentmail.wire.MyAgentMailRoutes;
import dev.patchbay.myagentmail.wire.SessionWire.Login;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.AnswerChallenge;
import dev.patchbay.session.AwaitChallenge;
import dev.patchbay.session.ConnectWithCookies;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.session.LinkProgress;
import dev.patchbay.session.LoginMethod;
import dev.patchbay.session.Reconnect;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Logins, by password or by cookies. A challenge can be answered with a code and be approved in
 * LinkedIn's app, whatever the vendor calls it; both may go on at once, and the first result wins.
 *
 * <p>The vendor has no reconnection: a new login makes a new session, and what is pinned to the old
 * one stays behind with it. A 401 of a challenge is about the challenge, never about the key.
 */
final class Logins {
  private static final Option<String> SETTLED = Option.some(SESSION_LIST.id());

  /** As the vendor's own page looks. */
  private static final Duration FIRST_LOOK = Duration.ofSeconds(2);

  private static final Duration LATER_LOOK = Duration.ofSeconds(3);

  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

  private final MyAgentMail vendor;
  private final Orphans orphans;

  Logins(MyAgentMail vendor) {
    this.vendor = vendor;
    this.orphans = new Orphans(vendor);
  }

  Either<PortError, Answer<LinkProgress>> withCredentials(
      ConnectWithCredentials request, CallContext context) {
    return connect(SESSION_CONNECT_WITH_CREDENTIALS, request, Option.none(), context);
  }

  Either<PortError, Answer<LinkProgress>> withCookies(
      ConnectWithCookies request, CallContext context) {
    return connect(SESSION_CONNECT_WITH_COOKIES, request, Option.none(), context);
  }

  Either<PortError, Answer<LinkProgress>> again(Reconnect request, CallContext context) {
    return connect(SESSION_RECONNECT, request.method(), Option.some(request.session()), context);
  }

  private Either<PortError, Answer<LinkProgress>> connect(
      Operation<?, LinkProgress> operation,
      LoginMethod method,
      Option<SessionRef> previous,
      CallContext context) {
    if (method instanceof ConnectWithCredentials login) {
      hide(login.password());
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("email", login.username().strip());
      body.put("password", login.password().reveal());
      return begin(operation, body, login.name(), previous, context, api -> api.logIn(body));
    }
    ConnectWithCookies cookies = (ConnectWithCookies) method;
    if (cookies.jsessionId().isEmpty()) {
      return MyAgentMail.invalid(
          operation,
          previous.isDefined() ? "method.jsessionId" : "jsessionId",
          "is missing; this vendor needs the cookie JSESSIONID beside li_at");
    }
    hide(cookies.liAt());
    hide(cookies.jsessionId().get());
    hide(Secret.of(cookies.jsessionId().get().reveal().replace("\"", "")));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("liAt", cookies.liAt().reveal());
    body.put("jsessionId", cookies.jsessionId().get().reveal());
    return begin(
        operation, body, cookies.name(), previous, context, api -> api.importCookies(body));
  }

  private void hide(Secret secret) {
    vendor.wire().hide(secret);
  }

  private Either<PortError, Answer<LinkProgress>> begin(
      Operation<?, LinkProgress> operation,
      Map<String, Object> body,
      Option<String> name,
      Option<SessionRef> previous,
      CallContext context,
      Function<MyAgentMailRoutes, Call<Object>> request) {
    Option<String> label = name.map(String::strip);
    label.forEach(text -> body.put("label", text));
    return vendor
        .order(operation, context, SETTLED, request)
        .fold(
            Logins::failed,
            told ->
                progress(told, new ChallengeHandle("", label, previous), context)
                    .fold(Logins::failed, Either::right));
  }

  /** A refusal without a code is LinkedIn's: it ends the attempt and is no error of the call. */
  private static Either<PortError, Answer<LinkProgress>> failed(PortError error) {
    return error instanceof Fact.Refused refused
        ? Either.right(
            Answer.of(new LinkProgress.Failed(refused.vendorText(), refused.origin().vendorCode())))
        : Either.left(error);
  }

  Either<PortError, Answer<LinkProgress>> answer(AnswerChallenge request, CallContext context) {
    return ChallengeHandle.read(SESSION_ANSWER_CHALLENGE, request.handle())
        .flatMap(
            handle -> {
              vendor.wire().hideForNow(Secret.of(request.answer().reveal().strip()));
              Map<String, Object> body = about(handle);
              body.put("pin", request.answer().reveal().strip());
              return vendor
                  .order(SESSION_ANSWER_CHALLENGE, context, SETTLED, api -> api.verify(body))
                  .flatMap(told -> progress(told, handle, context))
                  .mapLeft(Logins::rejected);
            });
  }

  private static PortError rejected(PortError error) {
    if (error instanceof Fact.Refused refused) {
      return new FixAccount.ChallengeRejected(refused.origin(), refused.vendorText());
    }
    return error instanceof FixContract.BadCredentials denied
        ? new FixAccount.ChallengeRejected(denied.origin(), denied.reason())
        : error;
  }

  Either<PortError, Answer<LinkProgress>> await(AwaitChallenge request, CallContext context) {
    return ChallengeHandle.read(SESSION_AWAIT_CHALLENGE, request.handle())
        .flatMap(
            handle ->
                vendor
                    .ask(SESSION_AWAIT_CHALLENGE, context, api -> api.poll(about(handle)))
                    .fold(
                        error -> missed(error, request, context),
                        told ->
                            told.says("pending")
                                ? Either.left(running(request, Option.none(), context))
                                : progress(told, handle, context)
                                    .fold(Logins::over, Either::right)));
  }

  /** The owner may approve while the vendor is out of reach, so that the waiting goes on. */
  private static Either<PortError, Answer<LinkProgress>> missed(
      PortError error, AwaitChallenge request, CallContext context) {
    boolean passes = error instanceof Resume || error instanceof Wait.VendorRateLimited;
    return passes && context.resuming().isDefined()
        ? Either.left(running(request, Option.some(error), context))
        : over(error);
  }

  /** The challenge expired or was rejected. */
  private static Either<PortError, Answer<LinkProgress>> over(PortError error) {
    return error instanceof FixContract.BadCredentials denied
        ? Either.right(
            Answer.of(new LinkProgress.Failed(denied.reason(), denied.origin().vendorCode())))
        : failed(error);
  }

  private static Map<String, Object> about(ChallengeHandle handle) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("challengeId", handle.id());
    handle.label().forEach(label -> body.put("label", label));
    return body;
  }

  @SuppressWarnings("unchecked")
  private static PortError running(
      AwaitChallenge request, Option<PortError> missed, CallContext context) {
    ResumeToken token =
        context
            .resuming()
            .getOrElse(
                () ->
                    new ResumeToken(
                        MyAgentMail.VENDOR,
                        SESSION_AWAIT_CHALLENGE.id(),
                        Option.none(),
                        request.handle().id(),
                        (Map<String, Object>) Codec.toPlain(request)));
    return new Resume.StillRunning(
        MyAgentMail.origin(SESSION_AWAIT_CHALLENGE),
        token,
        Option.none(),
        Option.none(),
        pause(missed, context),
        missed);
  }

  private static Duration pause(Option<PortError> missed, CallContext context) {
    if (missed.isEmpty()) {
      return context.resuming().isEmpty() ? FIRST_LOOK : LATER_LOOK;
    }
    return missed
        .flatMap(
            error ->
                error.retryability() instanceof Retryability.After later
                    ? later.when()
                    : Option.none())
        .map(until -> Duration.between(context.now(), until))
        .filter(wait -> wait.compareTo(AFTER_A_FAILURE) > 0)
        .getOrElse(AFTER_A_FAILURE);
  }

  /** Connected, challenged, or refused. */
  private Either<PortError, Answer<LinkProgress>> progress(
      Told told, ChallengeHandle attempt, CallContext context) {
    return told.as(Login.class)
        .flatMap(
            login -> {
              Reading reading = told.reading();
              if (Boolean.TRUE.equals(login.challenge())) {
                return challenged(told, login, attempt, reading);
              }
              if (told.refuses()) {
                return Either.left(
                    told.explains()
                        ? told.problem()
                        : told.lacking("the answer says no, and neither asks nor says why"));
              }
              String id = login.sessionId();
              if (id == null || id.isBlank()) {
                return Either.left(told.lacking("the answer names no session"));
              }
              SessionRef session = new SessionRef(MyAgentMail.VENDOR, id);
              LinkProgress linked =
                  attempt
                      .previous()
                      .<LinkProgress>map(
                          previous ->
                              orphans.left(told.operation(), previous, session, context, reading))
                      .getOrElse(() -> LinkProgress.linked(session));
              return Either.right(new Answer<>(linked, reading.notes()));
            });
  }

  private static Either<PortError, Answer<LinkProgress>> challenged(
      Told told, Login login, ChallengeHandle attempt, Reading reading) {
    String id = login.challengeId();
    if (id == null || id.isBlank()) {
      return Either.left(told.lacking("the challenge has no id"));
    }
    ChallengeHandle handle = new ChallengeHandle(id, attempt.label(), attempt.previous());
    Challenge challenge =
        new Challenge(
            handle.ref(),
            Option.none(),
            kinds(login.challengeType(), reading),
            Option.none(),
            Map.of(),
            Map.of(),
            Option.of(Scalars.time(login.expiresAt())));
    return Either.right(new Answer<>(new LinkProgress.Challenged(challenge), reading.notes()));
  }

  /** Either will do, whatever the vendor announces; what it announces comes first. */
  private static List<ChallengeKind> kinds(@Nullable String type, Reading reading) {
    if ("mobile".equalsIgnoreCase(type)) {
      return List.of(ChallengeKind.APP_APPROVAL, ChallengeKind.ONE_TIME_CODE);
    }
    if (type != null && !"pin".equalsIgnoreCase(type)) {
      reading.unrecognised("challenge.kinds", type);
    }
    return List.of(ChallengeKind.ONE_TIME_CODE, ChallengeKind.APP_APPROVAL);
  }
}
