package dev.patchbay.linkedapi.session;

import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.AccountsWire.Account;
import dev.patchbay.session.Cause;
import dev.patchbay.session.Observation;
import dev.patchbay.session.ReconnectHint;
import dev.patchbay.session.Session;
import dev.patchbay.session.Signal;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An account in neutral words; what state it is in, follows from what the vendor says. */
public final class AccountReading {
  /** What a status means, in lists and in deliveries. */
  static final EnumTable<Signal> SIGNALS =
      EnumTable.of(Signal.UNRECOGNISED)
          .readOnly(Signal.OK, "active")
          .readOnly(Signal.SUSPENDED, "frozen")
          .readOnly(Signal.CREDENTIALS_LOST, "reconnection_required")
          .readOnly(Signal.DELETED, "deleted")
          .build();

  private AccountReading() {}

  static Session session(Account account, Instant at, Reading reading) {
    SessionRef ref = new SessionRef(LinkedApi.VENDOR, String.valueOf(account.id()));
    String country = account.countryCode();
    return Session.builder(ref)
        .displayName(account.name())
        .owner(ProfileRef.known(account.url()).getOrNull())
        .observed(List.of(observation(account.status(), at, Cause.POLL, reading)), at)
        .createdAt(Scalars.time(account.connectedAt()))
        .pictureUrl(account.avatarUrl())
        .headline(account.headline())
        .countryCode(country == null ? null : country.toUpperCase(Locale.ROOT))
        .reconnect(hint(account, ref))
        .build();
  }

  /** What the vendor said about an account. */
  public static Observation observation(
      @Nullable String status, Instant at, Cause cause, Reading reading) {
    Signal signal = reading.constant("observations.signal", SIGNALS, status);
    return Observation.of(signal == null ? Signal.UNRECOGNISED : signal, cause, at).code(status);
  }

  private static @Nullable ReconnectHint hint(Account account, SessionRef ref) {
    return account.reconnectionLink() == null
        ? null
        : new ReconnectHint.OpenLink(
            account.reconnectionLink(),
            Option.of(account.reconnectionSessionId()).map(id -> Logins.handle(id, ref)));
  }

  /** Where a call is about an account, what is not found is the account. */
  static PortError missing(PortError error, SessionRef session) {
    return error instanceof FixAccount.SessionNotFound
        ? new FixAccount.SessionNotFound(error.origin(), Option.some(session))
        : error;
  }
}
