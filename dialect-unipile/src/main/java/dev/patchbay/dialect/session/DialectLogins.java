package dev.patchbay.dialect.session;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.wire.AccountsApi;
import dev.patchbay.dialect.wire.AccountsWire;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.session.AnswerChallenge;
import dev.patchbay.session.ConnectByLink;
import dev.patchbay.session.ConnectWithCookies;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.session.LinkProgress;
import dev.patchbay.session.LoginMethod;
import dev.patchbay.session.Reconnect;
import dev.patchbay.session.ResendChallenge;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.SwitchChallenge;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Logins: connecting, challenges, reconnecting.
 *
 * <p>All hosted links die at the vendor's daily restart, whose hour it does not tell: a link may
 * end any time, and after a day it has ended for sure. Make one for each click.
 */
final class DialectLogins {
  private static final String NEWER = "the vendor's specification has no single_use";
  private static final Duration LINK_ASKED = Duration.ofHours(1);
  private static final Duration LINK_AT_MOST = Duration.ofDays(1);
  private static final String PROVIDER = "provider";
  private static final Option<String> LISTED = Option.some(SessionOperations.SESSION_LIST.id());
  private static final Option<String> GOT = Option.some(SessionOperations.SESSION_GET.id());

  private final Dialect dialect;
  private final Wire<AccountsApi> wire;
  private final Logins logins;
  private final ArgumentMap<ConnectWithCredentials> credentials;
  private final ArgumentMap<ConnectWithCookies> cookies;
  private final ArgumentMap<ConnectByLink> link;

