package dev.patchbay.sandbox.unipile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.dialect.Client;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a write changes for the reads after it: posts, jobs, webhooks, accounts. */
final class StateTest {

  private static final String MIRA = "b7Qx2ExampleAcc";
  private static final String POST = "urn:li:activity:7390000000000000123";

  private final UnipileSandbox sandbox = UnipileSandbox.start();
  private final Client client = Client.of(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Client.Answer post(String path, String singleQuoted) {
    return client.post(path, singleQuoted.replace('\'', '"'));
  }

  private JsonObject get(String path) {
    return client.get(path + (path.contains("?") ? "&" : "?") + "account_id=" + MIRA).json();
  }

  private void hook(String source) {
    post("/webhooks", "{'source':'" + source + "','request_url':'http://localhost:1/'}");
  }

  @Test
  void a_post_created_is_read_by_its_id_and_listed_for_its_author() {
    String id =
        client
            .form("/posts", List.of("account_id", MIRA, "text", "Nytt", "attachments", "@file"))
            .json()
            .text("post_id");

    assertThat(get("/posts/" + id).text("text")).isEqualTo("Nytt");
    assertThat(get("/posts/" + id).objects("attachments")).hasSize(1);
    assertThat(get("/users/ACoAABme/posts").objects("items").get(0).text("id")).isEqualTo(id);
  }

  @Test
  void a_comment_and_a_reply_are_listed_and_counted() {
    String path = "/posts/" + POST + "/comments";
    post(path, "{'account_id':'" + MIRA + "','text':'Hei'}");
    post(path, "{'account_id':'" + MIRA + "','text':'Svar','comment_id':'7390100000000000001'}");

    assertThat(get(path + "?limit=100").objects("items"))
        .extracting(comment -> comment.text("text"))
        .endsWith("Hei");
    assertThat(get(path + "?comment_id=7390100000000000001").objects("items"))
        .extracting(comment -> comment.text("text"))
        .containsExactly("Thank you, Tomas", "Svar");
    assertThat(get("/posts/" + POST).number("comment_counter", 0)).isEqualTo(7);
  }

  @Test
  void a_reaction_replaces_the_one_before() {
    String body = "{'account_id':'" + MIRA + "','post_id':'" + POST + "','reaction_type':'%s'}";
    post("/posts/reaction", body.formatted("celebrate"));
    post("/posts/reaction", body.formatted("insightful"));

    assertThat(get("/posts/" + POST).text("user_reacted")).isEqualTo("INTEREST");
    assertThat(get("/posts/" + POST).number("reaction_counter", 0)).isEqualTo(42);
  }

  @Test
  void comments_and_reactions_do_not_know_a_post_by_its_number() {
    Client.Answer answer =
        post("/posts/7390000000000000123/comments", "{'account_id':'" + MIRA + "','text':'x'}");

    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void reactions_keep_their_cursor_inside_paging() {
    JsonObject first = get("/posts/" + POST + "/reactions?limit=10");
    String cursor = first.object("paging").text("cursor");

    assertThat(first.names()).doesNotContain("cursor");
    assertThat(get("/posts/" + POST + "/reactions?limit=10&cursor=" + cursor).objects("items"))
        .hasSize(3);
  }

  @Test
  void a_message_to_a_company_needs_its_topic() {
    List<String> parts = List.of("account_id", MIRA, "attendees_ids", "ACoAAorg", "text", "Hei");

    assertThat(client.form("/chats", parts).status()).isEqualTo(422);
    assertThat(
            client
                .form(
                    "/chats",
                    Stream.concat(parts.stream(), Stream.of("linkedin[topic]", "careers")).toList())
                .status())
        .isEqualTo(201);
  }

  @Test
  void who_has_written_can_be_answered_without_inmail_in_the_same_chat() {
    Client.Answer answered =
        client.form(
            "/chats",
            List.of("account_id", MIRA, "attendees_ids", "ACoAADexample1aBcDeFg", "text", "Takk!"));

    assertThat(answered.json().text("chat_id")).isEqualTo("cH4tExample01");
  }

  @Test
  void of_what_is_written_at_one_instant_the_last_comes_first() {
    client.form("/chats/cH4tSeed0002/messages", List.of("text", "Hei"));
    client.form("/chats/cH4tSeed0002/messages", List.of("text", "Hei igjen"));
    client.form(
        "/chats", List.of("account_id", MIRA, "attendees_ids", "ACoAABexampleTomas", "text", "A"));
    client.form("/chats/cH4tExample01/messages", List.of("text", "B"));

    assertThat(get("/chats/cH4tSeed0002/messages").objects("items"))
        .extracting(message -> message.text("text"))
        .startsWith("Hei igjen", "Hei");
    assertThat(get("/chats").objects("items"))
        .extracting(chat -> chat.text("id"))
        .startsWith("cH4tExample01", "cH4tSeed0003", "cH4tSeed0002");
    assertThat(get("/messages").objects("items"))
        .extracting(message -> message.text("text"))
        .startsWith("B", "A", "Hei igjen", "Hei");
  }

  @Test
  void an_own_message_can_be_changed_for_an_hour() {
    String id =
        client
            .form("/chats/cH4tSeed0002/messages", List.of("text", "Hie"))
            .json()
            .text("message_id");

    assertThat(client.send("PATCH", "/messages/" + id, "{\"text\":\"Hei\"}").status())
        .isEqualTo(200);
    assertThat(get("/messages/" + id).text("text")).isEqualTo("Hei");
    assertThat(get("/messages/" + id).number("edited", 0)).isEqualTo(1);
    sandbox.advance(Duration.ofMinutes(61));
    assertThat(client.delete("/messages/" + id).status()).isEqualTo(422);
  }

  @Test
  void an_incoming_message_makes_its_chat_unread_until_it_is_marked() {
    sandbox.messageArrives("astrid-nyberg-falk", "Hei");
    assertThat(get("/chats/cH4tSeed0002").number("unread_count", 0)).isEqualTo(1);

    client.send("PATCH", "/chats/cH4tSeed0002", "{\"action\":\"setReadStatus\",\"value\":true}");

    assertThat(get("/chats/cH4tSeed0002").number("unread_count", 9)).isZero();
    assertThat(get("/chats?unread=true").objects("items"))
        .noneMatch(chat -> chat.text("id").equals("cH4tSeed0002"));
  }

  @Test
  void an_accepted_invitation_tells_its_note_and_the_new_relation() {
    hook("messaging");
    hook("users");
    post(
        "/users/invite",
        "{'account_id':'" + MIRA + "','provider_id':'ACoAADexample1aBcDeFg','message':'Hi Lina'}");

    sandbox.connectionAppears("lina-orvik-3b1");

    assertThat(sandbox.deliveries())
        .extracting(delivery -> Json.object(delivery.body()).text("event"))
        .containsExactly("message_received", "new_relation");
    assertThat(get("/users/lina-orvik-3b1").flag("is_relationship")).isTrue();
  }

  @Test
  void a_webhook_hears_its_accounts_and_events_only_and_nothing_once_deleted() {
    String id =
        post(
                "/webhooks",
                "{'source':'messaging','request_url':'http://localhost:1/',"
                    + "'account_ids':['d4Rw9ExampleOld']}")
            .json()
            .text("webhook_id");
    post(
        "/webhooks",
        "{'source':'messaging','request_url':'http://localhost:1/','events':['message_read']}");
    String all =
        post("/webhooks", "{'source':'messaging','request_url':'http://localhost:2/'}")
            .json()
            .text("webhook_id");
    sandbox.messageArrives("ove-dahl", "Hei");
    client.delete("/webhooks/" + all);
    client.delete("/webhooks/" + id);

    sandbox.messageArrives("ove-dahl", "Hei igjen");

    assertThat(sandbox.deliveries())
        .extracting(Delivery::url)
        .containsExactly("http://localhost:2/");
    assertThat(client.get("/webhooks").json().objects("items")).hasSize(1);
  }

  @Test
  void a_webhook_may_select_and_rename_what_it_hears_as_a_form() {
    post(
        "/webhooks",
        "{'source':'users','request_url':'http://localhost:1/','format':'form',"
            + "'data':[{'name':'who','key':'user_full_name'},{'name':'when','key':'timestamp'}]}");

    sandbox.connectionAppears("lina-orvik-3b1");

    assertThat(sandbox.deliveries().get(0).body())
        .isEqualTo("who=Lina+Orvik&when=2026-11-21T09%3A00%3A00.000Z");
  }

  @Test
  void a_dead_login_is_told_and_a_reconnect_revives_it() {
    hook("account_status");
    sandbox.sessionEnds();
    assertThat(client.get("/users/me?account_id=" + MIRA).status()).isEqualTo(401);

    post(
        "/accounts/" + MIRA,
        "{'provider':'LINKEDIN','username':'mira@example.org','password':'x'}");

    assertThat(client.get("/users/me?account_id=" + MIRA).status()).isEqualTo(200);
    assertThat(sandbox.deliveries())
        .extracting(
            delivery -> Json.object(delivery.body()).object("AccountStatus").text("message"))
        .containsExactly("CREDENTIALS", "RECONNECTED", "SYNC_SUCCESS");
  }

  @Test
  void a_job_is_drafted_published_with_its_code_and_closed() {
    String id =
        post(
                "/linkedin/jobs",
                "{'account_id':'"
                    + MIRA
                    + "','job_title':{'text':'Skipper'},'company':{'id':'7712345'},"
                    + "'workplace':'REMOTE','location':'104359928','description':'Sail.'}")
            .json()
            .text("job_id");
    post("/linkedin/jobs/" + id + "/publish", "{'account_id':'" + MIRA + "','mode':'FREE'}");
    assertThat(get("/linkedin/jobs/" + id + "?service=CLASSIC").text("state")).isEqualTo("draft");

    post("/linkedin/jobs/" + id + "/checkpoint", "{'account_id':'" + MIRA + "','input':'482913'}");
    assertThat(get("/linkedin/jobs?category=active").objects("items"))
        .anyMatch(job -> job.text("id").equals(id));

    client.post("/linkedin/jobs/" + id + "/close?account_id=" + MIRA, "{}");
    assertThat(get("/linkedin/jobs/" + id + "?service=CLASSIC").text("state")).isEqualTo("closed");
  }

  @Test
  void invitations_tell_the_steps_of_the_limit_and_end_at_it() {
    List<Long> steps = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      for (Person person : sandbox.world().people()) {
        JsonObject answer =
            post(
                    "/users/invite",
                    "{'account_id':'" + MIRA + "','provider_id':'" + person.memberId() + "'}")
                .json();
        if (answer.has("usage")) {
          steps.add(answer.number("usage", 0));
        }
        refusals.add(answer.text("type"));
        if (answer.has("invitation_id")) {
          client.delete(
              "/users/invite/sent/" + answer.text("invitation_id") + "?account_id=" + MIRA);
        }
      }
      sandbox.advance(Duration.ofDays(22));
    }

    assertThat(steps).containsExactly(75L, 90L, 95L);
    assertThat(refusals).contains("errors/limit_exceeded");
  }

  @Test
  void the_sandbox_is_driven_over_http_too() {
    hook("messaging");
    Client control = new Client(sandbox.baseUrl() + "/sandbox", "");

    assertThat(
            control
                .post("/message", "{\"person\":\"ove-dahl\",\"text\":\"Hei\"}")
                .json()
                .flag("done"))
        .isTrue();
    assertThat(control.get("/deliveries").json().objects("deliveries")).hasSize(1);
    assertThat(control.post("/advance", "{\"by\":\"soon\"}").text())
        .contains("is no ISO 8601 duration");
    control.post("/fail", "{\"status\":503,\"code\":\"no_client_session\"}");
    assertThat(client.get("/accounts").status()).isEqualTo(503);
  }
}
