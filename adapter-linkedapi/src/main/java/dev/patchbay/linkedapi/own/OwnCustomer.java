package dev.patchbay.linkedapi.own;

import static dev.patchbay.linkedapi.admin.AdminOperations.CANCEL_CONNECTION_SESSION;
import static dev.patchbay.linkedapi.admin.AdminOperations.CONNECTION_SESSION;
import static dev.patchbay.linkedapi.admin.AdminOperations.LIST_CONNECTION_SESSIONS;
import static dev.patchbay.linkedapi.admin.AdminOperations.REGENERATE_IDENTIFICATION_TOKEN;
import static dev.patchbay.linkedapi.admin.AdminOperations.REPARSE_ACCOUNT;
import static dev.patchbay.linkedapi.admin.AdminOperations.SEATS;
import static dev.patchbay.linkedapi.admin.AdminOperations.SET_SEATS;
import static dev.patchbay.linkedapi.admin.AdminOperations.SUBSCRIPTION;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.admin.AccountReparse;
import dev.patchbay.linkedapi.admin.BillingPeriod;
import dev.patchbay.linkedapi.admin.CancelConnectionSession;
import dev.patchbay.linkedapi.admin.ConnectionSession;
import dev.patchbay.linkedapi.admin.CustomerSubscription;
import dev.patchbay.linkedapi.admin.GetConnectionSession;
import dev.patchbay.linkedapi.admin.GetSeats;
import dev.patchbay.linkedapi.admin.GetSubscription;
import dev.patchbay.linkedapi.admin.IdentificationToken;
import dev.patchbay.linkedapi.admin.ListConnectionSessions;
import dev.patchbay.linkedapi.admin.RegenerateIdentificationToken;
import dev.patchbay.linkedapi.admin.ReparseAccount;
import dev.patchbay.linkedapi.admin.SeatType;
import dev.patchbay.linkedapi.admin.Seats;
import dev.patchbay.linkedapi.admin.SeatsChange;
import dev.patchbay.linkedapi.admin.SetSeats;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.AccountsWire.Pending;
import dev.patchbay.linkedapi.wire.VoidWire;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.ResultReader;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.Filled;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The customer's plan and seats, and what there is to administer of accounts and their logins. */
public final class OwnCustomer {
  private final LinkedApi linkedApi;

  public OwnCustomer(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(SUBSCRIPTION, this::subscription, entry -> customers(entry, SUBSCRIPTION))
        .on(SEATS, this::seats, entry -> customers(entry, SEATS))
        .on(
            SET_SEATS,
            this::setSeats,
            entry ->
                customers(entry, SET_SEATS)
                    .accepts("quantity", quantity -> quantity.between(1, 1000))
                    .accepts(
                        "seatType",
                        type -> type.allowing(List.of(SeatType.CORE.name(), SeatType.PLUS.name())))
                    .accepts(
                        "billingPeriod",
                        period ->
                            period.allowing(
                                List.of(BillingPeriod.MONTH.name(), BillingPeriod.YEAR.name())))
                    .repeat(Repeat.SAME, SEATS))
        .on(
            REPARSE_ACCOUNT,
            this::reparse,
            entry ->
                OwnFields.all(entry, REPARSE_ACCOUNT).latency(Latency.STORE).repeat(Repeat.UNKNOWN))
        .on(
            REGENERATE_IDENTIFICATION_TOKEN,
            this::regenerate,
            entry ->
                OwnFields.all(entry, REGENERATE_IDENTIFICATION_TOKEN)
                    .latency(Latency.STORE)
                    .repeat(Repeat.TWICE, SessionOperations.SESSION_LIST))
        .on(
            LIST_CONNECTION_SESSIONS,
            this::logins,
            entry ->
                OwnFields.but(
                        new Filled().neverAs("the list of accounts does not tell it", "type"),
                        entry,
                        LIST_CONNECTION_SESSIONS)
                    .session(SessionUse.FORBIDDEN)
                    .latency(Latency.STORE))
        .on(CONNECTION_SESSION, this::login, entry -> customers(entry, CONNECTION_SESSION))
        .on(
            CANCEL_CONNECTION_SESSION,
            this::cancelLogin,
            entry ->
                customers(entry, CANCEL_CONNECTION_SESSION)
                    .repeat(Repeat.UNKNOWN, CONNECTION_SESSION));
  }

