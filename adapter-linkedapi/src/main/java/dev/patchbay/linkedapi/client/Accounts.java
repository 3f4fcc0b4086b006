package dev.patchbay.linkedapi.client;

import dev.patchbay.call.Operation;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.linkedapi.wire.AccountsWire.Account;
import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.session.ListSessions;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds the identification token of the account that a call is for: in the configuration, in the
 * store of secrets, or by listing the accounts once. What is configured also narrows the adapter:
 * other accounts of the customer are as unknown to it as those of strangers.
 *
 * @param only token of the one account to use, if one is configured
 * @param configured tokens by account id
 * @param hide takes every token that becomes known, so that no message shows it
 * @param list the accounts, kept for a minute
 */
public record Accounts(
    Option<Secret> only, Map<String, Secret> configured, Consumer<Secret> hide, AccountList list) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

  public Accounts(Option<Secret> only, Map<String, Secret> configured, Consumer<Secret> hide) {
    this(only, configured, hide, new AccountList());
  }

  /** The token of the session of a call. */
  public Either<PortError, Secret> token(Operation<?, ?> operation, CallContext context) {
    Option<SessionRef> session = context.session();
    if (session.isEmpty()) {
      return only.toEither(
          () ->
              new FixAccount.NoSessionAvailable(
                  LinkedApi.origin(operation), Option.none(), "name one in the call options"));
    }
    return admitted(operation, session.get(), context)
        .flatMap(id -> token(operation, id, context))
        .peek(hide);
  }

  private Either<PortError, Secret> token(
      Operation<?, ?> operation, String id, CallContext context) {
    Option<Secret> known =
        Option.of(configured.get(id))
            .orElse(only)
            .orElse(() -> context.environment().secrets().get(name(id)));
    return known.isDefined() ? Either.right(known.get()) : learnt(operation, id, context);
  }

  /** The id of an account that this adapter may use. */
  public Either<PortError, String> admitted(
      Operation<?, ?> operation, SessionRef session, CallContext context) {
    String id = session.id();
    if (!ID.matcher(id).matches()) {
      return Either.left(
          new FixCall.InvalidRequest(
              LinkedApi.origin(operation),
              "session",
              "is no account id of this vendor; list the sessions and use one of them"));
    }
    boolean listed =
        only.isDefined() && !context.environment().secrets().get(name(id)).equals(only);
    return listed
        ? context
            .call(SessionOperations.SESSION_LIST, ListSessions.all())
            .flatMap(
                told ->
                    told.value().rows().stream().anyMatch(row -> row.ref().equals(session))
                        ? Either.right(id)
                        : stranger(operation, session))
        : configured.isEmpty() || configured.containsKey(id)
            ? Either.right(id)
            : stranger(operation, session);
  }

  private static <T> Either<PortError, T> stranger(Operation<?, ?> operation, SessionRef session) {
    return Either.left(
        new FixAccount.SessionNotFound(LinkedApi.origin(operation), Option.some(session)));
  }

  /** Forgets a token that the vendor no longer takes, so that the next call asks for a new one. */
  void forget(CallContext context) {
    context.session().forEach(session -> forget(session, context.environment().secrets()));
    list.doubt();
  }

  /** Forgets the token of an account. */
  public static void forget(SessionRef session, SecretStore store) {
    if (ID.matcher(session.id()).matches()) {
      store.remove(name(session.id()));
    }
  }

  /** Lets the list of accounts age faster, because an account lost its login. */
  void doubted() {
    list.doubt();
  }

  /** Has the accounts listed anew, because one of them changed. */
  public void outdated() {
    list.outdate();
  }

  /** Keeps the tokens of a list of accounts. */
  void keep(List<Account> accounts, SecretStore store) {
    for (Account account : accounts) {
      String id = account.id();
      String text = account.identificationToken();
      if (id != null && text != null) {
        learn(id, Secret.of(text), store);
      }
    }
  }

  /** Keeps the token of an account. */
  public void learn(String id, Secret token, SecretStore store) {
    if (ID.matcher(id).matches()) {
      hide.accept(token);
      if (!store.get(name(id)).contains(token)) {
        store.put(name(id), token);
      }
    }
  }

  /** Those accounts that the configuration permits: all, unless it names some. */
  Either<PortError, List<Account>> permitted(List<Account> accounts) {
    if (only.isEmpty() && configured.isEmpty()) {
      return Either.right(accounts);
    }
    List<Account> mine = accounts.stream().filter(this::permits).toList();
    boolean tokensTold =
        accounts.stream().map(Account::identificationToken).anyMatch(Objects::nonNull);
    if (mine.isEmpty() && only.isDefined() && tokensTold) {
      return Either.left(
          new FixContract.BadCredentials(
              LinkedApi.origin(SessionOperations.SESSION_LIST),
              "identification-token belongs to none of the "
                  + accounts.size()
                  + " connected accounts; take it from the account's page"));
    }
    return Either.right(mine);
  }

  private boolean permits(Account account) {
    String token = account.identificationToken();
    return (account.id() != null && configured.containsKey(account.id()))
        || (only.isDefined() && (token == null || only.get().equals(Secret.of(token))));
  }

  private static Either<PortError, Secret> learnt(
      Operation<?, ?> operation, String id, CallContext context) {
    return context
        .call(SessionOperations.SESSION_LIST, ListSessions.all())
        .flatMap(
            listed ->
                context
                    .environment()
                    .secrets()
                    .get(name(id))
                    .toEither(
                        () ->
                            new FixAccount.SessionNotFound(
                                LinkedApi.origin(operation), context.session())));
  }

  private static String name(String id) {
    return "linkedapi/account/" + id + "/token";
  }

  @Override
  public String toString() {
    return "Accounts" + configured.keySet();
  }
}
