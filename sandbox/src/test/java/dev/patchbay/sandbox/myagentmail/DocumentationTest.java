package dev.patchbay.sandbox.myagentmail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulator must itself answer in the shape that the vendor's pages show. */
final class DocumentationTest {
  private static final Pack PACK = Pack.load(MyAgentMailSandbox.VENDOR);

  static Stream<Exchange> calls() {
    return PACK.exchanges().stream().filter(exchange -> !isDelivery(exchange));
  }

  private static boolean isDelivery(Exchange exchange) {
    return exchange.stub().object("metadata").text("direction").equals("delivery");
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_documented_request_is_answered_in_the_documented_shape(Exchange exchange) {
    try (MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(0)) {
      String key = exchange.stub().object("metadata").text("key");
      Client client = key.isEmpty() ? Client.of(sandbox) : new Client(sandbox, key);
      String body = exchange.method().equals("GET") ? "" : Json.write(exchange.jsonBody());

      Client.Answer answer = client.send(exchange.method(), exchange.path(), body);

      assertThat(answer.status()).as(answer.text()).isEqualTo(exchange.reply().status());
      assertThat(differences(exchange.answer(), answer.json())).as(answer.text()).isEmpty();
    }
  }

  @Test
  void deliveries_look_as_documented() {
    try (MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(0)) {
      Client client = Client.of(sandbox);
      String to =
          "'webhookUrl':'http://localhost:1/mam','intentDescription':'People in data. Skip recruiters.'";
      for (String kind : List.of("connection_accepted", "message_received")) {
        client.post(
            "/v1/linkedin/signals",
            "{'kind':'%s','name':'x','sessionId':'%s',%s}".formatted(kind, Pool.FIRST, to));
      }
      client.post(
          "/v1/linkedin/signals",
          "{'kind':'engagement','name':'x','target':{'kind':'profile','label':'Lina','url':"
              + "'https://www.linkedin.com/in/lina-orvik-3b1/'},"
              + to
              + "}");
      sandbox.connectionAppears("ito-77");
      sandbox.messageArrives("tomas-brekke-9", "Happy to talk");
      sandbox.advance(Duration.ofHours(25));

      List<JsonObject> bodies =
          sandbox.deliveries().stream().map(Delivery::body).map(Json::object).toList();
      List<Exchange> shown =
          PACK.exchanges().stream().filter(DocumentationTest::isDelivery).toList();
      assertThat(shown).hasSize(3);
      for (Exchange exchange : shown) {
        String type = exchange.jsonBody().text("type");
        assertThat(bodies)
            .as(type)
            .filteredOn(body -> body.text("type").equals(type))
            .isNotEmpty()
            .anySatisfy(body -> assertThat(differences(exchange.jsonBody(), body)).isEmpty());
      }
    }
  }

  private static List<String> differences(JsonObject shown, JsonObject answered) {
    List<String> lines = new ArrayList<>();
    compare("", shown.toMap(), answered.toMap(), lines);
    return lines;
  }

  /** Every member that is shown is there; a value that is shown has the same type. */
  private static void compare(
      String at, @Nullable Object shown, @Nullable Object answered, List<String> lines) {
    if (shown instanceof Map<?, ?> one && answered instanceof Map<?, ?> other) {
      one.forEach(
          (name, value) -> {
            if (other.containsKey(name)) {
              compare(at + "/" + name, value, other.get(name), lines);
            } else {
              lines.add(at + "/" + name + " is missing");
            }
          });
    } else if (shown instanceof List<?> one && answered instanceof List<?> other) {
      if (one.size() > other.size()) {
        lines.add(at + " has " + other.size() + " items");
      } else {
        for (int i = 0; i < one.size(); i++) {
          compare(at + "/" + i, one.get(i), other.get(i), lines);
        }
      }
    } else if (shown != null && (answered == null || shown.getClass() != answered.getClass())) {
      lines.add(at + ": expected a value like " + Json.write(shown) + ", got " + answered);
    }
  }
}
