package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Connection and reconnection sessions (dossier 11.2). Whoever opens a link, with any {@code GET},
 * has logged in. Not documented, and read here as: the {@code type} is {@code connect} or {@code
 * reconnect}, and a link lives an hour.
 */
final class Connections {
  private static final Duration LIFE = Duration.ofHours(1);
  private static final Set<String> FINAL = Set.of("success", "expired", "error", "cancelled");

  private static final class Session {
    private final String id;
    private final @Nullable Account account;
    private final Instant end;
    private String status = "pending";

    Session(String id, @Nullable Account account, Instant end) {
      this.id = id;
      this.account = account;
      this.end = end;
    }
  }

  private final Accounts accounts;
  private final Clock clock;
  private final Supplier<String> baseUrl;
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  Connections(Accounts accounts, Clock clock, Supplier<String> baseUrl) {
    this.accounts = accounts;
    this.clock = clock;
    this.baseUrl = baseUrl;
  }

  Reply create() {
    if (!accounts.hasSeat()) {
      return Envelopes.failure("noAvailableSeats", "Every seat has an account.");
    }
    Session session = add(null);
    return Envelopes.success(
        JsonObject.empty().put("sessionId", session.id).put("connectionLink", link(session)));
  }

  Reply createFor(Account account) {
    Session session = add(account);
    account.reconnection = session.id;
    return Envelopes.success(
        JsonObject.empty()
            .put("reconnectionSessionId", session.id)
            .put("reconnectionLink", link(session)));
  }

  private Session add(@Nullable Account account) {
    String id = Account.uuid("connection " + sessions.size());
    Session session = new Session(id, account, clock.instant().plus(LIFE));
    sessions.put(id, session);
    return session;
  }

  private String link(Session session) {
    return baseUrl.get() + "/connection/" + session.id;
  }

  Reply get(JsonObject body) {
    Session session = of(body.text("sessionId"));
    return Envelopes.success(
        JsonObject.empty()
            .put(
                "session",
                shown(session).put("type", session.account == null ? "connect" : "reconnect")));
  }

  private static JsonObject shown(Session session) {
    return JsonObject.empty().put("sessionId", session.id).put("status", session.status);
  }

  Reply cancel(JsonObject body) {
    Session session = of(body.text("sessionId"));
    if (!FINAL.contains(session.status)) {
      session.status = "cancelled";
    }
    return Envelopes.nothing();
  }

  private Session of(String id) {
    Session session = sessions.get(id);
    if (session == null) {
      throw Envelopes.refusal("sessionNotFound", "There is no such session.");
    }
    if (!FINAL.contains(session.status) && clock.instant().isAfter(session.end)) {
      session.status = "expired";
    }
    return session;
  }

  /** Somebody opens a link and logs in. */
  Reply open(String id) {
    Session session = of(id);
    boolean live = !FINAL.contains(session.status);
    if (live) {
      session.status = "success";
      if (session.account == null) {
        accounts.connect();
      } else {
        session.account.reconnection = null;
        accounts.status(session.account, "active");
      }
    }
    String text = live ? "Connected. You may close this page." : "This link is no longer valid.";
    return new Reply(live ? 200 : 410, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  /** All accounts; opens a session for each that has to be reconnected and has none. */
  Reply all() {
    List<JsonObject> listed =
        accounts.all().stream()
            .map(
                account -> {
                  JsonObject json = account.listed();
                  if (account.status.equals("reconnection_required")) {
                    Session session = reconnection(account);
                    json.put("reconnectionSessionId", session.id)
                        .put("reconnectionLink", link(session));
                  }
                  return json;
                })
            .toList();
    List<JsonObject> pending =
        sessions.values().stream()
            .filter(session -> session.account == null)
            .filter(session -> !FINAL.contains(of(session.id).status))
            .map(Connections::shown)
            .toList();
    return Envelopes.success(
        JsonObject.empty().put("accounts", listed).put("pendingConnectionSessions", pending));
  }

  private Session reconnection(Account account) {
    if (account.reconnection == null || FINAL.contains(of(account.reconnection).status)) {
      createFor(account);
    }
    return of(String.valueOf(account.reconnection));
  }
}
