package dev.patchbay.unipile.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.patchbay.call.Operation;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.sandbox.unipile.UnipileSandbox;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every request that the adapter can send, and every answer in its pack, is as the vendor's OpenAPI
 * file says. That file is not in this repository: name it in the environment variable {@code
 * UNIPILE_OPENAPI_DOCUMENT}, else only the sending is tested.
 */
final class ContractTest {
  private static List<Sent> sent = List.of();
  private static List<String> unsent = List.of();

  @BeforeAll
  static void send() {
    try (Walk walk = new Walk()) {
      sent = walk.all();
      SortedSet<String> supported = walk.arguments();
      sent.stream().filter(Sent::arrived).forEach(one -> supported.removeAll(one.keys()));
      unsent = List.copyOf(supported);
    }
  }

  @AfterAll
  static void forget() {
    sent = List.of();
  }

  private static Document document() {
    Option<Document> document = Document.given();
    assumeTrue(document.isDefined(), Document.VARIABLE + " names no file");
    return document.get();
  }

  @Test
  void every_operation_and_every_supported_argument_can_be_sent() {
    assertThat(unsent).isEmpty();
  }

  @Test
  void nothing_is_refused_that_the_capabilities_promise() throws IOException {
    Exceptions refusals = new Exceptions("refusals");
    List<String> unexpected =
        sent.stream()
            .filter(Sent::unexpected)
            .map(Sent::told)
            .filter(told -> !refusals.cover(told))
            .toList();

    assertThat(unexpected).isEmpty();
    assertThat(refusals.notNeeded()).isEmpty();
    assertThat(refusals.withoutSource()).isEmpty();
  }

  @Test
  void every_request_is_valid() throws IOException {
    Document document = document();
    Exceptions exceptions = new Exceptions("requests");
    Map<String, String> complaints = new TreeMap<>();
    for (Sent one : sent) {
      for (Call call : one.calls()) {
        for (String line : document.request(call)) {
          if (!exceptions.cover(line)) {
            complaints.putIfAbsent(line, one.told() + "\n   sent " + call.text());
          }
        }
      }
    }

    assertThat(complaints).isEmpty();
    assertThat(exceptions.notNeeded()).isEmpty();
    assertThat(exceptions.withoutSource()).isEmpty();
  }

  @Test
  void every_answer_in_the_pack_is_valid() throws IOException {
    Document document = document();
    Exceptions exceptions = new Exceptions("answers");
    List<String> complaints = new ArrayList<>();
    for (Exchange exchange : exchanges()) {
      String body = exchange.reply().text();
      String type = exchange.reply().headers().getOrDefault("Content-Type", "");
      if (type.startsWith("application/json")) {
        document
            .answer(exchange.method(), exchange.path(), exchange.reply().status(), Json.parse(body))
            .stream()
            .filter(line -> !exceptions.cover(line))
            .forEach(line -> complaints.add(exchange.name() + ": " + line));
      }
    }

    assertThat(complaints).isEmpty();
    assertThat(exceptions.notNeeded()).isEmpty();
    assertThat(exceptions.withoutSource()).isEmpty();
  }

  /** Those of the pack and those written in its cases; deliveries come from the vendor. */
  private static List<Exchange> exchanges() {
    Pack pack = Pack.load(UnipileSandbox.VENDOR);
    List<Exchange> all = new ArrayList<>(pack.exchanges());
    for (Operation<?, ?> operation : Walk.known()) {
      for (JsonObject file : pack.cases(operation.id())) {
        for (JsonObject one : file.objects("cases")) {
          one.objects("exchanges").forEach(inline -> all.add(new Exchange(inline)));
        }
      }
    }
    return all.stream()
        .filter(one -> !one.stub().object("metadata").text("direction").equals("delivery"))
        .toList();
  }
}