  private static OperationEntry customers(OperationEntry entry, Operation<?, ?> operation) {
    return OwnFields.all(entry, operation).session(SessionUse.FORBIDDEN).latency(Latency.STORE);
  }

  private <R> Administration<R> call(Operation<?, R> operation, CallContext context, String name) {
    return Administration.of(linkedApi, operation, context, name);
  }

  private Either<PortError, Answer<CustomerSubscription>> subscription(
      GetSubscription request, CallContext context) {
    Administration<CustomerSubscription> call =
        call(SUBSCRIPTION, context, "subscription.getStatus");
    return call.send().flatMap(reply -> call.read(CustomerSubscription.class, reply));
  }

  private Either<PortError, Answer<Seats>> seats(GetSeats request, CallContext context) {
    Administration<Seats> call = call(SEATS, context, "subscription.getSeats");
    return call.send().flatMap(reply -> call.read(Seats.class, reply));
  }

  private Either<PortError, Answer<SeatsChange>> setSeats(SetSeats request, CallContext context) {
    Administration<SeatsChange> call =
        call(SET_SEATS, context, "subscription.setSeats").settledBy(SEATS);
    return call.send(
            Map.of(
                "quantity", request.quantity(),
                "seatType", spelled(request.seatType()),
                "billingPeriod", spelled(request.billingPeriod())))
        .flatMap(reply -> call.read(SeatsChange.class, reply));
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Either<PortError, Answer<AccountReparse>> reparse(
      ReparseAccount request, CallContext context) {
    Administration<AccountReparse> call =
        call(REPARSE_ACCOUNT, context, "accounts.reparseAccountInfo");
    return call.sendForAccount(Map.of()).flatMap(reply -> call.read(AccountReparse.class, reply));
  }

  /** The old token is dead at once, so the new one is kept before anything else can go wrong. */
  private Either<PortError, Answer<IdentificationToken>> regenerate(
      RegenerateIdentificationToken request, CallContext context) {
    Administration<IdentificationToken> call =
        call(REGENERATE_IDENTIFICATION_TOKEN, context, "accounts.regenerateIdentificationToken")
            .settledBy(SessionOperations.SESSION_LIST);
    return call.sendForAccount(Map.of()).flatMap(reply -> token(call, reply, context));
  }

  private Either<PortError, Answer<IdentificationToken>> token(
      Administration<?> call, Reply<VoidWire> reply, CallContext context) {
    if (!(Administration.member(reply.body().result(), "token") instanceof String text)
        || text.isBlank()) {
      return Either.left(call.lacking("token"));
    }
    Secret token = Secret.of(text);
    context
        .session()
        .forEach(
            session ->
                linkedApi.accounts().learn(session.id(), token, context.environment().secrets()));
    linkedApi.accounts().outdated();
    return Either.right(
        new Answer<>(
            new IdentificationToken(token), new Reading().requestId(reply.requestId()).notes()));
  }

  private Either<PortError, Answer<Page<ConnectionSession>>> logins(
      ListConnectionSessions request, CallContext context) {
    return linkedApi
        .accounts()
        .list()
        .get(LIST_CONNECTION_SESSIONS, context, linkedApi)
        .map(
            list -> {
              Reading reading = list.reading();
              ResultReader reader = OwnReader.of(reading, linkedApi.wire()::hide);
              List<ConnectionSession> rows =
                  list.logins().stream().map(login -> login(login, reader)).toList();
              return new Answer<>(Page.whole(rows), reading.notes());
            });
  }

  private static ConnectionSession login(Pending login, ResultReader reader) {
    Map<String, @Nullable String> members = new HashMap<>();
    members.put("sessionId", login.sessionId());
    members.put("status", login.status());
    return reader.read(ConnectionSession.class, members);
  }

  private Either<PortError, Answer<ConnectionSession>> login(
      GetConnectionSession request, CallContext context) {
    Administration<ConnectionSession> call =
        call(CONNECTION_SESSION, context, "accounts.getConnectionSession");
    return call.send(Map.of("sessionId", request.sessionId()))
        .flatMap(reply -> call.read(ConnectionSession.class, reply, "session"));
  }

  private Either<PortError, Answer<Done>> cancelLogin(
      CancelConnectionSession request, CallContext context) {
    return call(CANCEL_CONNECTION_SESSION, context, "accounts.cancelConnectionSession")
        .settledBy(CONNECTION_SESSION)
        .send(Map.of("sessionId", request.sessionId()))
        .map(Administration::done);
  }
}
