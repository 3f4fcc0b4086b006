package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.http.Refusal;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All signals, and when they look (dossier 8.6 and 15). Guarded by the simulator. */
final class Signals {
  private static final int MOST_WEBHOOKS = 100;

  private final Clock clock;
  private final Ids ids;
  private final Hooks hooks;
  private final Map<String, Signal> all = new LinkedHashMap<>();
  private final Map<String, Watch> watches = new HashMap<>();

  Signals(Clock clock, Ids ids, Hooks hooks) {
    this.clock = clock;
    this.ids = ids;
    this.hooks = hooks;
  }

  void watch(String kind, Watch watch) {
    watches.put(kind, watch);
  }

  List<Signal> all() {
    return new ArrayList<>(all.values());
  }

  Signal known(String id) {
    Signal signal = all.get(id);
    if (signal == null) {
      throw Errors.plain(404, "Signal not found");
    }
    return signal;
  }

  void delete(String id) {
    known(id);
    all.remove(id);
  }

  Signal create(String kind, JsonObject told) {
    long webhooks = all.values().stream().filter(one -> one.webhookUrl() != null).count();
    if (told.has("webhookUrl") && webhooks >= MOST_WEBHOOKS) {
      throw Errors.refusal(
          403, "WEBHOOK_LIMIT_REACHED", "A tenant may have " + MOST_WEBHOOKS + " webhooks");
    }
    Signal signal = new Signal(ids.uuid(), kind, told, ids.secret(), clock.instant());
    signal.schedule(clock.instant());
    all.put(signal.id, signal);
    return signal;
  }

  /** What the vendor sets up by itself with each session. */
  void provision(Session session, InboxWatch inbox) {
    begin(system(session, Signal.ACCEPTED, "every_6h"), session, inbox);
    begin(system(session, Signal.RECEIVED, "hourly"), session, inbox);
  }

  void begin(Signal signal, Session session, InboxWatch inbox) {
    inbox.begin(session, signal);
  }

  private Signal system(Session session, String kind, String cadence) {
    String name = kind + " (system)";
    return create(
        kind,
        JsonObject.empty()
            .put("name", name)
            .put("sessionId", session.id)
            .put("intentDescription", name)
            .put("cadence", cadence)
            .put("filterMinIntent", "medium")
            .put("enabled", true));
  }

  /** Looks once, and delivers what is found. */
  JsonObject run(Signal signal) {
    Poll poll = new Poll();
    JsonObject result;
    try {
      Watch watch = watches.get(signal.kind);
      if (watch != null) {
        watch.look(signal, poll);
      }
      signal.lastError = null;
      signal.matches.addAll(poll.found);
      int queued = 0;
      for (Match match : poll.delivered) {
        queued += hooks.send(signal, match.delivery(signal)) ? 1 : 0;
      }
      result = poll.result(signal, queued);
    } catch (Refusal refusal) {
      JsonObject body = Json.object(refusal.reply().text());
      signal.lastError = body.text("error");
      result = Poll.failed(signal, body.text("code"), body.text("error"));
    }
    signal.lastPolledAt = clock.instant();
    signal.schedule(clock.instant());
    return result;
  }

  /** An acceptance that the watch of messages saw first. */
  void accepted(Session session, Match match) {
    for (Signal signal : all.values()) {
      if (signal.kind.equals(Signal.ACCEPTED)
          && session.id.equals(signal.sessionId)
          && signal.isEnabled()) {
        signal.matches.add(match);
        hooks.send(signal, match.delivery(signal));
      }
    }
  }

  /** The scheduler: every signal that is due looks once. */
  void pollDue() {
    Instant now = clock.instant();
    for (Signal signal : all()) {
      Instant next = signal.nextPollAt;
      if (signal.isEnabled() && next != null && !next.isAfter(now)) {
        run(signal);
      }
    }
  }
}
