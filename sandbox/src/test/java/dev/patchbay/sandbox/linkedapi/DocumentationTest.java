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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  static Stream<Exchange> simulated() {
    return Pack.load(LinkedApiSandbox.VENDOR).exchanges().stream()
        .filter(
            exchange ->
                !exchange.stub().object("metadata").names().contains("simulated")
                    || exchange.stub().object("metadata").flag("simulated"));
  }

  private static Client.Answer play(LinkedApiSandbox sandbox, Exchange exchange) {
    Client client = Client.without(sandbox);
    JsonObject headers = exchange.stub().object("request").object("headers");
    headers.names().forEach(name -> client.with(name, headers.object(name).text("equalTo")));
    JsonObject metadata = exchange.stub().object("metadata");
    if (!metadata.has("definition")) {
      List<JsonObject> bodies = exchange.stub().object("request").objects("bodyPatterns");
      return client.send(
          exchange.method(),
          exchange.path(),
          bodies.isEmpty() ? "" : Json.write(bodies.get(0).value("equalToJson")));
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

  @ParameterizedTest
  @MethodSource("simulated")
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