  DialectLogins(Dialect dialect, Wire<AccountsApi> wire) {
    this.dialect = dialect;
    this.wire = wire;
    this.logins = new Logins(dialect.vendor());
    SessionArguments arguments = new SessionArguments(wire::hide);
    this.credentials = arguments.credentials();
    this.cookies = arguments.cookies();
    this.link = arguments.link();
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            SessionOperations.SESSION_CONNECT_WITH_CREDENTIALS,
            (request, context) ->
                connect(
                    SessionOperations.SESSION_CONNECT_WITH_CREDENTIALS,
                    credentials,
                    request,
                    context),
            entry ->
                entry
                    .arguments(credentials)
                    .repeat(Repeat.UNKNOWN, SessionOperations.SESSION_LIST)
                    .fields(SessionFields.CONNECTED))
        .on(
            SessionOperations.SESSION_CONNECT_WITH_COOKIES,
            (request, context) ->
                connect(SessionOperations.SESSION_CONNECT_WITH_COOKIES, cookies, request, context),
            entry ->
                entry
                    .arguments(cookies)
                    .repeat(Repeat.UNKNOWN, SessionOperations.SESSION_LIST)
                    .fields(SessionFields.CONNECTED))
        .on(
            SessionOperations.SESSION_CONNECT_BY_LINK,
            (request, context) ->
                open(SessionOperations.SESSION_CONNECT_BY_LINK, request, Option.none(), context),
            entry ->
                entry
                    .arguments(link)
                    .refuses("singleUse", Support.Reason.NOT_DOCUMENTED, NEWER)
                    .repeat(Repeat.TWICE)
                    .limit(
                        "linkLifetime",
                        24,
                        "hours",
                        "vendor documentation: hosted links die at the daily restart")
                    .fields(SessionFields.LINKED))
        .on(
            SessionOperations.SESSION_ANSWER_CHALLENGE,
            this::answer,
            entry ->
                entry
                    .accepts("handle", "answer")
                    .repeat(Repeat.REFUSED, SessionOperations.SESSION_GET)
                    .fields(SessionFields.CONTINUED))
        .on(
            SessionOperations.SESSION_AWAIT_CHALLENGE,
            new LoginWatch(dialect.vendor(), wire, logins)::await,
            entry ->
                entry
                    .emulated("looks at the account every few seconds")
                    .latency(Latency.BACKGROUND)
                    .accepts("handle")
                    .fields(SessionFields.AWAITED))
        .on(
            SessionOperations.SESSION_RESEND_CHALLENGE,
            this::resend,
            entry -> entry.accepts("handle").repeat(Repeat.UNKNOWN))
        .on(
            SessionOperations.SESSION_SWITCH_CHALLENGE,
            this::switchChallenge,
            entry -> entry.accepts("handle").repeat(Repeat.UNKNOWN).fields(SessionFields.CONTINUED))
        .on(SessionOperations.SESSION_RECONNECT, this::reconnect, DialectLogins::reconnecting);
  }

  private static OperationEntry reconnecting(OperationEntry entry) {
    return entry
        .accepts(
            "session",
            "method",
            "method.credentials",
            "method.cookies",
            "method.link",
            "method.username",
            "method.password",
            "method.liAt",
            "method.liA",
            "method.name",
            "method.country",
            "method.ip",
            "method.proxy",
            "method.userAgent",
            "method.recruiterContract",
            "method.syncLimit",
            "method.expiresAt",
            "method.successUrl",
            "method.failureUrl",
            "method.notifyUrl",
            "method.skipSuccessPage")
        .refuses("method.singleUse", Support.Reason.NOT_DOCUMENTED, NEWER)
        .accepts(
            "method.disabledProducts",
            products -> products.allowing(SessionArguments.FEATURES.writable()))
        .repeat(Repeat.SAME, SessionOperations.SESSION_GET)
        .fields(SessionFields.RECONNECTED);
  }

  private <Q extends Request> Either<PortError, Answer<LinkProgress>> connect(
      Operation<Q, ?> operation, ArgumentMap<Q> arguments, Q request, CallContext context) {
    return body(arguments, request, context)
        .flatMap(
            body -> progress(operation, Option.none(), LISTED, context, api -> api.connect(body)));
  }

  private <Q extends Request> Either<PortError, Map<String, Object>> body(
      ArgumentMap<Q> arguments, Q request, CallContext context) {
    return arguments
        .encode(request, dialect.vendor(), context, dialect.terms())
        .map(
            encoded -> {
              Map<String, Object> body = new LinkedHashMap<>();
              body.put(PROVIDER, Accounts.LINKEDIN);
              body.putAll(encoded.body());
              return body;
            });
  }

  private Either<PortError, Answer<LinkProgress>> progress(
      Operation<?, ?> operation,
      Option<VendorRef> attempt,
      Option<String> settledBy,
      CallContext context,
      Function<AccountsApi, Call<AccountsWire.Progress>> request) {
    return wire.write(operation, context, settledBy, request)
        .fold(
            error -> Logins.over(sessionOf(attempt, error)),
            reply -> logins.read(operation, attempt, reply));
  }

  private PortError sessionOf(Option<VendorRef> attempt, PortError error) {
    return attempt
        .filter(handle -> handle.kind().equals(Logins.RELOGIN))
        .map(
            handle -> DialectSessions.missing(error, new SessionRef(dialect.vendor(), handle.id())))
        .getOrElse(error);
  }

  private Either<PortError, Answer<LinkProgress>> open(
      Operation<?, ?> operation,
      ConnectByLink request,
      Option<SessionRef> again,
      CallContext context) {
    Instant now = context.now();
    Instant asked = request.expiresAt().getOrElse(() -> now.plus(LINK_ASKED));
    Instant surely = now.plus(LINK_AT_MOST);
    return link.encode(request, dialect.vendor(), context, dialect.terms())
        .map(
            encoded -> {
              Map<String, Object> body = new LinkedHashMap<>(encoded.body());
              body.put("type", again.isEmpty() ? "create" : "reconnect");
              body.put("api_url", dialect.settings().baseUrl());
              body.put("expiresOn", SessionArguments.time(asked));
              again.forEach(session -> body.put("reconnect_account", session.id()));
              if (again.isEmpty()) {
                body.put("providers", List.of(Accounts.LINKEDIN));
              }
              return body;
            })
        .flatMap(body -> wire.write(operation, context, Option.none(), api -> api.link(body)))
        .mapLeft(error -> again.map(old -> DialectSessions.missing(error, old)).getOrElse(error))
        .flatMap(
            reply ->
                Expect.write(
                    operation,
                    dialect.vendor(),
                    Option.none(),
                    reply,
                    answer -> answer.url() == null ? null : answer.object(),
                    "HostedAuthUrl"))
        .map(
            reply ->
                new Answer<>(
                    new LinkProgress.LinkOpened(
                        String.valueOf(reply.body().url()),
                        again.map(logins::handle),
                        Option.some(asked),
                        Option.some(asked.isBefore(surely) ? asked : surely)),
                    new Reading().requestId(reply.requestId()).notes()));
  }

  private Either<PortError, Answer<LinkProgress>> answer(
      AnswerChallenge request, CallContext context) {
    wire.hideForNow(request.answer());
    return solve(
        SessionOperations.SESSION_ANSWER_CHALLENGE,
        request.handle(),
        request.answer().reveal().strip(),
        context);
  }

  private Either<PortError, Answer<LinkProgress>> switchChallenge(
      SwitchChallenge request, CallContext context) {
    return solve(
        SessionOperations.SESSION_SWITCH_CHALLENGE, request.handle(), "TRY_ANOTHER_WAY", context);
  }

  private Either<PortError, Answer<LinkProgress>> solve(
      Operation<?, ?> operation, VendorRef handle, String code, CallContext context) {
    return logins
        .checked(operation, handle)
        .flatMap(
            attempt -> {
              Map<String, Object> body = about(attempt);
              body.put("code", code);
              return progress(
                  operation, Option.some(attempt), GOT, context, api -> api.solve(body));
            });
  }

  private static Map<String, Object> about(VendorRef attempt) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("account_id", attempt.id());
    body.put(PROVIDER, Accounts.LINKEDIN);
    return body;
  }

  private Either<PortError, Answer<Done>> resend(ResendChallenge request, CallContext context) {
    Operation<?, ?> operation = SessionOperations.SESSION_RESEND_CHALLENGE;
    return logins
        .checked(operation, request.handle())
        .flatMap(
            attempt ->
                wire.write(operation, context, Option.none(), api -> api.resend(about(attempt))))
        .flatMap(
            reply ->
                Expect.write(
                    operation,
                    dialect.vendor(),
                    Option.none(),
                    reply,
                    AccountsWire.Resent::object,
                    "CheckpointResend"))
        .flatMap(
            reply ->
                Boolean.FALSE.equals(reply.body().success())
                    ? Either.left(
                        new Fact.Refused(
                            origin(operation, reply), "the challenge was not sent again"))
                    : Either.right(Answer.of(Done.INSTANCE)));
  }

  private Either<PortError, Answer<LinkProgress>> reconnect(
      Reconnect request, CallContext context) {
    Operation<?, ?> operation = SessionOperations.SESSION_RECONNECT;
    LoginMethod method = request.method();
    if (method instanceof ConnectByLink byLink) {
      return open(operation, byLink, Option.some(request.session()), context);
    }
    Option<PortError> flaw = flaw(method);
    if (flaw.isDefined()) {
      return Either.left(flaw.get());
    }
    Either<PortError, Map<String, Object>> written =
        method instanceof ConnectWithCookies byCookies
            ? body(cookies, byCookies, context)
            : body(credentials, (ConnectWithCredentials) method, context);
    String id = request.session().id();
    return written.flatMap(
        body ->
            progress(
                operation,
                Option.some(logins.handle(request.session())),
                GOT,
                context,
                api -> api.reconnect(id, body)));
  }

  /** What the ways to log in do not share, so that the table cannot say it of the method. */
  private Option<PortError> flaw(LoginMethod method) {
    Operation<?, ?> operation = SessionOperations.SESSION_RECONNECT;
    Origin origin = Origin.local(operation.id(), dialect.vendor());
    List<String> used = Arguments.used(method).stream().map(Arguments.Argument::name).toList();
    if (used.contains("name")) {
      return Option.some(
          new FixCall.UnsupportedArgument(
              origin, operation.key("method.name"), "only a link takes a name; leave it out"));
    }
    return used.contains("ip") && used.contains("country")
        ? Option.some(
            new FixCall.InvalidRequest(
                origin,
                operation.key("method.ip"),
                "cannot be used together with country; leave one of them out"))
        : Option.none();
  }

  private Origin origin(Operation<?, ?> operation, Reply<?> reply) {
    return new Origin(
        operation.id(),
        dialect.vendor(),
        Option.none(),
        Option.some(reply.status()),
        reply.requestId(),
        Option.none());
  }
}
