package dev.patchbay.linkedapi.session;

import static dev.patchbay.session.SessionOperations.SESSION_AWAIT_CHALLENGE;
import static dev.patchbay.session.SessionOperations.SESSION_CONNECT_BY_LINK;
import static dev.patchbay.session.SessionOperations.SESSION_DISCONNECT;
import static dev.patchbay.session.SessionOperations.SESSION_GET;
import static dev.patchbay.session.SessionOperations.SESSION_LIST;
import static dev.patchbay.session.SessionOperations.SESSION_PROBE_KEY;
import static dev.patchbay.session.SessionOperations.SESSION_RECONNECT;
import static dev.patchbay.session.SessionOperations.SESSION_USAGE;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.linkedapi.admin.AdminOperations;
import dev.patchbay.linkedapi.client.AccountList;
import dev.patchbay.linkedapi.client.Accounts;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.Texts;
import dev.patchbay.linkedapi.wire.PlanWire;
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
import java.util.List;
import java.util.Map;

/** Connected accounts, their logins and limits. */
public final class LinkedApiSessions {
  private static final int A_MINUTE = 100;

  private final LinkedApi linkedApi;
  private final Direct direct;
  private final Logins logins;
  private final Usages usages;

  public LinkedApiSessions(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
    this.direct = new Direct(linkedApi);
    this.logins = new Logins(linkedApi);
    this.usages = new Usages(linkedApi);
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .with(this::accounts)
        .with(this::connecting)
        .with(this::others)
        .without(
            Reason.VENDOR_CANNOT,
            "accounts are connected on the vendor's page; use session.connectByLink",
            SessionOperations.SESSION_CONNECT_WITH_CREDENTIALS,
            SessionOperations.SESSION_CONNECT_WITH_COOKIES)
        .without(
            Reason.VENDOR_CANNOT,
            "challenges are answered on the vendor's page",
            SessionOperations.SESSION_ANSWER_CHALLENGE,
            SessionOperations.SESSION_RESEND_CHALLENGE,
            SessionOperations.SESSION_SWITCH_CHALLENGE);
  }

  private AdapterTable.Builder accounts(AdapterTable.Builder table) {
    return table
        .on(
            SESSION_LIST,
            this::list,
            entry ->
                paced(entry)
                    .latency(Latency.STORE)
                    .limit(
                        "answerKept",
                        AccountList.KEPT.toSeconds(),
                        "seconds",
                        "asking opens a reconnection session for every signed-out account")
                    .fields(SessionFields.SESSION))
        .on(
            SESSION_GET,
            LinkedApiSessions::get,
            entry ->
                paced(entry)
                    .accepts("session")
                    .emulated("one of the list", SESSION_LIST)
                    .latency(Latency.STORE)
                    .fields(SessionFields.SESSION));
  }

  private AdapterTable.Builder connecting(AdapterTable.Builder table) {
    return table
        .on(
            SESSION_CONNECT_BY_LINK,
            logins::open,
            entry ->
                paced(entry)
                    .repeat(Repeat.TWICE, AdminOperations.LIST_CONNECTION_SESSIONS)
                    .latency(Latency.STORE)
                    .fields(SessionFields.OPENED))
        .on(
            SESSION_RECONNECT,
            logins::reopen,
            entry ->
                paced(entry)
                    .accepts("session", "method", "method.link")
                    .repeat(Repeat.SAME, SESSION_GET)
                    .latency(Latency.STORE)
                    .fields(SessionFields.OPENED))
        .on(
            SESSION_AWAIT_CHALLENGE,
            logins::await,
            entry ->
                paced(entry)
                    .accepts("handle")
                    .limit("pace", 3, "seconds", "the vendor's sample of connecting an account")
                    .latency(Latency.BACKGROUND)
                    .fields(SessionFields.AWAITED))
        .on(
            SESSION_DISCONNECT,
            this::disconnect,
            entry ->
                paced(entry)
                    .accepts("session", "confirmation")
                    .repeat(Repeat.REFUSED, SESSION_GET)
                    .latency(Latency.STORE));
  }

  private AdapterTable.Builder others(AdapterTable.Builder table) {
    return table
        .on(
            SESSION_USAGE,
            usages::get,
            entry ->
                paced(entry)
                    .session(SessionUse.REQUIRED)
                    .accepts("from", "to")
                    .limit(
                        "span",
                        Usages.LONGEST.toDays(),
                        "days",
                        "the vendor's page on its statistics")
                    .latency(Latency.STORE)
                    .fields(SessionFields.USAGE))
        .on(
            SESSION_PROBE_KEY,
            this::probe,
            entry -> paced(entry).latency(Latency.STORE).fields(SessionFields.KEY));
  }

  private static OperationEntry paced(OperationEntry entry) {
    return entry.limit("perMinute", A_MINUTE, "admin calls", "the vendor's page on its admin API");
  }

  private Either<PortError, Answer<Page<Session>>> list(ListSessions request, CallContext context) {
    return linkedApi
        .accounts()
        .list()
        .get(SESSION_LIST, context, linkedApi)
        .map(
            kept -> {
              Reading reading = kept.reading();
              List<Session> rows =
                  kept.accounts().stream()
                      .map(account -> AccountReading.session(account, kept.at(), reading))
                      .toList();
              return new Answer<>(Page.whole(rows), reading.notes());
            });
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
                                LinkedApi.origin(SESSION_GET), Option.some(request.session()))));
  }

  /** For good: the vendor deletes the account, its browser and its proxy. */
  private Either<PortError, Answer<Done>> disconnect(Disconnect request, CallContext context) {
    SessionRef session = request.session();
    return linkedApi
        .accounts()
        .admitted(SESSION_DISCONNECT, session, context)
        .flatMap(
            id ->
                direct.order(
                    SESSION_DISCONNECT,
                    context,
                    Option.some(SESSION_GET.id()),
                    api -> api.disconnect(linkedApi.client(), Map.of("accountId", id))))
        .mapLeft(error -> AccountReading.missing(error, session))
        .map(
            reply -> {
              Accounts.forget(session, context.environment().secrets());
              linkedApi.accounts().outdated();
              return new Answer<>(
                  Done.INSTANCE, new Reading().requestId(reply.requestId()).notes());
            });
  }

  private Either<PortError, Answer<KeyProbe>> probe(ProbeKey request, CallContext context) {
    return direct
        .admin(SESSION_PROBE_KEY, context, api -> api.plan(linkedApi.client()))
        .map(
            reply -> {
              PlanWire.Status plan = reply.body().result();
              Option<String> status = Texts.told(plan == null ? null : plan.status());
              return new Answer<>(
                  new KeyProbe(Option.none(), status, Option.none()),
                  new Reading().requestId(reply.requestId()).notes());
            });
  }

  public Logins logins() {
    return logins;
  }
}
