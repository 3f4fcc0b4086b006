package dev.patchbay.sandbox.unipile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.dialect.Client;
import dev.patchbay.sandbox.dialect.Walk;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.sandbox.json.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the simulator and the documented examples against the pack's own schemas. */
final class ContractTest {

  private static final Pack PACK = Pack.load(UnipileSandbox.VENDOR);
  private static final JsonObject CONTRACT = PACK.contract("answers.json");
  private static final JsonObject ANSWERS = CONTRACT.object("answers");

  private static List<String> violations(String operation, int status, JsonObject answer) {
    Schema schema = new Schema(status < 400 ? ANSWERS.object(operation) : CONTRACT.object("error"));
    return schema.check(answer).stream()
        .map(line -> operation + " " + status + " " + line + "\n   in " + answer)
        .toList();
  }

  @Test
  void every_answer_of_a_walk_through_all_routes_keeps_the_contract() {
    List<String> violations = new ArrayList<>();
    TreeSet<String> silent = new TreeSet<>(ANSWERS.names());
    try (UnipileSandbox sandbox = UnipileSandbox.start()) {
      for (Walk.Step step : Walk.through(sandbox)) {
        String operation = Specification.match(ANSWERS.names(), step.method() + " " + step.path());
        if (step.answer().contentType().startsWith("application/json")) {
          JsonObject answer = step.answer().json();
          violations.addAll(violations(operation, step.answer().status(), answer));
          if (step.answer().status() < 400) {
            silent.remove(operation);
          }
        }
      }
    }
    assertThat(violations).isEmpty();
    assertThat(silent).as("operations that never answered").isEmpty();
  }

  @Test
  void every_documented_answer_keeps_the_contract() {
    assertThat(
            PACK.exchanges().stream()
                .filter(exchange -> !exchange.answer().names().isEmpty())
                .flatMap(
                    exchange ->
                        violations(
                            operation(exchange), exchange.reply().status(), exchange.answer())
                            .stream()))
        .isEmpty();
  }

  private static String operation(Exchange exchange) {
    return Specification.match(
        ANSWERS.names(), exchange.method() + " " + exchange.path().substring("/api/v1".length()));
  }

  @Test
  void every_simulated_route_has_a_contract_except_files() {
    try (UnipileSandbox sandbox = UnipileSandbox.start()) {
      TreeSet<String> routes =
          sandbox.routes().stream()
              .map(Specification::normal)
              .collect(Collectors.toCollection(TreeSet::new));
      routes.removeAll(ANSWERS.names());

      assertThat(routes)
          .containsExactly(
              "GET /chat_attendees/{}/picture",
              "GET /linkedin/jobs/applicants/{}/resume",
              "GET /messages/{}/attachments/{}",
              "POST /messages/{}/forward");
    }
  }

  @Test
  void deliveries_keep_the_contract() {
    JsonObject schemas = CONTRACT.object("deliveries");
    try (UnipileSandbox sandbox = UnipileSandbox.start()) {
      Client client = Client.of(sandbox);
      for (String source : List.of("messaging", "users", "account_status")) {
        client.post(
            "/webhooks", "{\"source\":\"" + source + "\",\"request_url\":\"http://localhost:1/\"}");
      }
      sandbox.messageArrives("astrid-nyberg-falk", "Hei");
      sandbox.connectionAppears("lina-orvik-3b1");
      sandbox.sessionEnds();

      List<Delivery> deliveries = sandbox.deliveries();

      List<String> kinds = List.of("message", "new_relation", "account_status");
      for (int i = 0; i < kinds.size(); i++) {
        Schema schema = new Schema(schemas.object(kinds.get(i)));
        assertThat(schema.check(Json.object(deliveries.get(i).body()))).isEmpty();
      }
    }
  }

  @Test
  void the_contract_refuses_what_is_wrong() {
    JsonObject account = PACK.exchange("account").answer().copy().put("created_at", "yesterday");

    assertThat(violations("GET /accounts/{}", 200, account))
        .hasSize(1)
        .allMatch(line -> line.startsWith("GET /accounts/{} 200 /created_at: Expected text"));
    assertThat(violations("GET /accounts/{}", 200, account.remove("id"))).hasSize(2);
  }
}
