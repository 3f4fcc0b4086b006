package dev.patchbay.sandbox.postpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.Sandboxes;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.sandbox.dialect.Client;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the simulator of postpress does otherwise than that of Unipile. */
final class PostpressSandboxTest {

  private static final String MIRA = "acc_linkedin_7F2K";
  private static final String TOMAS = "ACoAABexampleTomas";

  private final PostpressSandbox sandbox = PostpressSandbox.start();
  private final Client client = Client.of(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private static String json(String text) {
    return text.replace('\'', '"').replace("%s", MIRA);
  }

  private Client.Answer search(String body, String query) {
    return client.post("/linkedin/search?account_id=" + MIRA + query, json(body));
  }

  private static String type(Client.Answer answer) {
    return answer.status() + " " + answer.json().text("type");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    String root = sandbox.baseUrl().replace("/v1", "");
    return HttpRequest.newBuilder(URI.create(root + path));
  }

  @Test
  void it_is_found_by_the_vendors_name_and_tells_how_to_open_it() {
    try (VendorSandbox found = Sandboxes.start("postpress", 0)) {
      assertThat(found.vendor()).isEqualTo("postpress");
      assertThat(found.configuration())
          .contains(entry("base-url", found.baseUrl()), entry("api-key", "pp_test_sandbox"));
      assertThat(found.baseUrl()).endsWith("/v1");
    }
  }

  @Test
  void a_missing_key_meets_the_gateway_and_a_wrong_one_the_api() {
    Client.Answer missing = new Client(sandbox.baseUrl(), "").get("/accounts");
    Client.Answer wrong = new Client(sandbox.baseUrl(), "pp_test_other").get("/accounts");

    assertThat(missing.status()).isEqualTo(401);
    assertThat(missing.json().object("error").text("code")).isEqualTo("key_missing");
    assertThat(type(wrong)).isEqualTo("401 errors/missing_credentials");
    assertThat(wrong.json().text("instance")).matches("req_\\d+");
  }

  @Test
  void the_key_is_taken_as_bearer_token_and_on_both_paths() {
    for (String path : List.of("/v1/accounts", "/api/v1/accounts")) {
      assertThat(send(request(path).header("Authorization", "Bearer pp_test_sandbox")).statusCode())
          .as(path)
          .isEqualTo(200);
    }
  }

  @Test
  void a_wrong_path_is_answered_without_a_problem() {
    HttpResponse<String> answer = send(request("/v2/accounts").header("X-API-KEY", "any"));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
  }

  @Test
  void a_write_that_comes_again_under_its_key_is_answered_as_before() {
    String body = json("{'account_id':'%s','provider_id':'ACoAADexample1aBcDeFg'}");

    List<String> answers =
        List.of("k1", "k1", "k2").stream()
            .map(
                key ->
                    send(request("/v1/users/invite")
                            .header("X-API-KEY", "pp_test_sandbox")
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(HttpRequest.BodyPublishers.ofString(body)))
                        .body())
            .toList();

    assertThat(answers.get(0)).contains("UserInvitationSent").isEqualTo(answers.get(1));
    assertThat(answers.get(2)).contains("errors/already_invited_recently");
  }

  @Test
  void a_classic_hit_tells_both_names_and_its_positions() {
    JsonObject answer =
        search("{'api':'classic','category':'people','keywords':'Chief Data'}", "").json();
    JsonObject hit = answer.objects("items").get(0);
    JsonObject position = hit.objects("current_positions").get(0);

    assertThat(hit.text("first_name")).isEqualTo("Astrid");
    assertThat(position.names())
        .contains("company_url", "company_description", "company_headcount", "tenure_at_role");
    assertThat(answer.object("metadata").names()).hasSize(3);
  }

  @Test
  void a_recruiter_hit_tells_tags_and_notes_of_the_team() {
    JsonObject hit =
        search("{'api':'recruiter','category':'people','keywords':'Chief Data'}", "")
            .json()
            .objects("items")
            .get(0);

    assertThat(hit.objects("tags")).extracting(tag -> tag.text("name")).contains("spring");
    assertThat(hit.objects("notes").get(0).object("author").text("first_name")).isEqualTo("Mira");
    assertThat(hit.objects("work_experience")).hasSize(2);
    assertThat(hit.objects("certifications").get(0).object("start").names())
        .containsExactly("year");
  }

  @Test
  void each_product_has_its_limit() {
    assertThat(type(search("{'api':'classic','category':'people'}", "&limit=51")))
        .isEqualTo("400 errors/limit_too_high");
    assertThat(search("{'api':'recruiter','category':'people'}", "&limit=100").status())
        .isEqualTo(200);
    assertThat(type(search("{'api':'recruiter','category':'people'}", "&limit=101")))
        .isEqualTo("400 errors/limit_too_high");
  }

  @Test
  void what_is_missing_or_too_long_has_an_error_of_its_own() {
    String note = "x".repeat(301);

    assertThat(type(client.post("/users/invite", json("{'account_id':'%s'}"))))
        .isEqualTo("400 errors/missing_parameters");
    assertThat(
            type(
                client.post(
                    "/users/invite",
                    json(
                        "{'account_id':'%s','provider_id':'"
                            + TOMAS
                            + "','message':'"
                            + note
                            + "'}"))))
        .isEqualTo("400 errors/too_many_characters");
  }

  @Test
  void a_search_that_is_kept_can_be_looked_up_and_run_again() {
    String body = "{'api':'sales_navigator','category':'people','keywords':'Chief Data'%save}";
    JsonObject first = search(body.replace("%save", ",'save_search':{'name':'Chiefs'}"), "").json();

    JsonObject kept =
        client
            .get("/linkedin/search/parameters?type=SAVED_SEARCHES&account_id=" + MIRA)
            .json()
            .objects("items")
            .stream()
            .filter(item -> item.text("title").equals("Chiefs"))
            .findFirst()
            .orElseThrow();
    JsonObject again =
        search(
                "{'api':'sales_navigator','category':'people','saved_search_id':'"
                    + kept.text("id")
                    + "'}",
                "")
            .json();

    assertThat(again.objects("items")).isEqualTo(first.objects("items")).isNotEmpty();
  }

  @Test
  void a_chat_is_muted_and_has_no_actions_of_other_networks() {
    String chat = "/chats/cH4tExample01";

    Client.Answer muted =
        client.send("PATCH", chat, json("{'action':'setMuteStatus','value':true}"));
    Object until = client.get(chat).json().value("muted_until");
    client.send("PATCH", chat, json("{'action':'setMuteStatus','value':false}"));

    assertThat(muted.json().text("object")).isEqualTo("ChatPatched");
    assertThat(until).isEqualTo(-1L);
    assertThat(client.get(chat).json().value("muted_until")).isNull();
    assertThat(type(client.send("PATCH", chat, json("{'action':'setArchiveStatus','value':true}"))))
        .isEqualTo("501 errors/feature_not_implemented");
  }

  @Test
  void followers_of_another_member_are_told() {
    JsonObject own = client.get("/users/followers?account_id=" + MIRA).json();
    JsonObject others =
        client.get("/users/followers?account_id=" + MIRA + "&user_id=" + TOMAS).json();

    assertThat(others.objects("items"))
        .extracting(item -> item.text("name"))
        .containsExactly("Ove Dahl", "Lina Orvik");
    assertThat(others.objects("items")).isNotEqualTo(own.objects("items"));
  }

  @Test
  void a_post_mentions_by_json_and_a_repost_needs_no_text() {
    String mentions = "[{\"name\":\"Tomas\",\"profile_id\":\"" + TOMAS + "\"}]";
    String id =
        client
            .form(
                "/posts",
                List.of("account_id", MIRA, "text", "Thanks to {{0}}!", "mentions", mentions))
            .json()
            .text("post_id");
    JsonObject post = client.get("/posts/" + id + "?account_id=" + MIRA).json();
    Client.Answer bare =
        client.form("/posts", List.of("account_id", MIRA, "text", "", "repost", id));
    Client.Answer empty = client.form("/posts", List.of("account_id", MIRA, "text", ""));

    assertThat(post.text("text")).isEqualTo("Thanks to Tomas!");
    assertThat(post.objects("mentions").get(0).number("start", 0)).isEqualTo(10);
    assertThat(bare.status()).isEqualTo(201);
    assertThat(empty.status()).isEqualTo(400);
  }

  @Test
  void an_account_is_changed_and_answers_its_id_alone() {
    Client.Answer answer = client.send("PATCH", "/accounts/" + MIRA, json("{'country':'NO'}"));

    assertThat(answer.json().toMap())
        .isEqualTo(Map.of("object", "AccountPatched", "account_id", MIRA));
    assertThat(type(client.send("PATCH", "/accounts/" + MIRA, json("{'country':'Norway'}"))))
        .startsWith("400 errors/");
  }

  @Test
  void routes_that_no_page_shows_are_not_there() {
    assertThat(type(client.post("/accounts/" + MIRA + "/restart", "{}")))
        .isEqualTo("404 errors/resource_not_found");
    assertThat(type(client.post("/messages/m3ssExample02/reaction", json("{'reaction':'x'}"))))
        .isEqualTo("404 errors/resource_not_found");
  }

  @Test
  void webhooks_repeat_the_header_that_was_registered() {
    client.post(
        "/webhooks",
        json(
            "{'source':'messaging','request_url':'http://localhost:1/','name':'inbox',"
                + "'headers':[{'key':'Postpress-Auth','value':'word'}]}"));

    sandbox.messageArrives("lina-orvik-3b1", "Thanks");
    Delivery delivery = sandbox.deliveries().get(0);

    assertThat(delivery.headers()).contains(entry("Postpress-Auth", "word"));
    assertThat(Json.object(delivery.body()).text("event")).isEqualTo("message_received");
  }

  @Test
  void the_examples_of_the_pages_are_answered_in_their_shape() {
    Pack pack = Pack.load(PostpressSandbox.VENDOR);
    for (String name : List.of("invitation-send", "own-profile", "chats", "relations")) {
      Exchange exchange = pack.exchange(name);
      String path = exchange.path().substring("/v1".length());
      Client.Answer answer =
          exchange.method().equals("GET")
              ? client.get(path + "?account_id=" + MIRA)
              : client.post(path, Json.write(exchange.jsonBody()));

      assertThat(answer.status()).as(name).isEqualTo(exchange.reply().status());
      assertThat(answer.json().names()).as(name).containsAll(exchange.answer().names());
      List<JsonObject> items = exchange.answer().objects("items");
      if (!items.isEmpty()) {
        assertThat(answer.json().objects("items").get(0).names())
            .as(name)
            .containsAll(items.get(0).names());
      }
    }
  }
}
