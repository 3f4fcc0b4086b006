package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;

/** Listing and revoking sessions, and what they have used (dossier 5.5 to 5.7). */
final class SessionRoutes {
  private static final String BASE = "/v1/linkedin/sessions";

  private final Pool pool;

  SessionRoutes(Pool pool) {
    this.pool = pool;
  }

  void addTo(Router router) {
    router
        .on("GET", BASE, call -> list())
        .on("GET", BASE + "/utilization", call -> utilization())
        .on("DELETE", BASE + "/{id}", this::revoke);
  }

  private Reply list() {
    return Reply.ok(
        JsonObject.empty().put("sessions", pool.all().stream().map(Session::listed).toList()));
  }

  private Reply utilization() {
    return Reply.ok(
        JsonObject.empty()
            .put("ok", true)
            .put("budget", Budget.caps())
            .put("sessions", pool.all().stream().map(Session::utilization).toList()));
  }

  private Reply revoke(Call call) {
    pool.remove(call.path("id"));
    return Reply.ok(JsonObject.empty().put("ok", true));
  }
}
