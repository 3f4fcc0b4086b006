package dev.patchbay.sandbox.unipile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.Sandboxes;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.sandbox.dialect.Client;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class UnipileSandboxTest {

  private static final String MIRA = "b7Qx2ExampleAcc";
  private static final String LINA = "ACoAADexample1aBcDeFg";

  private final UnipileSandbox sandbox = UnipileSandbox.start();
  private final Client client = Client.of(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private static String json(String singleQuoted) {
    return singleQuoted.replace('\'', '"');
  }

  private Client.Answer invite(String person) {
    return client.post(
        "/users/invite",
        json("{'account_id':'" + MIRA + "','provider_id':'" + person + "','message':'Hei'}"));
  }

  private Client.Answer search(String body, String query) {
    return client.post("/linkedin/search?account_id=" + MIRA + query, json(body));
  }

  @Test
  void an_application_opens_it_with_its_properties() {
    assertThat(sandbox.properties())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "patchbay.vendor", "unipile-v1",
                "patchbay.unipile-v1.base-url", sandbox.baseUrl(),
                "patchbay.unipile-v1.api-key", sandbox.apiKey()));
  }

  @Test
  void a_missing_or_wrong_key_is_refused_before_anything_else() {
    Client.Answer missing = new Client(sandbox.baseUrl() + "/api/v1", "").get("/accounts");
    Client.Answer wrong = new Client(sandbox.baseUrl() + "/api/v1", "nope").get("/accounts");

    assertThat(missing.status()).isEqualTo(401);
    assertThat(missing.json().text("type")).isEqualTo("errors/missing_credentials");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.json().text("detail")).isEqualTo("The key is not known.");
  }

  @Test
  void the_accounts_of_the_world_are_listed_with_their_status() {
    List<JsonObject> accounts = client.get("/accounts").json().objects("items");

    assertThat(accounts)
        .extracting(a -> a.text("name"), a -> a.objects("sources").get(0).text("status"))
        .containsExactly(
            Tuple.tuple("Mira Solberg", "OK"), Tuple.tuple("Arvid Lund", "CREDENTIALS"));
  }

  @Test
  void an_account_whose_login_is_dead_reads_its_store_but_not_linkedin() {
    assertThat(client.get("/chats?account_id=d4Rw9ExampleOld").json().objects("items")).isEmpty();

    Client.Answer relations = client.get("/users/relations?account_id=d4Rw9ExampleOld");

    assertThat(relations.status()).isEqualTo(401);
    assertThat(relations.json().text("type")).isEqualTo("errors/disconnected_account");
  }

  @Test
  void a_search_filters_pages_and_echoes_its_parameters() {
    String body = "{'api':'classic','category':'people','company':['7712346']}";

    JsonObject first = search(body, "&limit=10").json();
    JsonObject second = search(body, "&limit=10&cursor=" + first.text("cursor")).json();

    assertThat(first.objects("items")).hasSize(10);
    assertThat(second.objects("items")).hasSize(3);
    assertThat(second.value("cursor")).isNull();
    assertThat(first.object("paging").number("total_count", 0)).isEqualTo(13);
    assertThat(first.object("config").object("params").texts("company")).containsExactly("7712346");
  }

  @Test
  void a_cursor_alone_in_the_body_continues_the_search_it_came_from() {
    JsonObject first =
        search("{'api':'classic','category':'people','company':['7712346']}", "").json();

    JsonObject second = search("{'cursor':'" + first.text("cursor") + "'}", "").json();

    assertThat(second.objects("items")).hasSize(3);
    assertThat(second.object("config").object("params").text("category")).isEqualTo("people");
  }

  @Test
  void a_cursor_of_another_search_is_refused() {
    JsonObject first =
        search("{'api':'classic','category':'people','company':['7712346']}", "").json();

    Client.Answer other =
        search(
            "{'api':'classic','category':'people','company':['7712345']}",
            "&cursor=" + first.text("cursor"));

    assertThat(other.status()).isEqualTo(400);
    assertThat(other.json().text("detail"))
        .isEqualTo("/query/cursor: The cursor belongs to another request");
  }

  @Test
  void an_unknown_filter_or_an_account_in_the_body_is_a_bad_request() {
    Client.Answer misspelt =
        search("{'api':'classic','category':'people','companies':['7712346']}", "");
    Client.Answer misplaced =
        client.post(
            "/linkedin/search",
            json("{'account_id':'" + MIRA + "','api':'classic','category':'people'}"));

    assertThat(misspelt.json().text("detail")).isEqualTo("/body/companies: Unexpected property");
    assertThat(misplaced.status()).isEqualTo(400);
    assertThat(misplaced.json().text("detail")).contains("Required property");
  }

  @Test
  void the_limit_of_a_page_is_bounded() {
    String body = "{'api':'classic','category':'people'}";

    assertThat(search(body, "&limit=101").status()).isEqualTo(400);
    assertThat(search(body, "&limit=0").json().objects("items")).isEmpty();
  }

  @Test
  void an_invitation_is_listed_shown_in_the_profile_and_conflicts_when_repeated() {
    JsonObject sent = invite(LINA).json();

    assertThat(sent.text("invitation_id")).isEqualTo("7391000000000000001");
    assertThat(sent.number("usage", 0)).isEqualTo(75);
    assertThat(
            client
                .get("/users/invite/sent?account_id=" + MIRA)
                .json()
                .objects("items")
                .get(0)
                .text("invited_user_id"))
        .isEqualTo(LINA);
    assertThat(
            client
                .get("/users/lina-orvik-3b1?account_id=" + MIRA)
                .json()
                .object("invitation")
                .text("status"))
        .isEqualTo("PENDING");
    Client.Answer again = invite(LINA);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.json().text("type")).isEqualTo("errors/already_invited_recently");
  }

  @Test
  void a_withdrawn_invitation_cannot_be_sent_again_for_three_weeks() {
    String id = invite(LINA).json().text("invitation_id");
    assertThat(client.delete("/users/invite/sent/" + id + "?account_id=" + MIRA).status())
        .isEqualTo(200);

    assertThat(invite(LINA).json().text("type")).isEqualTo("errors/cannot_resend_yet");
    sandbox.advance(Duration.ofDays(22));
    assertThat(invite(LINA).status()).isEqualTo(200);
  }

  @Test
  void an_invitation_by_public_identifier_finds_nobody() {
    Client.Answer answer = invite("lina-orvik-3b1");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().text("type")).isEqualTo("errors/invalid_recipient");
  }

  @Test
  void a_received_invitation_is_accepted_with_its_secret_only() {
    String path = "/users/invite/received/7391000000000000777";
    String body =
        "{'provider':'LINKEDIN','account_id':'"
            + MIRA
            + "','action':'accept','shared_secret':'%s'}";

    assertThat(client.post(path, json(body.formatted("guess"))).status()).isEqualTo(403);
    assertThat(client.post(path, json(body.formatted("qW3rTyExample"))).json().text("status"))
        .isEqualTo("ACCEPTED");
    assertThat(
            client
                .get("/users/relations?limit=1&account_id=" + MIRA)
                .json()
                .objects("items")
                .get(0)
                .text("public_identifier"))
        .isEqualTo("ove-dahl");
    assertThat(client.get("/users/invite/received?account_id=" + MIRA).json().objects("items"))
        .isEmpty();
  }

  @Test
  void a_profile_comes_with_the_sections_asked_for_and_names_throttled_ones() {
    String path = "/users/lina-orvik-3b1?account_id=" + MIRA;

    assertThat(client.get(path).json().names()).doesNotContain("work_experience", "skills");
    JsonObject full =
        client.get(path + "&linkedin_sections=experience&linkedin_sections=skills").json();
    assertThat(full.objects("work_experience").get(0).text("start")).isEqualTo("3/1/2021");
    assertThat(full.objects("skills")).isEmpty();
    assertThat(full.texts("throttled_sections")).containsExactly("skills");
  }

  @Test
  void a_message_is_in_its_chat_and_in_the_inbox_with_its_attachment() {
    Client.Answer sent =
        client.form(
            "/chats/cH4tSeed0002/messages",
            List.of("text", "Hei på deg 🚢", "attachments", "@content of the file"));

    assertThat(sent.status()).isEqualTo(201);
    String id = sent.json().text("message_id");
    JsonObject newest =
        client.get("/chats/cH4tSeed0002/messages?limit=1").json().objects("items").get(0);
    assertThat(newest.text("id")).isEqualTo(id);
    assertThat(newest.text("text")).isEqualTo("Hei på deg 🚢");
    assertThat(client.get("/messages?limit=1").json().objects("items").get(0).text("id"))
        .isEqualTo(id);
    String attachment = newest.objects("attachments").get(0).text("id");
    Client.Answer file = client.get("/messages/" + id + "/attachments/" + attachment);
    assertThat(file.text()).isEqualTo("content of the file");
    assertThat(file.contentType()).startsWith("text/plain");
  }

  @Test
  void starting_a_chat_with_a_stranger_needs_inmail() {
    String stranger = sandbox.world().person("dora-nyid").memberId();
    List<String> parts = List.of("account_id", MIRA, "attendees_ids", stranger, "text", "Hei");
    List<String> inMail = new ArrayList<>(parts);
    inMail.addAll(List.of("linkedin[inmail]", "true", "subject", "Data meetup"));

    Client.Answer refused = client.form("/chats", parts);
    Client.Answer started = client.form("/chats", inMail);

    assertThat(refused.json().text("type")).isEqualTo("errors/no_connection_with_recipient");
    assertThat(started.status()).isEqualTo(201);
    assertThat(
            client.get("/linkedin/inmail_balance?account_id=" + MIRA).json().number("premium", 0))
        .isEqualTo(4);
  }

  @Test
  void several_recipients_make_one_group_chat() {
    String tomas = sandbox.world().person("tomas-brekke-9").memberId();
    String astrid = sandbox.world().person("astrid-nyberg-falk").memberId();

    JsonObject started =
        client
            .form(
                "/chats",
                List.of(
                    "account_id",
                    MIRA,
                    "attendees_ids",
                    tomas,
                    "attendees_ids",
                    astrid,
                    "text",
                    "Hei"))
            .json();

    JsonObject chat = client.get("/chats/" + started.text("chat_id")).json();
    assertThat(chat.number("type", 0)).isEqualTo(1);
    assertThat(
            client.get("/chats/" + started.text("chat_id") + "/attendees").json().objects("items"))
        .hasSize(3);
  }

  @Test
  void a_login_with_two_factors_is_finished_by_its_code() {
    Client.Answer login =
        client.post(
            "/accounts",
            json("{'provider':'LINKEDIN','username':'2fa@example.org','password':'x'}"));
    assertThat(login.status()).isEqualTo(202);
    assertThat(login.json().object("checkpoint").text("type")).isEqualTo("2FA");
    String id = login.json().text("account_id");
    String solve = "{'account_id':'" + id + "','provider':'LINKEDIN','code':'%s'}";

    assertThat(
            client
                .post("/accounts/checkpoint", json(solve.formatted("000000")))
                .json()
                .text("type"))
        .isEqualTo("errors/invalid_checkpoint_solution");
    assertThat(client.get("/accounts/" + id).status()).isEqualTo(404);
    assertThat(client.post("/accounts/checkpoint", json(solve.formatted("482913"))).status())
        .isEqualTo(201);
    assertThat(client.get("/accounts/" + id).json().text("object")).isEqualTo("Account");
  }

  @Test
  void a_login_approved_in_the_app_appears_by_itself() {
    String id =
        client
            .post(
                "/accounts",
                json("{'provider':'LINKEDIN','username':'inapp@example.org','password':'x'}"))
            .json()
            .text("account_id");

    assertThat(sandbox.approveInApp()).isTrue();

    assertThat(client.get("/accounts/" + id).status()).isEqualTo(200);
    assertThat(sandbox.approveInApp()).isFalse();
  }

  @Test
  void webhooks_are_called_with_their_headers_for_own_and_foreign_messages() throws IOException {
    List<String> received = Collections.synchronizedList(new ArrayList<>());
    HttpServer hook =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/",
        exchange -> {
          received.add(
              exchange.getRequestHeaders().getFirst("Unipile-Auth")
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    hook.start();
    client.post(
        "/webhooks",
        json(
            "{'source':'messaging','request_url':'http://localhost:"
                + hook.getAddress().getPort()
                + "/','name':'msg','headers':[{'key':'Unipile-Auth','value':'s3cret'}]}"));

    sandbox.messageArrives("lina-orvik-3b1", "Ny melding");
    client.form("/chats/cH4tExample01/messages", List.of("text", "Svar"));
    List<Delivery> deliveries = sandbox.deliveries();
    hook.stop(0);

    assertThat(deliveries).hasSize(2).allMatch(Delivery::taken);
    assertThat(received.get(0)).startsWith("s3cret ").contains("Ny melding");
    JsonObject own = Json.object(received.get(1).substring(7));
    assertThat(own.text("event")).isEqualTo("message_received");
    assertThat(own.object("sender").text("attendee_provider_id"))
        .isEqualTo(own.object("account_info").text("user_id"));
  }

  @Test
  void a_webhook_nobody_takes_is_tried_again_when_time_passes() {
    client.post(
        "/webhooks", json("{'source':'users','request_url':'http://localhost:1/','name':'rel'}"));
    sandbox.connectionAppears("lina-orvik-3b1");
    assertThat(sandbox.deliveries()).hasSize(1);

    sandbox.advance(Duration.ofDays(1));

    assertThat(sandbox.deliveries()).hasSize(2).noneMatch(Delivery::taken);
    assertThat(Json.object(sandbox.deliveries().get(1).body()).text("user_public_identifier"))
        .isEqualTo("lina-orvik-3b1");
  }

  @Test
  void a_failure_can_be_asked_for() {
    sandbox.failNext(429, "too_many_requests");

    Client.Answer failed = client.get("/accounts");

    assertThat(failed.status()).isEqualTo(429);
    assertThat(failed.json().text("type")).isEqualTo("errors/too_many_requests");
    assertThat(client.get("/accounts").status()).isEqualTo(200);
  }

  @Test
  void a_sandbox_is_started_by_its_vendors_name() {
    try (VendorSandbox other = Sandboxes.start("unipile-v1", 0)) {
      assertThat(other.configuration()).containsKeys("base-url", "api-key");
      assertThat(new Client(other.baseUrl() + "/api/v1", "sandbox-key").get("/accounts").status())
          .isEqualTo(200);
    }
    assertThatThrownBy(() -> Sandboxes.start("unipyle", 0))
        .hasMessageContaining("There is no sandbox for \"unipyle\"")
        .hasMessageContaining("unipile-v1");
  }
}
