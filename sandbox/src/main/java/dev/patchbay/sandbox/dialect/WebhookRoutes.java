package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** {@code /webhooks} (dossier A.8.1). */
final class WebhookRoutes {

  private final State state;

  WebhookRoutes(State state) {
    this.state = state;
  }

  void addTo(Router router) {
    router
        .on("POST", "/webhooks", this::create)
        .on("GET", "/webhooks", this::list)
        .on("DELETE", "/webhooks/{id}", this::delete);
  }

  private Reply create(Call call) {
    JsonObject body = Requests.body(state, call, "webhook");
    for (String account : body.texts("account_ids")) {
      Requests.account(state, account);
    }
    String id = state.ids.next("wh");
    JsonObject webhook = body.copy().put("accounts", body.texts("account_ids"));
    state.webhooks.registered.put(id, webhook.put("id", id));
    return Reply.created(JsonObject.tagged("WebhookCreated").put("webhook_id", id));
  }

  private Reply list(Call call) {
    List<JsonObject> all = state.webhooks.registered.values().stream().map(this::render).toList();
    Pages<JsonObject> page = Pages.of(call, all, 250, 100);
    return Reply.ok(page.list("WebhookList", page.rows()));
  }

  private JsonObject render(JsonObject webhook) {
    List<JsonObject> accounts = new ArrayList<>();
    for (Account account : state.accounts.values()) {
      List<String> chosen = webhook.texts("accounts");
      if (chosen.isEmpty() || chosen.contains(account.id)) {
        accounts.add(
            JsonObject.empty()
                .put("id", account.id)
                .put("name", account.owner.name().getOrElse(""))
                .put("type", "LINKEDIN"));
      }
    }
    return JsonObject.tagged("Webhook")
        .put("id", webhook.text("id"))
        .put("account_ids", accounts)
        .put("enabled", !Boolean.FALSE.equals(webhook.value("enabled")))
        .putIfPresent("name", webhook.textOrNull("name"))
        .put("request_url", webhook.text("request_url"))
        .put("format", webhook.has("format") ? webhook.text("format") : "json")
        .put("headers", webhook.list("headers"))
        .put("data", webhook.list("data"))
        .put("events", Webhooks.events(webhook))
        .put("type", "AUTO");
  }

  private Reply delete(Call call) {
    if (state.webhooks.registered.remove(call.path("id")) == null) {
      throw Errors.notFound("Webhook");
    }
    return Reply.ok(JsonObject.tagged("WebhookDeleted"));
  }
}
