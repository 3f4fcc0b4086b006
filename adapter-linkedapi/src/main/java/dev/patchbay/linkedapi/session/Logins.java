package dev.patchbay.linkedapi.session;

import static dev.patchbay.linkedapi.admin.AdminOperations.LIST_CONNECTION_SESSIONS;
import static dev.patchbay.session.SessionOperations.SESSION_AWAIT_CHALLENGE;
import static dev.patchbay.session.SessionOperations.SESSION_CONNECT_BY_LINK;
import static dev.patchbay.session.SessionOperations.SESSION_GET;
import static dev.patchbay.session.SessionOperations.SESSION_LIST;
import static dev.patchbay.session.SessionOperations.SESSION_RECONNECT;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.Operation;
import dev.patchbay.codec.Codec;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.ConnectionWire;
import dev.patchbay.session.AwaitChallenge;
import dev.patchbay.session.ConnectByLink;
import dev.patchbay.session.LinkProgress;
import dev.patchbay.session.ListSessions;
import dev.patchbay.session.Reconnect;
import dev.patchbay.session.Session;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.Reading;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Logins on the vendor's page. The vendor tells that one came through, and not for which account:
 * the handle of a first login holds when it was opened, and the account is the one that was
 * connected since. The handle of a reconnection is bound to its account.
 */
public final class Logins {
  private static final String KIND = "connectionSession";
  private static final Pattern HANDLE = Pattern.compile("([A-Za-z0-9-]{1,100})(?:@([0-9]{1,12}))?");
  private static final List<String> UNDER_WAY =
      List.of("pending", "preparing", "serving", "streaming");
  private static final List<String> OVER = List.of("expired", "error", "cancelled");

  /** As the vendor's sample does; for two minutes, then slower. */
  private static final Duration PACE = Duration.ofSeconds(3);

  private static final Duration SLOWER = Duration.ofSeconds(15);
  private static final Duration SAMPLE = Duration.ofMinutes(2);

  /** How far the two clocks may be apart. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final LinkedApi linkedApi;
  private final Direct direct;

  Logins(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
    this.direct = new Direct(linkedApi);
  }

  /** The handle of a reconnection. */
  static VendorRef handle(String login, SessionRef session) {
    return VendorRef.of(session, KIND, login);
  }

  Either<PortError, Answer<LinkProgress>> open(ConnectByLink request, CallContext context) {
    Option<String> settledBy = Option.some(LIST_CONNECTION_SESSIONS.id());
    Either<PortError, Reply<ConnectionWire.CreatedAnswer>> answered =
        direct.change(
            SESSION_CONNECT_BY_LINK, context, settledBy, api -> api.connect(linkedApi.client()));
    linkedApi.accounts().outdated();
    return answered.flatMap(
        reply -> {
          ConnectionWire.Created made = reply.body().result();
          String id = made == null ? null : made.sessionId();
          Option<VendorRef> handle =
              Option.of(id)
                  .map(login -> login + "@" + context.now().getEpochSecond())
                  .map(login -> VendorRef.of(LinkedApi.VENDOR, KIND, login));
          return opened(
              SESSION_CONNECT_BY_LINK,
              made == null ? null : made.connectionLink(),
              handle,
              settledBy,
              reply);
        });
  }

  Either<PortError, Answer<LinkProgress>> reopen(Reconnect request, CallContext context) {
    SessionRef session = request.session();
    Option<String> settledBy = Option.some(SESSION_GET.id());
    return linkedApi
        .accounts()
        .admitted(SESSION_RECONNECT, session, context)
        .flatMap(
            id ->
                direct.change(
                    SESSION_RECONNECT,
                    context,
                    settledBy,
                    api -> api.reconnect(linkedApi.client(), Map.of("accountId", id))))
        .mapLeft(error -> AccountReading.missing(error, session))
        .flatMap(
            reply -> {
              linkedApi.accounts().outdated();
              ConnectionWire.Recreated made = reply.body().result();
              return opened(
                  SESSION_RECONNECT,
                  made == null ? null : made.reconnectionLink(),
                  Option.of(made == null ? null : made.reconnectionSessionId())
                      .map(login -> handle(login, session)),
                  settledBy,
                  reply);
            });
  }

  private static Either<PortError, Answer<LinkProgress>> opened(
      Operation<?, ?> operation,
      @Nullable String url,
      Option<VendorRef> handle,
      Option<String> settledBy,
      Reply<?> reply) {
    if (url == null || url.isBlank()) {
      return Either.left(
          new Check.OutcomeUnknown(
              LinkedApi.origin(operation), "the answer has no link", settledBy));
    }
    LinkProgress page = new LinkProgress.LinkOpened(url, handle, Option.none(), Option.none());
    return Either.right(new Answer<>(page, new Reading().requestId(reply.requestId()).notes()));
  }

