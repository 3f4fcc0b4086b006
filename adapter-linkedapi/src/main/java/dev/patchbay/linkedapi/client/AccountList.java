package dev.patchbay.linkedapi.client;

import dev.patchbay.answer.Freshness;
import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.wire.AccountsWire;
import dev.patchbay.linkedapi.wire.AccountsWire.Account;
import dev.patchbay.linkedapi.wire.AccountsWire.Pending;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The customer's accounts. Asking for them has a side effect: the vendor opens a reconnection
 * session for every account that lost its login. So whoever asks gets the list of the last minute,
 * and of several who ask at once one goes to the vendor. A change that this adapter makes outdates
 * the list; one that it only learns of, from a failing call, lets it age faster, because calls may
 * fail by the thousand. Safe for use by several threads.
 */
public final class AccountList {
  public static final Duration KEPT = Duration.ofSeconds(60);

  private static final Duration DOUBTED = Duration.ofSeconds(10);

  private final AtomicInteger changes = new AtomicInteger();
  private volatile @Nullable Kept last;
  private volatile boolean doubted;

  /** The accounts that the configuration permits; their tokens are in the store afterwards. */
  public Either<PortError, Kept> get(
      Operation<?, ?> operation, CallContext context, LinkedApi linkedApi) {
    // Whoever waits here waits for the list that is being fetched, and needs no other.
    synchronized (this) {
      Kept kept = last;
      Instant now = context.now();
      Either<PortError, Kept> list =
          kept != null && now.isBefore(kept.at().plus(doubted ? DOUBTED : KEPT))
              ? Either.right(kept.cached())
              : fetch(operation, context, linkedApi);
      return list.peek(
          told -> linkedApi.accounts().keep(told.accounts(), context.environment().secrets()));
    }
  }

  /** Has the next one who asks go to the vendor. */
  void outdate() {
    changes.incrementAndGet();
    last = null;
  }

  /** A call failed in a way that the list may not know of yet. */
  void doubt() {
    doubted = true;
  }

  private Either<PortError, Kept> fetch(
      Operation<?, ?> operation, CallContext context, LinkedApi linkedApi) {
    int before = changes.get();
    doubted = false;
    return new Direct(linkedApi)
        .admin(operation, context, api -> api.accounts(linkedApi.client()))
        .flatMap(
            reply ->
                linkedApi
                    .accounts()
                    .permitted(accounts(reply.body()))
                    .map(accounts -> kept(accounts, reply, context)))
        .peek(
            list -> {
              if (changes.get() == before) {
                last = list;
              }
            });
  }

  private static Kept kept(
      List<Account> accounts, Reply<AccountsWire.Answer> reply, CallContext context) {
    List<Pending> logins = new ArrayList<>();
    AccountsWire.Accounts result = reply.body().result();
    List<@Nullable Pending> told =
        result == null || result.pendingConnectionSessions() == null
            ? List.of()
            : result.pendingConnectionSessions();
    for (Pending login : told) {
      if (login != null) {
        logins.add(login);
      }
    }
    return new Kept(
        accounts, logins, nameless(reply.body()), context.now(), reply.requestId(), false);
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

  private static boolean nameless(AccountsWire.Answer answer) {
    AccountsWire.Accounts result = answer.result();
    List<@Nullable Account> told =
        result == null || result.accounts() == null ? List.of() : result.accounts();
    return told.stream().anyMatch(account -> account != null && account.id() == null);
  }

  /**
   * A list as it was told.
   *
   * @param accounts those that the configuration permits
   * @param logins logins on the vendor's page that are under way, of all accounts
   * @param nameless whether an account was left out because it has no id
   * @param at when
   * @param requestId the vendor's id of the request
   * @param old whether it was told to somebody else before
   */
  public record Kept(
      List<Account> accounts,
      List<Pending> logins,
      boolean nameless,
      Instant at,
      Option<String> requestId,
      boolean old) {
    public Kept {
      accounts = List.copyOf(accounts);
      logins = List.copyOf(logins);
    }

    private Kept cached() {
      return new Kept(accounts, logins, nameless, at, Option.none(), true);
    }

    /** A reading that says how old it is. */
    public Reading reading() {
      Reading reading = new Reading().requestId(requestId);
      if (nameless) {
        reading.unrecognised("id", "an account without one");
      }
      return old
          ? reading.freshness(
              new Freshness(Freshness.Source.CACHED, Option.some(at), Option.none(), Option.none()))
          : reading;
    }
  }
}
