package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The one webhook of the customer and what it is told (dossier 12). A signature carries the real
 * time, since receivers hold it against theirs; everything else the sandbox's. What a fat {@code
 * workflow.completed} holds is not documented, and an empty object here. Guarded by the simulator.
 */
final class Webhooks {
  static final List<String> EVENTS =
      List.of(
          "workflow.created",
          "workflow.started",
          "workflow.completed",
          "account.active",
          "account.reconnectionRequired",
          "account.frozen",
          "account.deleted",
          "inbox.messageReceived",
          "inbox.messageSent",
          "network.connectionAccepted",
          "network.connectionAdded",
          "network.connectionRequestReceived");

  /** The webhook there is. */
  static final class Hook {
    final String id;
    final String url;
    final String createdAt;
    String payloadMode = "fat";
    boolean signing;
    String secret = "";
    Map<String, String> headers = new LinkedHashMap<>();
    @Nullable List<String> events;

    Hook(String id, String url, String createdAt) {
      this.id = id;
      this.url = url;
      this.createdAt = createdAt;
    }

    JsonObject shown(boolean withSecret) {
      JsonObject json =
          JsonObject.empty()
              .put("id", id)
              .put("url", url)
              .put("payloadMode", payloadMode)
              .put("isActive", true)
              .put("createdAt", createdAt)
              .put("signingEnabled", signing)
              .put("headerNames", List.copyOf(headers.keySet()))
              .put("events", events);
      return withSecret && signing ? json.put("secret", secret) : json;
    }

    private boolean wants(String type) {
      return events == null
          || events.contains(type)
          || events.contains(type.substring(0, type.indexOf('.')) + ".*")
          || type.equals("webhook.test");
    }
  }

  private final Clock clock;
  private final Deliverer deliverer;
  private @Nullable Hook hook;
  private int hooks;
  private int secrets;
  private int tests;
  private int changes;

  Webhooks(Clock clock) {
    this.clock = clock;
    this.deliverer = new Deliverer(clock);
  }

  @Nullable Hook hook() {
    return hook;
  }

  Hook set(String url) {
    hooks++;
    hook = new Hook("whs-sandbox-" + hooks, url, Times.iso(clock.instant()));
    return hook;
  }

  void delete() {
    hook = null;
    deliverer.drop();
  }

  /** A fresh secret; the next one is another. */
  String secret() {
    secrets++;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] seed = ("sandbox webhook secret " + secrets).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(seed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  void tellWorkflow(String type, Account account, String workflow, String status) {
    JsonObject data =
        JsonObject.empty()
            .put("workflowId", workflow)
            .put("accountId", account.id)
            .put("status", status);
    if (status.equals("completed") && hook != null && hook.payloadMode.equals("fat")) {
      data.put("result", JsonObject.empty());
    }
    tell(type + ":" + workflow, type, data);
  }

  void tellAccount(String type, Account account, String status) {
    changes++;
    tell(
        type + ":" + account.id + ":" + changes,
        type,
        JsonObject.empty().put("accountId", account.id).put("status", status));
  }

  void tellMessage(Account account, JsonObject message) {
    boolean received = message.text("sender").equals("them");
    String type = received ? "inbox.messageReceived" : "inbox.messageSent";
    JsonObject data =
        JsonObject.empty().put("accountId", account.id).put("messageId", message.text("id"));
    for (String name : message.names()) {
      if (!name.equals("id")) {
        data.put(name, message.value(name));
      }
    }
    tell(type + ":" + message.text("id"), type, data);
  }

  void tellNetwork(Account account, JsonObject event) {
    String type = "network." + event.text("type");
    tell(
        type + ":" + account.id + ":" + event.text("id"),
        type,
        JsonObject.empty()
            .put("accountId", account.id)
            .put("personUrl", event.text("personUrl"))
            .put("detectedAt", event.text("detectedAt"))
            .put("personUrn", event.text("personUrn")));
  }

  void test() {
    tests++;
    tell(
        "webhook.test:" + tests,
        "webhook.test",
        JsonObject.empty().put("message", "This is a test."));
  }

  private void tell(String id, String type, JsonObject data) {
    Hook to = hook;
    if (to == null || !to.wants(type)) {
      return;
    }
    JsonObject event =
        JsonObject.empty()
            .put("id", id)
            .put("type", type)
            .put("createdAt", Times.iso(clock.instant()))
            .put("data", data);
    String body = Json.write(event);
    Map<String, String> own = Map.copyOf(to.headers);
    String secret = to.signing ? to.secret : "";
    deliverer.send(event, to.url, () -> headers(own, secret, body), body);
  }

  private static Map<String, String> headers(Map<String, String> own, String secret, String body) {
    Map<String, String> headers = new LinkedHashMap<>(own);
    if (!secret.isEmpty()) {
      String time = String.valueOf(Instant.now().getEpochSecond());
      headers.put("linked-api-signature-timestamp", time);
      headers.put("linked-api-signature", sign(secret, time + "." + body));
    }
    return headers;
  }

  private static String sign(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  List<JsonObject> listed() {
    return deliverer.listed();
  }

  boolean replay(String id) {
    return deliverer.replay(id);
  }

  void redeliver() {
    deliverer.redeliver();
  }

  List<Delivery> attempts() {
    return deliverer.attempts();
  }

  void close() {
    deliverer.close();
  }
}
