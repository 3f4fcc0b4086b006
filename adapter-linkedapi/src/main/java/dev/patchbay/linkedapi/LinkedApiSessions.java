package dev.patchbay.linkedapi;

import static dev.patchbay.session.SessionOperations.SESSION_GET;
import static dev.patchbay.session.SessionOperations.SESSION_LIST;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.wire.AccountsWire;
import dev.patchbay.linkedapi.wire.AccountsWire.Account;
import dev.patchbay.session.Cause;
import dev.patchbay.session.GetSession;
import dev.patchbay.session.ListSessions;
import dev.patchbay.session.Observation;
import dev.patchbay.session.ReconnectHint;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.Signal;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Connected accounts. Listing them has a side effect: the vendor opens a reconnection session for
 * every account that lost its login. So a list is kept for a minute and only then asked for anew.
 */
final class LinkedApiSessions {
  private static final Duration KEPT = Duration.ofSeconds(60);

  private final LinkedApi linkedApi;
  private Option<Kept> kept = Option.none();

  LinkedApiSessions(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            SESSION_LIST,
            this::list,
            entry ->
                entry
                    .latency(Latency.STORE)
                    .limit(
                        "answerKept",
                        KEPT.toSeconds(),
                        "seconds",
                        "asking opens a reconnection session for every signed-out account")
                    .limit("perMinute", 100, "admin calls", "the vendor's page on its admin API"))
        .on(
            SESSION_GET,
            LinkedApiSessions::get,
            entry ->
                entry
                    .accepts("session")
                    .emulated("one of the list", SESSION_LIST)
                    .latency(Latency.STORE))
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
            SessionOperations.SESSION_SWITCH_CHALLENGE)
        .without(
            Reason.NOT_BUILT_YET,
            "",
            SessionOperations.SESSION_CONNECT_BY_LINK,
            SessionOperations.SESSION_AWAIT_CHALLENGE,
            SessionOperations.SESSION_RECONNECT,
            SessionOperations.SESSION_DISCONNECT,
            SessionOperations.SESSION_USAGE,
            SessionOperations.SESSION_PROBE_KEY);
  }

  private synchronized Either<PortError, Answer<Page<Session>>> list(
      ListSessions request, CallContext context) {
    Instant now = context.now();
    Option<Kept> fresh = kept.filter(list -> now.isBefore(list.at().plus(KEPT)));
    if (fresh.isDefined()) {
      linkedApi.accounts().keep(fresh.get().accounts(), context.environment().secrets());
      Freshness age =
          new Freshness(
              Freshness.Source.CACHED, Option.some(fresh.get().at()), Option.none(), Option.none());
      return Either.right(answer(fresh.get(), new Reading().freshness(age)));
    }
    return linkedApi
        .wire()
        .read(SESSION_LIST, context, api -> api.accounts(linkedApi.client()))
        .flatMap(
            reply ->
                linkedApi
                    .opened(SESSION_LIST, reply)
                    .flatMap(answer -> linkedApi.accounts().permitted(accounts(answer)))
                    .map(
                        accounts -> {
                          linkedApi.accounts().keep(accounts, context.environment().secrets());
                          Kept list = new Kept(accounts, now);
                          kept = Option.some(list);
                          return answer(list, new Reading().requestId(reply.requestId()));
                        }));
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

  private static List<Account> accounts(AccountsWire.Answer answer) {
    List<Account> accounts = new ArrayList<>();
    AccountsWire.Accounts result = answer.result();
    List<@Nullable Account> told =
        result == null || result.accounts() == null ? List.of() : result.accounts();
    for (Account account : told) {
      if (account != null && account.id() != null) {
        accounts.add(account);
      }
    }
    return accounts;
  }

  private static Answer<Page<Session>> answer(Kept list, Reading reading) {
    List<Session> sessions =
        list.accounts().stream().map(account -> session(account, list.at())).toList();
    return new Answer<>(Page.whole(sessions), reading.notes());
  }

  private static Session session(Account account, Instant at) {
    String country = account.countryCode();
    return Session.builder(ref(account))
        .displayName(account.name())
        .owner(ProfileRef.known(account.url()).getOrNull())
        .observed(List.of(observation(account, at)), at)
        .createdAt(Scalars.time(account.connectedAt()))
        .pictureUrl(account.avatarUrl())
        .headline(account.headline())
        .countryCode(country == null ? null : country.toUpperCase(Locale.ROOT))
        .reconnect(hint(account))
        .build();
  }

  private static SessionRef ref(Account account) {
    return new SessionRef(LinkedApi.VENDOR, String.valueOf(account.id()));
  }

  private static Observation observation(Account account, Instant at) {
    String status = account.status();
    Signal signal =
        switch (status == null ? "" : status) {
          case "active" -> Signal.OK;
          case "frozen" -> Signal.SUSPENDED;
          case "reconnection_required" -> Signal.CREDENTIALS_LOST;
          default -> Signal.UNRECOGNISED;
        };
    return Observation.of(signal, Cause.POLL, at).code(status);
  }

  private static @Nullable ReconnectHint hint(Account account) {
    return account.reconnectionLink() == null
        ? null
        : new ReconnectHint.OpenLink(
            account.reconnectionLink(),
            Option.of(account.reconnectionSessionId())
                .map(id -> VendorRef.of(LinkedApi.VENDOR, "connectionSession", id)));
  }

  private record Kept(List<Account> accounts, Instant at) {}
}
