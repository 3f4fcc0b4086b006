package dev.patchbay.sandbox.linkedapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the pack and the simulator against the pack's own schemas. */
final class ContractTest {
  private final Contract contract = new Contract();

  private static boolean isDelivery(Exchange exchange) {
    return exchange.stub().object("metadata").text("direction").equals("delivery");
  }

  @Test
  void every_request_of_the_pack_keeps_the_contract() {
    Contract.exchanges().stream()
        .filter(exchange -> !isDelivery(exchange))
        .forEach(contract::request);

    assertThat(contract.violations()).isEmpty();
  }

  @Test
  void every_answer_of_the_pack_keeps_the_contract_and_each_action_has_one() {
    for (Exchange exchange : Contract.exchanges()) {
      if (!breaksContract(exchange)) {
        answered(exchange, contract);
      }
    }

    assertThat(contract.violations()).isEmpty();
    assertThat(contract.answered).containsAll(Contract.routes());
  }

  @Test
  void every_answer_that_is_said_to_break_the_contract_does() {
    List<Exchange> broken =
        Contract.exchanges().stream().filter(ContractTest::breaksContract).toList();

    assertThat(broken)
        .isNotEmpty()
        .allSatisfy(
            exchange -> {
              Contract own = new Contract();
              answered(exchange, own);
              assertThat(own.violations()).as(exchange.stub().toString()).isNotEmpty();
            });
  }

  private static boolean breaksContract(Exchange exchange) {
    return exchange.stub().object("metadata").has("breaksContract");
  }

  private static void answered(Exchange exchange, Contract contract) {
    if (isDelivery(exchange)) {
      contract.delivery(exchange.jsonBody());
    } else {
      contract.answer(
          exchange.method(), exchange.path(), exchange.reply().status(), exchange.answer());
    }
  }

  @Test
  void the_simulator_keeps_the_contract_in_every_action() {
    try (LinkedApiSandbox sandbox = LinkedApiSandbox.start(0)) {
      Client client = Client.of(sandbox);
      for (String definition : Walk.DEFINITIONS) {
        walk(client, definition);
      }
    }

    assertThat(contract.violations()).isEmpty();
    assertThat(contract.succeeded).containsAll(withoutLoops());
  }

  /** What goes through a list has no entry of its own here. */
  private static Set<String> withoutLoops() {
    Set<String> actions = new TreeSet<>(Contract.actions());
    actions.removeIf(type -> type.contains(".doFor"));
    return actions;
  }

  private void walk(Client client, String definition) {
    Client.Answer start = client.quoted("/workflows", definition);
    contract.answer("POST", "/workflows", start.status(), start.json());
    String id = start.result().text("workflowId");
    client.finished(id);
    Client.Answer last = client.look(id);
    contract.answer("GET", "/workflows/" + id, last.status(), last.json());
  }

  @Test
  void the_simulator_keeps_the_contract_in_every_other_call_and_delivery() {
    try (LinkedApiSandbox sandbox = LinkedApiSandbox.start(0)) {
      Client client = Client.of(sandbox);
      walk(client, "[{'actionType':'st.syncInbox'},{'actionType':'st.syncNetwork'}]");
      for (Walk.Call call : Walk.calls(client)) {
        Client.Answer answer = client.send(call.method(), call.path(), call.body());
        contract.answer(
            call.method(), call.path().split("\\?", -1)[0], answer.status(), answer.json());
        assertThat(answer.status()).as(call + answer.text()).isEqualTo(200);
        if (call.path().equals("/admin/webhook.set")) {
          happen(sandbox, client);
        }
      }
      List<String> types = new ArrayList<>();
      for (Delivery delivery : sandbox.deliveries()) {
        JsonObject body = Json.object(delivery.body());
        contract.delivery(body);
        types.add(body.text("type"));
      }

      assertThat(types)
          .contains(
              "workflow.created",
              "workflow.started",
              "workflow.completed",
              "account.reconnectionRequired",
              "account.active",
              "inbox.messageReceived",
              "inbox.messageSent",
              "network.connectionAdded",
              "network.connectionRequestReceived",
              "webhook.test");
    }

    assertThat(contract.violations()).isEmpty();
    assertThat(contract.answered).containsAll(Contract.routes());
  }

  private static void happen(LinkedApiSandbox sandbox, Client client) {
    sandbox.messageArrives("astrid-nyberg-falk", "Hei");
    sandbox.connectionAppears("lina-orvik-3b1");
    sandbox.invitationArrives("jonas-berg-1a");
    client.finish(
        "{'actionType':'st.sendMessage','personUrl':"
            + "'https://www.linkedin.com/in/astrid-nyberg-falk','text':'Hei'}");
    sandbox.sessionEnds();
    JsonObject signedOut =
        client.send("POST", "/admin/accounts.getAll", "").result().objects("accounts").get(0);
    String link = signedOut.text("reconnectionLink");
    client.get(link.substring(link.indexOf("/connection/")));
  }

  @Test
  void the_contract_refuses_what_is_wrong() {
    contract.answer("GET", "/account", 200, Json.object("{\"success\":true,\"result\":{}}"));
    contract.answer(
        "GET",
        "/workflows/wf-1",
        200,
        Json.object(
            """
            {"success":true,"result":{"workflowStatus":"completed","completion":
              {"actionType":"st.retrieveSSI","success":true,"data":{"ssi":"77"}}}}"""));

    assertThat(contract.violations())
        .anyMatch(line -> line.startsWith("answer of GET /account /name: Required"))
        .anyMatch(line -> line.startsWith("data of st.retrieveSSI /ssi: Expected integer"));
  }
}