  Either<PortError, Answer<LinkProgress>> await(AwaitChallenge request, CallContext context) {
    VendorRef handle = request.handle();
    Matcher login = HANDLE.matcher(handle.id());
    if (!handle.kind().equals(KIND) || !login.matches()) {
      return Either.left(
          new FixCall.InvalidRequest(
              LinkedApi.origin(SESSION_AWAIT_CHALLENGE),
              SESSION_AWAIT_CHALLENGE.key("handle"),
              "is no login of this vendor; take it from session.connectByLink or"
                  + " session.reconnect"));
    }
    return direct
        .admin(
            SESSION_AWAIT_CHALLENGE,
            context,
            api -> api.connection(linkedApi.client(), Map.of("sessionId", login.group(1))))
        .fold(
            error -> Either.left(missed(error, request, login.group(1), context)),
            reply -> progress(request, login, reply, context));
  }

  /** Somebody may be logging in while the vendor is out of reach, so that the waiting goes on. */
  private static PortError missed(
      PortError error, AwaitChallenge request, String login, CallContext context) {
    boolean passes = error instanceof Resume || error instanceof Wait.VendorRateLimited;
    return passes && context.resuming().isDefined()
        ? stillRunning(request, login, Option.none(), context, Option.some(error))
        : error;
  }

  private Either<PortError, Answer<LinkProgress>> progress(
      AwaitChallenge request,
      Matcher login,
      Reply<ConnectionWire.SessionAnswer> reply,
      CallContext context) {
    ConnectionWire.Told told = reply.body().result();
    String status =
        told == null || told.session() == null || told.session().status() == null
            ? ""
            : told.session().status();
    if (UNDER_WAY.contains(status)) {
      return Either.left(
          stillRunning(request, login.group(1), Option.some(status), context, Option.none()));
    }
    if (OVER.contains(status)) {
      return Either.right(
          Answer.of(
              new LinkProgress.Failed(
                  "the login ended as " + status + "; make another link", Option.some(status))));
    }
    if (!status.equals("success")) {
      return Either.left(
          LinkedApi.unexpected(
              SESSION_AWAIT_CHALLENGE,
              status.isEmpty()
                  ? "the login has no status"
                  : "the login is " + linkedApi.wire().redaction().excerpt(status)));
    }
    linkedApi.accounts().outdated();
    return request.handle().session().isDefined()
        ? Either.right(
            Answer.of(
                LinkProgress.relinked(
                    request.handle().session().get(), request.handle().session().get())))
        : connected(Option.of(login.group(2)), context);
  }

  @SuppressWarnings("unchecked")
  private static PortError stillRunning(
      AwaitChallenge request,
      String login,
      Option<String> status,
      CallContext context,
      Option<PortError> missed) {
    Duration lasted = context.options().deadline().minus(context.remaining());
    return new Resume.StillRunning(
        LinkedApi.origin(SESSION_AWAIT_CHALLENGE),
        new ResumeToken(
            LinkedApi.VENDOR,
            SESSION_AWAIT_CHALLENGE.id(),
            Option.none(),
            login,
            (Map<String, Object>) Codec.toPlain(request)),
        status,
        Option.none(),
        lasted.compareTo(SAMPLE) < 0 && missed.isEmpty() ? PACE : SLOWER,
        missed);
  }

  /** The account that was connected since the page was opened. */
  private static Either<PortError, Answer<LinkProgress>> connected(
      Option<String> openedAt, CallContext context) {
    Option<Instant> since =
        openedAt.map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)).minus(SKEW));
    return context
        .call(SESSION_LIST, ListSessions.all())
        .flatMap(
            listed -> {
              List<SessionRef> candidates =
                  listed.value().rows().stream()
                      .filter(
                          row ->
                              since.forAll(
                                  time -> row.createdAt().exists(at -> !at.isBefore(time))))
                      .map(Session::ref)
                      .toList();
              return candidates.size() == 1
                  ? Either.right(
                      new Answer<LinkProgress>(
                          LinkProgress.linked(candidates.get(0)), listed.notes()))
                  : Either.left(unclear(candidates));
            });
  }

  private static PortError unclear(List<SessionRef> candidates) {
    return candidates.isEmpty()
        ? LinkedApi.unexpected(
            SESSION_AWAIT_CHALLENGE,
            "the login came through, and none of the accounts that this adapter may use was"
                + " connected since; list the sessions, or add the account to the configuration")
        : new FixCall.AmbiguousSession(LinkedApi.origin(SESSION_AWAIT_CHALLENGE), candidates);
  }

  /** Calls a login off that somebody waits for. */
  public Either<PortError, Answer<Cancellation>> cancel(ResumeToken token, CallContext context) {
    return HANDLE.matcher(token.handle()).matches()
        ? direct
            .order(
                SESSION_AWAIT_CHALLENGE,
                context,
                Option.some(SESSION_AWAIT_CHALLENGE.id()),
                api ->
                    api.cancelConnection(linkedApi.client(), Map.of("sessionId", token.handle())))
            .map(reply -> Answer.of(new Cancellation(true)))
        : Either.left(
            new FixCall.InvalidRequest(
                LinkedApi.origin(SESSION_AWAIT_CHALLENGE),
                "token",
                "names no login; use the token of a call that is still running"));
  }
}
