package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people that a signal of job changes watches (dossier 8.5). What reading and changing the list
 * answers is not documented; each answer is one possible reading and says so.
 */
final class Watchlists {
  private static final String BASE = "/v1/linkedin/signals/{id}/watchlist";
  private static final int MOST = 500;

  private final World world;
  private final Signals signals;
  private final Ids ids;

  Watchlists(World world, Signals signals, Ids ids) {
    this.world = world;
    this.signals = signals;
    this.ids = ids;
  }

  void addTo(Router router) {
    router
        .on("GET", BASE, call -> Undocumented.answer("watchlist", listed(signal(call))))
        .on("POST", BASE, this::more)
        .on("DELETE", BASE + "/{entryId}", this::less);
  }

  private Signal signal(Call call) {
    Signal signal = signals.known(call.path("id"));
    if (!signal.kind.equals(Signal.JOB_CHANGE)) {
      throw Errors.invalid("Only watchlist signals have a watchlist");
    }
    return signal;
  }

  private static List<JsonObject> listed(Signal signal) {
    return signal.watchlist.values().stream()
        .map(
            entry ->
                JsonObject.empty()
                    .put("id", entry.text("id"))
                    .put("profileUrl", entry.text("profileUrl"))
                    .put("label", entry.textOrNull("label")))
        .toList();
  }

  private Reply more(Call call) {
    Signal signal = signal(call);
    JsonObject body = Body.of(call);
    check(body.value("entries"), "entries", signal.watchlist.size());
    add(signal, body.objects("entries"));
    return Undocumented.answer("watchlist", listed(signal));
  }

  private Reply less(Call call) {
    Signal signal = signal(call);
    if (signal.watchlist.remove(call.path("entryId")) == null) {
      throw Errors.plain(404, "Entry not found");
    }
    return Reply.ok(JsonObject.empty().put("ok", true));
  }

  /** Entries are objects, never bare addresses. */
  void check(@Nullable Object entries, String field, int there) {
    if (!(entries instanceof List<?> list) || list.isEmpty()) {
      throw Errors.missing(field);
    }
    if (there + list.size() > MOST) {
      throw Errors.invalid(field + " may hold " + MOST + " entries");
    }
    for (Object entry : list) {
      if (!(entry instanceof Map<?, ?> map)) {
        throw Errors.invalid(field + " must hold objects with profileUrl");
      }
      String url = Body.required(JsonObject.view(map), "profileUrl");
      if (Urls.person(world, url).isEmpty()) {
        throw Errors.invalid("profileUrl could not be resolved: " + url);
      }
    }
  }

  void add(Signal signal, List<JsonObject> entries) {
    List<String> known = new ArrayList<>();
    signal.watchlist.values().forEach(entry -> known.add(entry.text("profileUrl")));
    for (JsonObject entry : entries) {
      if (!known.contains(entry.text("profileUrl"))) {
        String id = ids.uuid();
        signal.watchlist.put(
            id,
            JsonObject.empty()
                .put("id", id)
                .put("profileUrl", entry.text("profileUrl"))
                .putIfPresent("label", entry.textOrNull("label")));
      }
    }
  }
}
