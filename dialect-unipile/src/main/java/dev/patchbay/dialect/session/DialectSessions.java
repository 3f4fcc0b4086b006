package dev.patchbay.dialect.session;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.wire.AccountsApi;
import dev.patchbay.dialect.wire.AccountsWire;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.session.Disconnect;
import dev.patchbay.session.GetSession;
import dev.patchbay.session.GetUsage;
import dev.patchbay.session.KeyProbe;
import dev.patchbay.session.ListSessions;
import dev.patchbay.session.ProbeKey;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.UsageReport;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.value.PremiumProduct;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Connected accounts: those of LinkedIn only; mailboxes and accounts of other networks that share
 * the key are left out of the list and refused elsewhere. Logins are the business of {@link
 * DialectLogins}.
 */
public final class DialectSessions {
  private static final int LARGEST_PAGE = 250;

  private final Dialect dialect;
  private final Wire<AccountsApi> wire;

  /** The room of a dialect. */
  public DialectSessions(Dialect dialect) {
    this.dialect = dialect;
    this.wire = dialect.wire(AccountsApi.class);
  }

  /** Adds this room's rows: every operation of the area. */
  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            SessionOperations.SESSION_LIST,
            this::list,
            entry ->
                entry
                    .latency(Latency.STORE)
                    .accepts("pageSize", size -> size.between(1, LARGEST_PAGE))
                    .limit(
                        "pageSize.max",
                        LARGEST_PAGE,
                        "rows",
                        "vendor documentation: pages of lists")
                    .fields(SessionFields.SESSION))
        .on(
            SessionOperations.SESSION_GET,
            this::get,
            entry -> entry.latency(Latency.STORE).accepts("session").fields(SessionFields.SESSION))
        .on(
            SessionOperations.SESSION_DISCONNECT,
            this::disconnect,
            entry ->
                entry
                    .accepts("session", "confirmation")
                    .repeat(Repeat.REFUSED, SessionOperations.SESSION_GET))
        .on(
            SessionOperations.SESSION_USAGE,
            this::usage,
            entry ->
                entry
                    .emulated("InMail credits only; no route tells other limits")
                    .session(SessionUse.REQUIRED)
                    .fields(SessionFields.USAGE))
        .on(
            SessionOperations.SESSION_PROBE_KEY,
            this::probe,
            entry ->
                entry
                    .emulated("lists one account")
                    .latency(Latency.STORE)
                    .fields(SessionFields.KEY))
        .with(new DialectLogins(dialect, wire)::addTo);
  }

  private Either<PortError, Answer<Page<Session>>> list(ListSessions request, CallContext context) {
    Map<String, String> arguments = new LinkedHashMap<>();
    request.pageSize().forEach(size -> arguments.put("limit", String.valueOf(size)));
    context.cursor().forEach(cursor -> arguments.put("cursor", cursor));
    return wire.read(SessionOperations.SESSION_LIST, context, api -> api.list(arguments))
        .flatMap(
            reply ->
                Expect.read(
                    SessionOperations.SESSION_LIST,
                    dialect.vendor(),
                    reply,
                    AccountsWire.AccountList::object,
                    "AccountList"))
        .map(reply -> page(reply, context));
  }

  private Answer<Page<Session>> page(Reply<AccountsWire.AccountList> reply, CallContext context) {
    Reading reading = stored(reply);
    Accounts accounts = new Accounts(dialect.vendor(), reading, context.now());
    List<AccountsWire.Account> items = reply.body().items();
    List<Session> rows =
        (items == null ? List.<AccountsWire.Account>of() : items)
            .stream()
                .filter(Accounts::ofLinkedIn)
                .flatMap(account -> accounts.session(account).toJavaStream())
                .toList();
    Option<String> next = Option.of(reply.body().cursor()).filter(cursor -> !cursor.isBlank());
    return new Answer<>(
        Page.of(
            rows,
            next.isEmpty() ? PageEnd.END : PageEnd.MORE,
            next.map(
                cursor ->
                    context.pageToken(SessionOperations.SESSION_LIST, dialect.vendor(), cursor))),
        reading.notes());
  }

  private Either<PortError, Answer<Session>> get(GetSession request, CallContext context) {
    return account(SessionOperations.SESSION_GET, request.session(), context)
        .flatMap(
            reply -> {
              Reading reading = stored(reply);
              return new Accounts(dialect.vendor(), reading, context.now())
                  .session(reply.body())
                  .map(session -> new Answer<>(session, reading.notes()))
                  .toEither(
                      () ->
                          new Report.UnexpectedResponse(
                              Origin.local(SessionOperations.SESSION_GET.id(), dialect.vendor()),
                              "the account has no id"));
            });
  }

  private Either<PortError, Reply<AccountsWire.Account>> account(
      Operation<?, ?> operation, SessionRef session, CallContext context) {
    return wire.read(operation, context, api -> api.get(session.id()))
        .mapLeft(error -> missing(error, session))
        .flatMap(
            reply ->
                Expect.read(
                    operation, dialect.vendor(), reply, AccountsWire.Account::object, "Account"))
        .flatMap(
            reply ->
                Accounts.ofLinkedIn(reply.body())
                    ? Either.right(reply)
                    : Either.left(
                        new FixAccount.AccountUnsuitable(
                            Origin.local(operation.id(), dialect.vendor()),
                            "it is an account of "
                                + reply.body().type()
                                + "; name one of LinkedIn")));
  }

  private Either<PortError, Answer<Done>> disconnect(Disconnect request, CallContext context) {
    Option<String> settledBy = Option.some(SessionOperations.SESSION_GET.id());
    return wire.write(
            SessionOperations.SESSION_DISCONNECT,
            context,
            settledBy,
            api -> api.delete(request.session().id()))
        .mapLeft(error -> missing(error, request.session()))
        .flatMap(
            reply ->
                Expect.write(
                    SessionOperations.SESSION_DISCONNECT,
                    dialect.vendor(),
                    settledBy,
                    reply,
                    AccountsWire.Deleted::object,
                    "AccountDeleted"))
        .map(reply -> Answer.of(Done.INSTANCE));
  }

  private Either<PortError, Answer<UsageReport>> usage(GetUsage request, CallContext context) {
    return dialect
        .account(SessionOperations.SESSION_USAGE, context)
        .flatMap(
            session ->
                wire.read(
                    SessionOperations.SESSION_USAGE, context, api -> api.balance(session.id())))
        .flatMap(
            reply ->
                Expect.read(
                    SessionOperations.SESSION_USAGE,
                    dialect.vendor(),
                    reply,
                    AccountsWire.Balance::object,
                    "LinkedinInmailBalance"))
        .map(
            reply ->
                new Answer<>(
                    new UsageReport(List.of(), credits(reply.body())),
                    new Reading().requestId(reply.requestId()).notes()));
  }

  private static Map<PremiumProduct, Integer> credits(AccountsWire.Balance balance) {
    Map<PremiumProduct, Integer> credits = new EnumMap<>(PremiumProduct.class);
    Option.of(balance.premium()).forEach(left -> credits.put(PremiumProduct.PREMIUM, left));
    Option.of(balance.recruiter()).forEach(left -> credits.put(PremiumProduct.RECRUITER, left));
    Option.of(balance.sales_navigator())
        .forEach(left -> credits.put(PremiumProduct.SALES_NAVIGATOR, left));
    return credits;
  }

  private Either<PortError, Answer<KeyProbe>> probe(ProbeKey request, CallContext context) {
    return wire.read(
            SessionOperations.SESSION_PROBE_KEY, context, api -> api.list(Map.of("limit", "1")))
        .flatMap(
            reply ->
                Expect.read(
                    SessionOperations.SESSION_PROBE_KEY,
                    dialect.vendor(),
                    reply,
                    AccountsWire.AccountList::object,
                    "AccountList"))
        .map(reply -> Answer.of(KeyProbe.ACCEPTED));
  }

  /** On a route of an account, what is not found is the account. */
  static PortError missing(PortError error, SessionRef session) {
    return error instanceof Fact.NotFound
        ? new FixAccount.SessionNotFound(error.origin(), Option.some(session))
        : error;
  }

  private static Reading stored(Reply<?> reply) {
    return new Reading().freshness(Freshness.STORED).requestId(reply.requestId());
  }
}
