package dev.patchbay.myagentmail.session;

import static dev.patchbay.session.SessionOperations.SESSION_ANSWER_CHALLENGE;
import static dev.patchbay.session.SessionOperations.SESSION_AWAIT_CHALLENGE;
import static dev.patchbay.session.SessionOperations.SESSION_CONNECT_WITH_COOKIES;
import static dev.patchbay.session.SessionOperations.SESSION_CONNECT_WITH_CREDENTIALS;
import static dev.patchbay.session.SessionOperations.SESSION_DISCONNECT;
import static dev.patchbay.session.SessionOperations.SESSION_GET;
import static dev.patchbay.session.SessionOperations.SESSION_LIST;
import static dev.patchbay.session.SessionOperations.SESSION_PROBE_KEY;
import static dev.patchbay.session.SessionOperations.SESSION_RECONNECT;
import static dev.patchbay.session.SessionOperations.SESSION_USAGE;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.wire.SessionWire;
import dev.patchbay.myagentmail.wire.SessionWire.Capacity;
import dev.patchbay.myagentmail.wire.SessionWire.Utilization;
import dev.patchbay.session.Disconnect;
import dev.patchbay.session.GetSession;
import dev.patchbay.session.KeyProbe;
import dev.patchbay.session.ListSessions;
import dev.patchbay.session.ProbeKey;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Connected accounts: the list with its pauses, logins, budgets and the key. */
public final class MyAgentMailSessions {
  private final MyAgentMail vendor;
  private final Logins logins;
  private final Usages usages;

  public MyAgentMailSessions(MyAgentMail vendor) {
    this.vendor = vendor;
    this.logins = new Logins(vendor);
    this.usages = new Usages(vendor);
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .with(this::accounts)
        .with(this::connecting)
        .with(this::others)
        .without(
            Reason.VENDOR_CANNOT,
            "it logs in with a password or with cookies, and has no page to do so",
            SessionOperations.SESSION_CONNECT_BY_LINK)
        .without(
            Reason.VENDOR_CANNOT,
            "both ways to answer a challenge are open at once, and no route sends it again",
            SessionOperations.SESSION_RESEND_CHALLENGE,
            SessionOperations.SESSION_SWITCH_CHALLENGE);
  }

  private AdapterTable.Builder accounts(AdapterTable.Builder table) {
    return table
        .on(
            SESSION_LIST,
            this::list,
            entry ->
                entry
                    .latency(Latency.STORE)
                    .refuses("pageSize", Reason.VENDOR_CANNOT, "the vendor tells all at once")
                    .fields(SessionFields.SESSION))
        .on(
            SESSION_GET,
            MyAgentMailSessions::get,
            entry ->
                entry
                    .accepts("session")
                    .emulated("one of the list", SESSION_LIST)
                    .latency(Latency.STORE)
                    .fields(SessionFields.SESSION))
        .on(
            SESSION_DISCONNECT,
            this::disconnect,
            entry ->
                entry
                    .accepts("session", "confirmation")
                    .repeat(Repeat.UNKNOWN, SESSION_GET)
                    .latency(Latency.STORE));
  }

  private AdapterTable.Builder connecting(AdapterTable.Builder table) {
    return table
        .on(
            SESSION_CONNECT_WITH_CREDENTIALS,
            logins::withCredentials,
            entry ->
                login(entry)
                    .accepts("username", "password", "name")
                    .fields(SessionFields.WITH_CREDENTIALS))
        .on(
            SESSION_CONNECT_WITH_COOKIES,
            logins::withCookies,
            entry ->
                login(entry)
                    .accepts("liAt", "jsessionId", "name")
                    .fields(SessionFields.WITH_COOKIES))
        .on(
            SESSION_RECONNECT,
            logins::again,
            entry ->
                login(entry)
                    .emulated("a new login, which makes a new session")
                    .accepts("session", "method", "method.credentials", "method.cookies")
                    .accepts("method.username", "method.password", "method.liAt")
                    .accepts("method.jsessionId", "method.name")
                    .fields(SessionFields.AGAIN))
        .on(
            SESSION_ANSWER_CHALLENGE,
            logins::answer,
            entry ->
                login(entry)
                    .accepts("handle", "answer")
                    .repeat(Repeat.UNKNOWN, SESSION_LIST)
                    .fields(SessionFields.ANSWERED))
        .on(
            SESSION_AWAIT_CHALLENGE,
            logins::await,
            entry ->
                entry
                    .accepts("handle")
                    .limit("pace", 3, "seconds", "the vendor's page on logging in")
                    .fields(SessionFields.AWAITED)
                    .latency(Latency.BACKGROUND));
  }

