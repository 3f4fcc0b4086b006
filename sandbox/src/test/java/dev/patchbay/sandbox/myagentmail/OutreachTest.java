package dev.patchbay.sandbox.myagentmail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages, invitations, posts and reads. */
final class OutreachTest {
  private static final String SEND = "{'sessionId':'" + Pool.FIRST + "','text':'Hello',%s}";
  private static final String MESSAGES = "/v1/linkedin/messages";
  private static final String POSTS = "/v1/linkedin/posts";

  private final MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(0);
  private final Client client = Client.of(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.linkedin.com/in/tomas-brekke-9/",
        "tomas-brekke-9",
        "ACoAABexampleTomas",
        "urn:li:fsd_profile:ACoAABexampleTomas"
      })
  void a_recipient_may_be_named_in_every_documented_way(String name) {
    JsonObject sent = client.post(MESSAGES, SEND.formatted("'recipient':'" + name + "'")).json();

    assertThat(sent.text("conversationUrn"))
        .isEqualTo("urn:li:msg_conversation:(urn:li:fsd_profile:ACoAABme,2-dGhyZWFkMDAwMw==)");
  }

  @Test
  void a_message_is_added_to_a_known_conversation() {
    JsonObject first =
        client.post(MESSAGES, SEND.formatted("'recipient':'zoë-åkesson-núñez'")).json();
    String urn = first.text("conversationUrn");

    JsonObject second =
        client.post(MESSAGES, SEND.formatted("'conversationUrn':'" + urn + "'")).json();

    assertThat(second.text("conversationUrn")).isEqualTo(urn);
    assertThat(second.text("messageUrn")).isNotEqualTo(first.text("messageUrn"));
    assertThat(
            client
                .get("/v1/linkedin/conversations/" + urn + "/messages")
                .json()
                .objects("messages"))
        .hasSize(2);
  }

  @Test
  void a_message_names_a_recipient_or_a_conversation_and_reaches_connections_only() {
    String both = "'recipient':'tomas-brekke-9','conversationUrn':'x'";
    assertThat(client.post(MESSAGES, SEND.formatted(both)).status()).isEqualTo(400);
    assertThat(client.post(MESSAGES, SEND.formatted("'other':1")).status()).isEqualTo(400);
    Client.Answer stranger = client.post(MESSAGES, SEND.formatted("'recipient':'bare-bruno'"));
    assertThat(stranger.status()).isEqualTo(400);
    assertThat(stranger.error()).contains("connected");
  }

  @Test
  void an_invitation_is_pending_and_refused_within_200_when_repeated() {
    String invite =
        "{'target':'https://www.linkedin.com/in/lina-orvik-3b1/','sessionId':'%s','message':'Hei'}"
            .formatted(Pool.FIRST);
    assertThat(client.post("/v1/linkedin/connections", invite).json().flag("ok")).isTrue();
    assertThat(client.get("/v1/linkedin/invitations/sent").text()).contains("lina-orvik-3b1");

    Client.Answer again = client.post("/v1/linkedin/connections", invite);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().flag("ok")).isFalse();
    assertThat(again.error()).contains("already invited");
  }

  @Test
  void a_post_is_found_and_a_picture_is_checked() {
    String post = "{'sessionId':'" + Pool.FIRST + "','text':'Brand new words','image':%s}";
    String png =
        Base64.getEncoder()
            .encodeToString("picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String image = "{'base64':'" + png + "','contentType':'image/png'}";

    assertThat(client.post(POSTS, post.formatted(image)).json().has("mediaUrn")).isTrue();
    assertThat(client.post(POSTS, post.formatted(image.replace("png'", "tiff'"))).status())
        .isEqualTo(400);
    assertThat(
            client.post(POSTS, post.formatted("{'dataUrl':'data:image/gif;base64,%%'}")).status())
        .isEqualTo(400);

    assertThat(
            client
                .post("/v1/linkedin/search/content", "{'query':'brand new'}")
                .json()
                .objects("posts"))
        .hasSize(1);
  }

  @Test
  void reads_without_a_documented_answer_say_so() {
    for (String path :
        new String[] {
          "/conversations",
          "/connections",
          "/invitations/sent",
          "/posts/by-author?authorUrl=https://www.linkedin.com/in/lina-orvik-3b1/",
          "/posts/urn:li:activity:7390000000000000123/comments",
          "/posts/urn:li:activity:7390000000000000123/reactions"
        }) {
      assertThat(client.get("/v1/linkedin" + path).json().text("sandbox"))
          .as(path)
          .isEqualTo(Undocumented.WORD);
    }
    assertThat(
            client.get("/v1/linkedin/posts/urn:li:activity:7390000000000000123/reactions").text())
        .contains("LIKE", "CELEBRATE", "SUPPORT");
  }

  @Test
  void a_looked_up_profile_is_cached_for_all() {
    String look = "{'profileUrl':'https://www.linkedin.com/in/lina-orvik-3b1/'}";
    client.post("/v1/linkedin/profiles/lookup", look);
    String used = client.get("/v1/linkedin/sessions/utilization").text();

    client.post("/v1/linkedin/profiles/lookup", look);

    assertThat(used).contains("\"profile_lookup\":1");
    assertThat(client.get("/v1/linkedin/sessions/utilization").text()).isEqualTo(used);
  }

  @Test
  void a_failure_can_be_asked_for() {
    sandbox.failNext(429, "RATE_LIMITED");
    assertThat(client.get("/v1/linkedin/sessions").code()).isEqualTo("RATE_LIMITED");
    assertThat(client.get("/v1/linkedin/sessions").status()).isEqualTo(200);
    assertThat(sandbox.routes()).hasSizeGreaterThan(30);
  }
}
