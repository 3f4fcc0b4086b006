package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creating, reading, changing and running signals (dossier 8). What the vendor does not document is
 * one possible reading: a creation answers 201, a change the signal, a deletion {@code ok}.
 */
final class SignalRoutes {
  private static final String BASE = "/v1/linkedin/signals";
  private static final List<String> KINDS =
      List.of(
          Signal.KEYWORD, Signal.ENGAGEMENT, Signal.JOB_CHANGE, Signal.ACCEPTED, Signal.RECEIVED);
  private static final List<String> CHANGEABLE =
      List.of("name", "cadence", "enabled", "webhookUrl", "filterMinIntent", "intentDescription");

  private final World world;
  private final Gate gate;
  private final Pool pool;
  private final Signals signals;
  private final Watchlists watchlists;
  private final InboxWatch inbox;
  private final Hooks hooks;

  SignalRoutes(
      World world,
      Gate gate,
      Pool pool,
      Signals signals,
      Watchlists watchlists,
      InboxWatch inbox,
      Hooks hooks) {
    this.world = world;
    this.gate = gate;
    this.pool = pool;
    this.signals = signals;
    this.watchlists = watchlists;
    this.inbox = inbox;
    this.hooks = hooks;
  }

  void addTo(Router router) {
    router
        .on("POST", BASE, this::create)
        .on("GET", BASE, this::list)
        .on("GET", BASE + "/{id}", call -> shown(signals.known(call.path("id"))))
        .on("PATCH", BASE + "/{id}", this::change)
        .on("DELETE", BASE + "/{id}", this::delete)
        .on("POST", BASE + "/{id}/run", this::run)
        .on("POST", BASE + "/{id}/test-webhook", this::test)
        .on("GET", BASE + "/{id}/matches", this::matches);
    watchlists.addTo(router);
  }

  private static Reply shown(Signal signal) {
    return Reply.ok(JsonObject.empty().put("signal", signal.shown()));
  }

  private Reply create(Call call) {
    JsonObject body = Body.of(call);
    String kind = Body.oneOf(body, "kind", KINDS);
    String of = kind == null ? Signal.KEYWORD : kind;
    JsonObject told =
        JsonObject.empty()
            .put("name", Body.required(body, "name"))
            .put("intentDescription", Body.required(body, "intentDescription"))
            .put("sessionId", session(body, of))
            .put("cadence", cadence(body, of))
            .put("webhookUrl", url(body))
            .put("filterMinIntent", intent(body))
            .put("enabled", true);
    switch (of) {
      case Signal.KEYWORD -> told.put("query", Body.required(body, "query"));
      case Signal.ENGAGEMENT -> told.put("target", target(body.object("target")));
      case Signal.JOB_CHANGE -> watchlists.check(body.value("watchlist"), "watchlist", 0);
      default -> {}
    }
    Signal signal = signals.create(of, told);
    if (of.equals(Signal.JOB_CHANGE)) {
      watchlists.add(signal, body.objects("watchlist"));
    } else if (signal.ofInbox()) {
      signals.begin(signal, pool.known(told.text("sessionId")), inbox);
    }
    return Reply.created(JsonObject.empty().put("signal", signal.created()));
  }

  private @Nullable String session(JsonObject body, String kind) {
    boolean needed = kind.equals(Signal.ACCEPTED) || kind.equals(Signal.RECEIVED);
    String id = needed ? Body.required(body, "sessionId") : Body.optional(body, "sessionId");
    if (id != null) {
      pool.known(id);
    }
    return id;
  }

  /** Only the inbox kinds poll every hour. */
  private static String cadence(JsonObject body, String kind) {
    List<String> allowed = new ArrayList<>(Signal.CADENCES.keySet());
    allowed.add(Signal.MANUAL);
    boolean inbox = kind.equals(Signal.ACCEPTED) || kind.equals(Signal.RECEIVED);
    if (!inbox) {
      allowed.remove("hourly");
    }
    String told = Body.oneOf(body, "cadence", allowed);
    return told == null ? "daily" : told;
  }

  private static String intent(JsonObject body) {
    String told = Body.oneOf(body, "filterMinIntent", Classifier.INTENTS);
    return told == null ? "medium" : told;
  }

  private static @Nullable String url(JsonObject body) {
    String url = Body.optional(body, "webhookUrl");
    if (url != null && !url.matches("https?://[^\\s/]+.*")) {
      throw Errors.invalid("webhookUrl must be a URL");
    }
    return url;
  }

  private JsonObject target(JsonObject target) {
    String kind = Body.oneOf(target, "kind", List.of("profile", "company"));
    String url = Body.required(target, "url");
    if (kind == null) {
      throw Errors.missing("target.kind");
    }
    boolean found =
        kind.equals("company")
            ? Urls.company(world, url).isDefined()
            : Urls.person(world, url).isDefined();
    if (!found) {
      throw Errors.invalid("target.url could not be resolved to a " + kind);
    }
    return JsonObject.empty()
        .put("kind", kind)
        .put("url", url)
        .putIfPresent("label", target.textOrNull("label"));
  }

  private Reply list(Call call) {
    String kind = call.query("kind");
    return Reply.ok(
        JsonObject.empty()
            .put(
                "signals",
                signals.all().stream()
                    .filter(signal -> kind == null || signal.kind.equals(kind))
                    .map(Signal::shown)
                    .toList()));
  }

  private Reply change(Call call) {
    Signal signal = signals.known(call.path("id"));
    JsonObject body = Body.of(call);
    for (String name : body.names()) {
      if (!CHANGEABLE.contains(name)) {
        throw Errors.invalid(name + " cannot be changed");
      }
    }
    if (body.has("cadence")) {
      signal.told.put("cadence", cadence(body, signal.kind));
    }
    if (body.has("filterMinIntent")) {
      signal.told.put("filterMinIntent", intent(body));
    }
    if (body.has("webhookUrl")) {
      signal.told.put("webhookUrl", url(body));
    }
    for (String name : List.of("name", "intentDescription")) {
      if (body.has(name)) {
        signal.told.put(name, Body.required(body, name));
      }
    }
    if (body.value("enabled") instanceof Boolean enabled) {
      signal.told.put("enabled", enabled);
    }
    signal.schedule(signal.lastPolledAt == null ? signal.createdAt : signal.lastPolledAt);
    return shown(signal);
  }

  private Reply delete(Call call) {
    signals.delete(call.path("id"));
    return Reply.ok(JsonObject.empty().put("ok", true));
  }

  private Reply run(Call call) {
    gate.llm();
    return Reply.ok(JsonObject.empty().put("result", signals.run(signals.known(call.path("id")))));
  }

  /** A delivery as a keyword's match has it, of any signal; only its type is known. */
  private Reply test(Call call) {
    Signal signal = signals.known(call.path("id"));
    if (signal.webhookUrl() == null) {
      throw Errors.invalid("The signal has no webhookUrl");
    }
    hooks.send(signal, TestEvent.of(signal));
    return Reply.ok(JsonObject.empty().put("ok", true));
  }

  private Reply matches(Call call) {
    Signal signal = signals.known(call.path("id"));
    String since = call.query("sinceId");
    List<JsonObject> newest = new ArrayList<>();
    for (Match match : signal.matches) {
      if (match.id().equals(since)) {
        newest.clear();
      } else if (match.listed()) {
        newest.add(0, match.shown());
      }
    }
    int limit = Queries.limit(call, newest.size());
    return Reply.ok(JsonObject.empty().put("matches", newest.stream().limit(limit).toList()));
  }
}
