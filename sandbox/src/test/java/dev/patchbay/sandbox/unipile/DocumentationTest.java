package dev.patchbay.sandbox.unipile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.Provenance;
import dev.patchbay.sandbox.dialect.Client;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulator must itself answer what the vendor's pages show. */
final class DocumentationTest {

  private static final Pack PACK = Pack.load(UnipileSandbox.VENDOR);

  static Stream<Exchange> requests() {
    return PACK.exchanges().stream()
        .filter(exchange -> exchange.provenance() == Provenance.DOCUMENTATION)
        .filter(exchange -> !isDelivery(exchange));
  }

  private static boolean isDelivery(Exchange exchange) {
    return exchange.stub().object("metadata").text("direction").equals("delivery");
  }

  private static boolean shows(Exchange exchange, String part) {
    return exchange.stub().object("metadata").texts("shows").contains(part);
  }

  private static Client.Answer play(Client client, Exchange exchange) {
    StringBuilder path = new StringBuilder(exchange.path().substring("/api/v1".length()));
    char glue = '?';
    for (Map.Entry<String, List<String>> parameter : exchange.query().entrySet()) {
      for (String value : parameter.getValue()) {
        path.append(glue)
            .append(parameter.getKey())
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        glue = '&';
      }
    }
    if (exchange.method().equals("GET")) {
      return client.get(path.toString());
    }
    List<String> parts = new ArrayList<>();
    exchange
        .parts()
        .forEach(
            part -> {
              parts.add(part.substring(0, part.indexOf('=')));
              parts.add(part.substring(part.indexOf('=') + 1));
            });
    return parts.isEmpty()
        ? client.send(exchange.method(), path.toString(), Json.write(exchange.jsonBody()))
        : client.form(path.toString(), parts);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void a_documented_request_is_answered_as_documented(Exchange exchange) {
    try (UnipileSandbox sandbox = UnipileSandbox.start()) {
      Client client = Client.of(sandbox);
      exchange
          .stub()
          .object("metadata")
          .texts("before")
          .forEach(name -> play(client, PACK.exchange(name)));

      Client.Answer answer = play(client, exchange);

      if (exchange.name().equals("checkpoint-solve")) {
        assertThat(answer.json().text("type")).isEqualTo("errors/authentication_intent_error");
        return;
      }
      assertThat(answer.status()).isEqualTo(exchange.reply().status());
      JsonObject differs = exchange.stub().object("metadata").object("simulatorDiffers");
      List<String> lines = new ArrayList<>();
      if (shows(exchange, "answer") || !exchange.answer().has("items")) {
        compare("", exchange.answer().toMap(), answer.json().toMap(), differs, lines);
      } else {
        assertThat(answer.json().names()).containsAll(exchange.answer().names());
      }
      assertThat(lines).as(answer.text()).isEmpty();
    }
  }

  /**
   * Every documented member must be there with the documented type and, unless a difference is
   * listed, the documented value. Lists are compared by their first item or the one of the same id.
   */
  private static void compare(
      String at,
      @Nullable Object expected,
      @Nullable Object actual,
      JsonObject differs,
      List<String> lines) {
    if (expected instanceof Map<?, ?> one && actual instanceof Map<?, ?> other) {
      JsonObject shown = JsonObject.view(one);
      JsonObject answered = JsonObject.view(other);
      for (String name : shown.names()) {
        if (!answered.names().contains(name)) {
          lines.add(at + "/" + name + " is missing");
        } else {
          compare(at + "/" + name, shown.value(name), answered.value(name), differs, lines);
        }
      }
    } else if (expected instanceof List<?> one && actual instanceof List<?> other) {
      if (!one.isEmpty() && other.isEmpty()) {
        lines.add(at + " is empty");
      } else if (!one.isEmpty() && !differs.has(at)) {
        compare(at + "/0", one.get(0), same(one.get(0), other), differs, lines);
      }
    } else if (expected == null ? actual != null : !expected.equals(actual)) {
      boolean sameType =
          expected == null || actual == null || expected.getClass() == actual.getClass();
      if (!differs.has(at) || !sameType) {
        lines.add(at + ": expected " + Json.write(expected) + ", got " + Json.write(actual));
      }
    }
  }

  private static @Nullable Object same(Object expected, List<?> actual) {
    if (expected instanceof Map<?, ?> one && one.containsKey("id")) {
      for (Object candidate : actual) {
        if (candidate instanceof Map<?, ?> other && one.get("id").equals(other.get("id"))) {
          return candidate;
        }
      }
    }
    return actual.get(0);
  }

  private static void checkDelivery(String name, Delivery delivery) {
    Exchange exchange = PACK.exchange(name);
    JsonObject differs = exchange.stub().object("metadata").object("simulatorDiffers");
    List<String> lines = new ArrayList<>();
    JsonObject body = Json.object(delivery.body());
    compare("", exchange.jsonBody().toMap(), body.toMap(), differs, lines);
    assertThat(lines).as(delivery.body()).isEmpty();
  }

  @Test
  void deliveries_look_as_documented() {
    try (UnipileSandbox sandbox = UnipileSandbox.start()) {
      Client client = Client.of(sandbox);
      JsonObject messaging = PACK.exchange("webhook-create").jsonBody().copy();
      client.post("/webhooks", Json.write(messaging.put("request_url", "http://localhost:1/")));
      for (String source : List.of("users", "account_status")) {
        client.post(
            "/webhooks",
            "{\"source\":\"%s\",\"request_url\":\"http://localhost:1/\",\"name\":\"rel-prod\"}"
                .formatted(source));
      }

      sandbox.messageArrives("lina-orvik-3b1", "Sure, go ahead");
      sandbox.connectionAppears("lina-orvik-3b1");
      sandbox.sessionEnds();

      List<Delivery> deliveries = sandbox.deliveries();
      assertThat(deliveries).hasSize(3);
      checkDelivery("delivery-message", deliveries.get(0));
      assertThat(deliveries.get(0).headers())
          .contains(
              entry("Unipile-Auth", "<random secret>"), entry("Content-Type", "application/json"));
      checkDelivery("delivery-new-relation", deliveries.get(1));
      checkDelivery("delivery-account-status", deliveries.get(2));
    }
  }

  @Test
  void a_finished_hosted_link_tells_its_notify_url() {
    try (UnipileSandbox sandbox = UnipileSandbox.start()) {
      JsonObject link = PACK.exchange("hosted-link").jsonBody().copy();
      JsonObject answer =
          Client.of(sandbox)
              .post(
                  "/hosted/accounts/link",
                  Json.write(link.put("notify_url", "http://localhost:1/")))
              .json();
      String page = answer.text("url").substring(sandbox.baseUrl().length());

      assertThat(new Client(sandbox.baseUrl(), "").get(page).status()).isEqualTo(200);

      checkDelivery("delivery-hosted-callback", sandbox.deliveries().get(0));
      assertThat(new Client(sandbox.baseUrl(), "").get(page).json().text("type"))
          .isEqualTo("errors/expired_link");
    }
  }
}