  private static OperationEntry login(OperationEntry entry) {
    return entry
        .repeat(Repeat.TWICE, SESSION_LIST)
        .limit(
            "sessions",
            10,
            "sessions of a tenant",
            "the vendor's page on limits; plans say otherwise");
  }

  private AdapterTable.Builder others(AdapterTable.Builder table) {
    return table
        .on(
            SESSION_USAGE,
            usages::get,
            entry ->
                entry
                    .session(SessionUse.REQUIRED)
                    .refuses("from", Reason.VENDOR_CANNOT, "it counts the last 24 hours alone")
                    .refuses("to", Reason.VENDOR_CANNOT, "it counts the last 24 hours alone")
                    .latency(Latency.STORE)
                    .fields(SessionFields.USAGE))
        .on(
            SESSION_PROBE_KEY,
            this::probe,
            entry -> entry.latency(Latency.STORE).fields(SessionFields.KEY));
  }

  private Either<PortError, Answer<Page<Session>>> list(ListSessions request, CallContext context) {
    return vendor
        .read(SESSION_LIST, context, api -> api.sessions())
        .flatMap(
            told ->
                told.list("sessions", SessionWire.Session.class)
                    .flatMap(sessions -> list(sessions, context)));
  }

  /** The list alone would call an account active that is paused. */
  private Either<PortError, Answer<Page<Session>>> list(
      List<SessionWire.Session> sessions, CallContext context) {
    return vendor
        .read(SESSION_LIST, context, api -> api.utilization())
        .flatMap(
            told ->
                told.as(Utilization.class)
                    .map(
                        all -> {
                          Reading reading = told.reading();
                          return new Answer<>(
                              Page.of(
                                  rows(sessions, capacities(all), context, reading),
                                  PageEnd.ONE_PAGE,
                                  Option.none()),
                              reading.notes());
                        }));
  }

  private static List<Session> rows(
      List<SessionWire.Session> sessions,
      Map<String, Capacity> capacities,
      CallContext context,
      Reading reading) {
    List<Session> rows = new ArrayList<>(sessions.size());
    for (SessionWire.Session one : sessions) {
      String id = one.id();
      if (id == null || id.isBlank()) {
        reading.unrecognised("ref", "absent");
      } else {
        rows.add(SessionReading.session(id, one, capacities.get(id), context.now(), reading));
      }
    }
    return rows;
  }

  private static Map<String, Capacity> capacities(Utilization told) {
    Map<String, Capacity> byId = new HashMap<>();
    List<@Nullable Capacity> sessions = told.sessions() == null ? List.of() : told.sessions();
    for (Capacity one : sessions) {
      if (one != null && one.sessionId() != null) {
        byId.put(one.sessionId(), one);
      }
    }
    return byId;
  }

  private static Either<PortError, Answer<Session>> get(GetSession request, CallContext context) {
    return context
        .call(SESSION_LIST, ListSessions.all())
        .flatMap(
            listed ->
                Option.ofOptional(
                        listed.value().rows().stream()
                            .filter(session -> session.ref().equals(request.session()))
                            .findFirst())
                    .map(session -> new Answer<>(session, listed.notes()))
                    .toEither(
                        () ->
                            new FixAccount.SessionNotFound(
                                MyAgentMail.origin(SESSION_GET), Option.some(request.session()))));
  }

  /** The vendor wipes the cookies, so that nothing brings the session back. */
  private Either<PortError, Answer<Done>> disconnect(Disconnect request, CallContext context) {
    return vendor
        .writeUnseen(
            SESSION_DISCONNECT,
            context,
            Option.some(SESSION_GET.id()),
            api -> api.revoke(request.session().id()))
        .mapLeft(error -> MyAgentMail.naming(error, Option.some(request.session())))
        .map(told -> new Answer<>(Done.INSTANCE, told.reading().notes()));
  }

  private Either<PortError, Answer<KeyProbe>> probe(ProbeKey request, CallContext context) {
    return vendor
        .readUnseen(SESSION_PROBE_KEY, context, api -> api.me())
        .map(told -> new Answer<>(KeyProbe.ACCEPTED, told.reading().leftovers(told.raw()).notes()));
  }
}
