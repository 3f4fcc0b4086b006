package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.http.Handler;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Registration of the webhook (dossier 12.1). A second one while there is one is not documented,
 * and an {@code invalidRequestPayload} here. Unlike the vendor, the sandbox delivers to the
 * loopback interface, over plain HTTP.
 */
final class WebhookRoutes {
  private static final Pattern LOOPBACK =
      Pattern.compile("http://(?:localhost|127\\.0\\.0\\.1)(?::[0-9]+)?(?:/.*)?");
  private static final Pattern PRIVATE =
      Pattern.compile(
          "https://(?:localhost|127\\.|10\\.|192\\.168\\.|169\\.254\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.).*");
  private static final List<String> MODES = List.of("fat", "thin");
  private static final List<String> GROUPS =
      List.of("workflow.*", "account.*", "inbox.*", "network.*");

  private final Webhooks webhooks;

  WebhookRoutes(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  void addTo(Router router) {
    router
        .on("POST", "/admin/webhook.set", AdminRoutes.body(this::set))
        .on("POST", "/admin/webhook.get", call -> get())
        .on("POST", "/admin/webhook.setPayloadMode", on(WebhookRoutes::mode))
        .on("POST", "/admin/webhook.delete", on(this::delete))
        .on("POST", "/admin/webhook.deliveries", call -> deliveries())
        .on("POST", "/admin/webhook.replayDelivery", AdminRoutes.body(this::replay))
        .on("POST", "/admin/webhook.sendTest", call -> test())
        .on("POST", "/admin/webhook.setSigning", on(this::signing))
        .on("POST", "/admin/webhook.setHeaders", on(WebhookRoutes::headers))
        .on("POST", "/admin/webhook.setHeader", on(WebhookRoutes::header))
        .on("POST", "/admin/webhook.deleteHeader", on(WebhookRoutes::deleteHeader))
        .on("POST", "/admin/webhook.revealSecret", on((hook, body) -> shown(hook, true)))
        .on("POST", "/admin/webhook.rotateSecret", on(this::rotate))
        .on("POST", "/admin/webhook.setEvents", on(WebhookRoutes::events))
        .on("POST", "/admin/webhook.eventTypes", call -> types());
  }

  private Handler on(BiFunction<Webhooks.Hook, JsonObject, Reply> answer) {
    return AdminRoutes.body(
        body -> {
          Webhooks.Hook hook = webhooks.hook();
          if (hook == null || !hook.id.equals(body.text("id"))) {
            return Envelopes.failure("invalidRequestPayload", "There is no such webhook.");
          }
          return answer.apply(hook, body);
        });
  }

  private static Reply shown(Webhooks.Hook hook, boolean withSecret) {
    return Envelopes.success(JsonObject.empty().put("webhook", hook.shown(withSecret)));
  }

  private Reply set(JsonObject body) {
    String url = body.text("url");
    boolean open = url.startsWith("https://") && !PRIVATE.matcher(url).matches();
    if (!open && !LOOPBACK.matcher(url).matches()) {
      return Envelopes.failure("invalidRequestPayload", "url has to be a public HTTPS address.");
    }
    if (webhooks.hook() != null) {
      return Envelopes.failure("invalidRequestPayload", "There is a webhook already.");
    }
    String mode = body.has("payloadMode") ? body.text("payloadMode") : "fat";
    if (!MODES.contains(mode)) {
      return Envelopes.failure("invalidRequestPayload", "payloadMode has to be fat or thin.");
    }
    @Nullable List<String> events = selected(body);
    Webhooks.Hook hook = webhooks.set(url);
    hook.payloadMode = mode;
    hook.events = events;
    hook.headers = texts(body.object("headers"));
    if (body.flag("signingEnabled")) {
      hook.signing = true;
      hook.secret = webhooks.secret();
    }
    return shown(hook, true);
  }

  private static @Nullable List<String> selected(JsonObject body) {
    if (!body.has("events")) {
      return null;
    }
    List<String> events = body.texts("events");
    for (String event : events) {
      if (!Webhooks.EVENTS.contains(event) && !GROUPS.contains(event)) {
        throw Envelopes.refusal("invalidRequestPayload", "There is no event " + event + ".");
      }
    }
    return events;
  }

  private static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.names().forEach(name -> texts.put(name, object.text(name)));
    return texts;
  }

  private Reply get() {
    Webhooks.Hook hook = webhooks.hook();
    return Envelopes.success(
        JsonObject.empty()
            .put("webhooks", Stream.ofNullable(hook).map(one -> one.shown(false)).toList()));
  }

  private static Reply mode(Webhooks.Hook hook, JsonObject body) {
    if (!MODES.contains(body.text("payloadMode"))) {
      return Envelopes.failure("invalidRequestPayload", "payloadMode has to be fat or thin.");
    }
    hook.payloadMode = body.text("payloadMode");
    return shown(hook, false);
  }

  private Reply delete(Webhooks.Hook hook, JsonObject body) {
    webhooks.delete();
    return Envelopes.nothing();
  }

  private Reply deliveries() {
    return Envelopes.success(JsonObject.empty().put("deliveries", webhooks.listed()));
  }

  private Reply replay(JsonObject body) {
    return webhooks.replay(body.text("deliveryId"))
        ? Envelopes.nothing()
        : Envelopes.failure("invalidRequestPayload", "There is no such delivery.");
  }

  private Reply test() {
    if (webhooks.hook() == null) {
      return Envelopes.failure("invalidRequestPayload", "There is no webhook.");
    }
    webhooks.test();
    return Envelopes.nothing();
  }

  private Reply signing(Webhooks.Hook hook, JsonObject body) {
    hook.signing = body.flag("signingEnabled");
    if (hook.signing && hook.secret.isEmpty()) {
      hook.secret = webhooks.secret();
    }
    return shown(hook, true);
  }

  private Reply rotate(Webhooks.Hook hook, JsonObject body) {
    hook.secret = webhooks.secret();
    return shown(hook, true);
  }

  private static Reply headers(Webhooks.Hook hook, JsonObject body) {
    hook.headers = texts(body.object("headers"));
    return shown(hook, false);
  }

  private static Reply header(Webhooks.Hook hook, JsonObject body) {
    if (!body.has("name") || !body.has("value")) {
      return Envelopes.failure("invalidRequestPayload", "name and value are needed.");
    }
    hook.headers.put(body.text("name"), body.text("value"));
    return shown(hook, false);
  }

  private static Reply deleteHeader(Webhooks.Hook hook, JsonObject body) {
    hook.headers.remove(body.text("name"));
    return shown(hook, false);
  }

  private static Reply events(Webhooks.Hook hook, JsonObject body) {
    hook.events = selected(body);
    return shown(hook, false);
  }

  private static Reply types() {
    return Envelopes.success(JsonObject.empty().put("eventTypes", Webhooks.EVENTS));
  }
}
