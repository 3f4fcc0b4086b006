package dev.patchbay.sandbox.linkedapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulator must itself answer in the shape that the vendor's pages show. */
final class DocumentationTest {

  /** Members whose value is part of the shape. */
  private static final Set<String> WORDS =
      Set.of(
          "success",
          "actionType",
          "label",
          "type",
          "reason",
          "workflowStatus",
          "pendingReason",
          "cancelled",
          "connectionStatus",
          "status",
          "sender",
          "name",
          "publicUrl",
          "hashedUrl",
          "companyHashedUrl",
          "countryCode",
          "followersCount",
          "url",
          "threadId",
          "text");

  private static final Pack PACK = Pack.load(LinkedApiSandbox.VENDOR);

  static Stream<Exchange> calls() {
    return PACK.exchanges().stream().filter(exchange -> !isDelivery(exchange));
  }

  private static boolean isDelivery(Exchange exchange) {
    return exchange.stub().object("metadata").text("direction").equals("delivery");
  }

  private static Client.Answer play(LinkedApiSandbox sandbox, Exchange exchange) {
    Client client = Client.without(sandbox);
    JsonObject headers = exchange.stub().object("request").object("headers");
    headers.names().forEach(name -> client.with(name, headers.object(name).text("equalTo")));
    JsonObject metadata = exchange.stub().object("metadata");
    JsonObject failing = metadata.object("failAction");
    failing.names().forEach(type -> sandbox.failAction(type, failing.text(type)));
    metadata.objects("before").forEach(action -> client.finish(Json.write(action)));
    if (metadata.has("workingHours")) {
      sandbox.workingHours(metadata.text("workingHours"));
    }
    if (!metadata.has("definition")) {
      return client.send(exchange.method(), path(exchange), body(client, exchange));
    }
    String workflow = client.start(Json.write(metadata.value("definition")));
    if (metadata.flag("signedOut")) {
      sandbox.sessionEnds();
    }
    if (exchange.method().equals("GET")) {
      client.look(workflow);
    }
    return client.send(exchange.method(), "/workflows/" + workflow, "");
  }

  private static String path(Exchange exchange) {
    String query =
        exchange.query().entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue().get(0))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? exchange.path() : exchange.path() + "?" + query;
  }

  /** The body, in which an account's id is replaced by the one that the sandbox gives. */
  private static String body(Client client, Exchange exchange) {
    List<JsonObject> bodies = exchange.stub().object("request").objects("bodyPatterns");
    if (bodies.isEmpty()) {
      return "";
    }
    String text = Json.write(bodies.get(0).value("equalToJson"));
    String id = exchange.jsonBody().text("accountId");
    return id.isEmpty() ? text : text.replace(id, client.accountId());
  }

  @Test
  void a_delivery_looks_as_documented() {
    try (LinkedApiSandbox sandbox = LinkedApiSandbox.start(0)) {
      Client client = Client.of(sandbox);
      client.quoted(
          "/admin/webhook.set", "{'url':'http://localhost:1/','events':['workflow.completed']}");
      client.finish("{'actionType':'st.retrieveSSI'}");

      assertThat(sandbox.deliveries()).hasSize(1);
      List<String> lines = new ArrayList<>();
      compare(
          "",
          PACK.exchange("delivery-workflow-completed").jsonBody().toMap(),
          Json.object(sandbox.deliveries().get(0).body()).toMap(),
          JsonObject.empty(),
          lines);
      assertThat(lines).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_documented_request_is_answered_in_the_documented_shape(Exchange exchange) {
    try (LinkedApiSandbox sandbox = LinkedApiSandbox.start(0)) {
      Client.Answer answer = play(sandbox, exchange);

      JsonObject differs = exchange.stub().object("metadata").object("simulatorDiffers");
      List<String> lines = new ArrayList<>();
      compare("", exchange.answer().toMap(), answer.json().toMap(), differs, lines);
      assertThat(lines).as(answer.text()).isEmpty();
      assertThat(answer.status()).isEqualTo(exchange.reply().status());
      assertThat(answer.contentType()).startsWith("application/json");
    }
  }

  private static void compare(
      String at,
      @Nullable Object expected,
      @Nullable Object actual,
      JsonObject differs,
      List<String> lines) {
    if (differs.has(at) || expected == null) {
      return;
    }
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
      for (int i = 0; i < one.size(); i++) {
        if (i >= other.size()) {
          lines.add(at + "/" + i + " is missing");
        } else {
          compare(at + "/" + i, one.get(i), same(one.get(i), other, i), differs, lines);
        }
      }
    } else if (actual == null || expected.getClass() != actual.getClass()) {
      lines.add(at + ": expected a value like " + Json.write(expected) + ", got " + actual);
    } else if (WORDS.contains(at.substring(at.lastIndexOf('/') + 1)) && !expected.equals(actual)) {
      lines.add(at + ": expected " + Json.write(expected) + ", got " + Json.write(actual));
    }
  }

  /** The item of the same name, else the one at the same place. */
  private static @Nullable Object same(@Nullable Object expected, List<?> actual, int index) {
    if (expected instanceof Map<?, ?> one && one.containsKey("name")) {
      for (Object candidate : actual) {
        if (candidate instanceof Map<?, ?> other && one.get("name").equals(other.get("name"))) {
          return candidate;
        }
      }
    }
    return actual.get(index);
  }
}
