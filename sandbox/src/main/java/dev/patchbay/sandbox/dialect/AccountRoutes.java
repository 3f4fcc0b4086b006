package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;

/** {@code /accounts} without the logins (dossier A.6.1, A.6.2). */
final class AccountRoutes {

  private static final List<String> SYNC = List.of("SYNC_STARTED", "SYNC_RUNNING", "SYNC_DONE");

  private final State state;

  AccountRoutes(State state) {
    this.state = state;
  }

  void addTo(Router router) {
    router
        .on("GET", "/accounts", this::list)
        .on("GET", "/accounts/{id}", this::get)
        .on("PATCH", "/accounts/{id}", this::patch)
        .on("DELETE", "/accounts/{id}", this::delete)
        .on("POST", "/accounts/{id}/restart", this::restart)
        .on("GET", "/accounts/{id}/sync", this::sync);
  }

  private Reply list(Call call) {
    List<JsonObject> all = state.accounts.values().stream().map(this::render).toList();
    Pages<JsonObject> page = Pages.of(call, all, 250, 100);
    return Reply.ok(page.list("AccountList", page.rows()));
  }

  private Reply get(Call call) {
    return Reply.ok(render(Requests.account(state, call.path("id"))));
  }

  private Reply patch(Call call) {
    Account account = Requests.account(state, call.path("id"));
    boolean brief = state.rules.has(DialectTrait.BRIEF_PATCH);
    JsonObject body = brief ? Requests.body(state, call, "account-patch") : Requests.body(call);
    if (body.has("proxy")) {
      account.proxy = body.object("proxy");
    }
    return Reply.ok(
        brief
            ? JsonObject.tagged("AccountPatched").put("account_id", account.id)
            : render(account));
  }

  private Reply delete(Call call) {
    Account account = Requests.account(state, call.path("id"));
    state.accounts.remove(account.id);
    state.webhooks.tellStatus("DELETED", account.id);
    return Reply.ok(JsonObject.tagged("AccountDeleted"));
  }

  private Reply restart(Call call) {
    Account account = Requests.account(state, call.path("id"));
    if (account.status.equals("CREDENTIALS")) {
      return Reply.ok(JsonObject.tagged("AccountFailedToRestart"));
    }
    account.status = "OK";
    return Reply.ok(JsonObject.tagged("AccountRestarted"));
  }

  private Reply sync(Call call) {
    Account account = Requests.account(state, call.path("id"));
    int step = account.syncs.merge("account", 1, Integer::sum) - 1;
    String status = SYNC.get(step % SYNC.size());
    if (status.equals("SYNC_DONE") && call.query("chunk_size") != null) {
      status = "CHUNK_DONE";
    }
    return Reply.ok(JsonObject.tagged("AccountResync").put("status", status));
  }

  private JsonObject render(Account account) {
    JsonObject im =
        JsonObject.empty()
            .put("id", account.owner.memberId())
            .put("publicIdentifier", account.owner.slug().getOrElse(""))
            .put("username", account.owner.name().getOrElse(""))
            .put("premiumId", null)
            .put("premiumContractId", null)
            .put("premiumFeatures", account.features.stream().sorted().toList())
            .put("organizations", account.organizations.stream().map(this::organization).toList());
    if (account.proxy != null) {
      im.put("proxy", account.proxy.copy().put("source", "USER"));
    }
    return JsonObject.tagged("Account")
        .put("type", "LINKEDIN")
        .put("id", account.id)
        .put("name", account.owner.name().getOrElse(""))
        .put("created_at", Times.iso(account.createdAt))
        .put("groups", List.of())
        .put(
            "sources",
            List.of(
                JsonObject.empty()
                    .put("id", account.id + "_MESSAGING")
                    .put("status", account.status)))
        .put("connection_params", JsonObject.empty().put("im", im));
  }

  private JsonObject organization(String id) {
    JsonObject company = state.world.company(id).get();
    return JsonObject.empty()
        .put("name", company.text("name"))
        .put("messaging_enabled", true)
        .put("organization_urn", "urn:li:fsd_company:" + id)
        .put("mailbox_urn", "urn:li:fsd_profile:" + company.text("mailbox"));
  }
}
