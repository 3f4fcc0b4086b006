package dev.patchbay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.sandbox.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ReplayServerTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Exchange exchange(String name, String request, String answer) {
    return new Exchange(
        Json.object(
            ("{'name':'%s','request':%s,'response':{'status':200,'jsonBody':%s},"
                    + "'metadata':{'provenance':'synthetic'}}")
                .formatted(name, request, answer)
                .replace('\'', '"')));
  }

  private static Exchange list(String limit) {
    return exchange(
        "list-" + limit,
        "{'method':'GET','urlPath':'/things','queryParameters':{'limit':{'equalTo':'"
            + limit
            + "'}}}",
        "{'n':" + limit + "}");
  }

  private static final Exchange CREATE =
      exchange(
          "create",
          "{'method':'POST','urlPath':'/things',"
              + "'bodyPatterns':[{'equalToJson':{'name':'a','size':1}}]}",
          "{'id':'1'}");

  private static HttpResponse<String> send(HttpRequest.Builder request, String url)
      throws IOException, InterruptedException {
    return HTTP.send(request.uri(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder get() {
    return HttpRequest.newBuilder().GET();
  }

  private static HttpRequest.Builder post(String json) {
    return HttpRequest.newBuilder()
        .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))
        .header("Content-Type", "application/json");
  }

  @Test
  void exchanges_are_answered_once_each_in_order() throws Exception {
    try (ReplayServer server = ReplayServer.start(List.of(list("1"), list("2")))) {
      assertThat(send(get(), server.baseUrl() + "/things?limit=1").body()).isEqualTo("{\"n\":1}");
      assertThat(send(get(), server.baseUrl() + "/things?limit=2").body()).isEqualTo("{\"n\":2}");
      assertThat(send(get(), server.baseUrl() + "/things?limit=2").statusCode()).isEqualTo(599);

      assertThatThrownBy(server::verifyComplete)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("order: it was used already");
    }
  }

  @Test
  void an_exchange_out_of_turn_is_a_miss_and_stays_unused() throws Exception {
    try (ReplayServer server = ReplayServer.start(List.of(list("1"), list("2")))) {
      send(get(), server.baseUrl() + "/things?limit=2");

      assertThat(server.misses()).hasSize(1);
      assertThat(server.misses().get(0).differences())
          .containsExactly("order: it is number 2, number 1 is next");
      assertThat(server.unused()).hasSize(2);
      assertThatThrownBy(server::verifyComplete).hasMessageContaining("not used: list-1");
    }
  }

  @Test
  void an_extra_a_missing_and_a_doubled_query_parameter_are_misses() throws Exception {
    try (ReplayServer server = ReplayServer.start(List.of(list("1")))) {
      send(get(), server.baseUrl() + "/things?limit=1&more=x");
      send(get(), server.baseUrl() + "/things");
      send(get(), server.baseUrl() + "/things?limit=1&limit=1");

      assertThat(server.misses())
          .extracting(miss -> miss.differences().get(0))
          .containsExactly(
              "query more: expected [], got [x]",
              "query limit: expected [1], got []",
              "query limit: expected [1], got [1, 1]");
    }
  }

  @Test
  void a_json_body_is_compared_member_by_member() throws Exception {
    try (ReplayServer server = ReplayServer.start(List.of(CREATE))) {
      send(post("{'name':'b','extra':true}"), server.baseUrl() + "/things");
      send(post("{'name':'a','name':'a','size':1}"), server.baseUrl() + "/things");
      send(post("{'size':1,'name':'a'}"), server.baseUrl() + "/things");

      assertThat(server.misses()).hasSize(2);
      assertThat(server.misses().get(0).differences())
          .containsExactly(
              "body /name: expected \"a\", got \"b\"",
              "body /size: expected 1, got nothing",
              "body /extra: not expected, got true");
      assertThat(server.misses().get(1).differences().get(0)).contains("Duplicate key");
      assertThat(server.unused()).isEmpty();
    }
  }

  @Test
  void multipart_parts_are_compared_with_their_number() throws Exception {
    Exchange form =
        exchange(
            "form",
            "{'method':'POST','urlPath':'/chats','multipartPatterns':["
                + "{'name':'to','bodyPatterns':[{'equalTo':'a'}]},"
                + "{'name':'text','bodyPatterns':[{'equalTo':'Hei'}]}]}",
            "{}");
    String parts = part("text", "Hei") + part("to", "a");
    String extra = part("to", "z");
    try (ReplayServer server = ReplayServer.start(List.of(form))) {
      for (String body : List.of(parts + extra + "--b--\r\n", parts + "--b--\r\n")) {
        send(
            HttpRequest.newBuilder()
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "multipart/form-data; boundary=b"),
            server.baseUrl() + "/chats");
      }

      assertThat(server.misses()).hasSize(1);
      assertThat(server.misses().get(0).differences())
          .containsExactly("part to: not expected, got z");
      assertThat(server.unused()).isEmpty();
    }
  }

  @Test
  void of_many_racing_requests_exactly_one_gets_an_exchange() {
    try (ReplayServer server = ReplayServer.start(List.of(list("1")))) {
      HttpRequest request = get().uri(URI.create(server.baseUrl() + "/things?limit=1")).build();
      List<CompletableFuture<Integer>> answers =
          IntStream.range(0, 20)
              .mapToObj(
                  i ->
                      HTTP.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                          .thenApply(HttpResponse::statusCode))
              .toList();

      Stream<Integer> statuses = answers.stream().map(CompletableFuture::join);

      assertThat(statuses.filter(status -> status == 200)).hasSize(1);
      assertThat(server.misses()).hasSize(19);
    }
  }

  @Test
  void a_complete_replay_is_silent() throws Exception {
    try (ReplayServer server = ReplayServer.start(List.of(CREATE))) {
      send(post("{'name':'a','size':1}"), server.baseUrl() + "/things");

      assertThatCode(server::verifyComplete).doesNotThrowAnyException();
      assertThat(server.requests()).hasSize(1);
      assertThat(server.requests().get(0).query()).isEqualTo(Map.of());
    }
  }

  private static String part(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }
}
