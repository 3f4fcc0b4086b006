package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.SandboxClock;
import dev.patchbay.sandbox.WebhookDeliveries;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The registered webhooks and what they are told. Guarded by the simulator's lock. */
final class Webhooks {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** The vendor states five retries, not their delays. */
  private static final List<Duration> DELAYS =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(6));

  private static final Map<String, List<String>> DEFAULT_EVENTS =
      Map.of(
          "messaging", List.of("message_received"),
          "users", List.of("new_relation"),
          "account_status",
              List.of(
                  "creation_success",
                  "creation_fail",
                  "deleted",
                  "reconnected",
                  "sync_success",
                  "error",
                  "credentials",
                  "permissions"),
          "email", List.of("mail_received"),
          "email_tracking", List.of("mail_opened"));

  final Map<String, JsonObject> registered = new LinkedHashMap<>();
  private final WebhookDeliveries deliverer;

  Webhooks(String vendor, SandboxClock clock) {
    this.deliverer = new WebhookDeliveries(vendor, TIMEOUT, DELAYS, clock);
  }

  /** Tells everybody who asked for an event of the messaging or users source. */
  void tell(String source, String event, String accountId, JsonObject payload) {
    for (JsonObject webhook : registered.values()) {
      if (wants(webhook, source, event, accountId)) {
        JsonObject full = JsonObject.empty().put("event", event);
        full.putIfPresent("webhook_name", webhook.textOrNull("name"));
        payload.names().forEach(name -> full.put(name, payload.value(name)));
        send(webhook, selected(webhook, full));
      }
    }
  }

  /** Tells a status of an account, wrapped as only this source wraps. */
  void tellStatus(String status, String accountId) {
    JsonObject body =
        JsonObject.empty()
            .put(
                "AccountStatus",
                JsonObject.empty()
                    .put("account_id", accountId)
                    .put("account_type", "LINKEDIN")
                    .put("message", status));
    for (JsonObject webhook : registered.values()) {
      if (wants(webhook, "account_status", status.toLowerCase(Locale.ROOT), accountId)) {
        send(webhook, body);
      }
    }
  }

  /** Calls a hosted link's {@code notify_url}: JSON, unsigned, no registered headers. */
  void notifyLinked(String url, JsonObject body) {
    deliverer.send(url, Map.of("Content-Type", "application/json"), Json.write(body));
  }

  List<Delivery> deliveries() {
    return deliverer.deliveries();
  }

  void redeliverDue() {
    deliverer.redeliverDue();
  }

  void close() {
    deliverer.close();
  }

  private static boolean wants(JsonObject webhook, String source, String event, String accountId) {
    List<String> accounts = webhook.texts("accounts");
    return webhook.text("source").equals(source)
        && !Boolean.FALSE.equals(webhook.value("enabled"))
        && events(webhook).contains(event)
        && (accounts.isEmpty() || accounts.contains(accountId));
  }

  /** The events asked for, else the default ones of the source. */
  static List<String> events(JsonObject webhook) {
    return webhook.has("events")
        ? webhook.texts("events")
        : DEFAULT_EVENTS.getOrDefault(webhook.text("source"), List.of());
  }

  private static JsonObject selected(JsonObject webhook, JsonObject payload) {
    List<JsonObject> wanted = webhook.objects("data");
    if (wanted.isEmpty()) {
      // The documented default payload of a relation has no time; it has to be asked for.
      return webhook.text("source").equals("users") ? payload.remove("timestamp") : payload;
    }
    JsonObject selected = JsonObject.empty();
    for (JsonObject one : wanted) {
      selected.put(one.text("name"), payload.value(one.text("key")));
    }
    return selected;
  }

  private void send(JsonObject webhook, JsonObject body) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (JsonObject header : webhook.objects("headers")) {
      headers.put(header.text("key"), header.text("value"));
    }
    String text = webhook.text("format").equals("form") ? form(body) : Json.write(body);
    deliverer.send(webhook.text("request_url"), headers, text);
  }

  private static String form(JsonObject body) {
    List<String> pairs = new ArrayList<>();
    for (String name : body.names()) {
      @Nullable Object value = body.value(name);
      String text = value instanceof String plain ? plain : Json.write(value);
      pairs.add(
          URLEncoder.encode(name, StandardCharsets.UTF_8)
              + "="
              + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
    return String.join("&", pairs);
  }
}
