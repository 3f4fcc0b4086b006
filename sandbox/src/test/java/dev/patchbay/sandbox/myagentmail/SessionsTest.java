package dev.patchbay.sandbox.myagentmail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys, logins, the pool and its budgets. */
final class SessionsTest {
  private static final String SESSIONS = "/v1/linkedin/sessions";
  private static final String LOGIN = "{'email':'%s@example.org','password':'invented-word-1'}";
  private static final String CONTENT = "/v1/linkedin/search/content";

  private final MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(0);
  private final Client client = Client.of(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private List<JsonObject> sessions() {
    return client.get(SESSIONS).json().objects("sessions");
  }

  private JsonObject utilization(String id) {
    return client.get(SESSIONS + "/utilization").json().objects("sessions").stream()
        .filter(session -> session.text("sessionId").equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twenty_wrong_keys_lock_the_address_for_a_quarter_of_an_hour() {
    Client wrong = new Client(sandbox, "tk_wrong");
    for (int i = 1; i < 20; i++) {
      assertThat(wrong.get(SESSIONS).status()).isEqualTo(401);
    }

    assertThat(wrong.get(SESSIONS).code()).isEqualTo("AUTH_LOCKOUT");
    assertThat(client.get(SESSIONS).status()).isEqualTo(429);
    sandbox.advance(Duration.ofMinutes(15));
    assertThat(client.get(SESSIONS).status()).isEqualTo(200);
  }

  @Test
  void without_the_add_on_nothing_of_linkedin_answers() {
    sandbox.addOn(false);

    assertThat(client.get(SESSIONS).code()).isEqualTo("LINKEDIN_NOT_SUBSCRIBED");
    assertThat(client.get(SESSIONS).status()).isEqualTo(402);
    assertThat(client.get("/v1/me").status()).isEqualTo(200);
  }

  @Test
  void a_challenge_is_answered_by_the_code() {
    JsonObject asked = client.post(SESSIONS, LOGIN.formatted("pin")).json();
    assertThat(asked.flag("ok")).isFalse();
    String id = asked.text("challengeId");

    String answer = "{'challengeId':'%s','pin':'482913','label':'New'}".formatted(id);
    JsonObject connected = client.post(SESSIONS + "/verify", answer).json();

    assertThat(connected.flag("ok")).isTrue();
    assertThat(sessions()).extracting(s -> s.text("id")).contains(connected.text("sessionId"));
    assertThat(sessions()).extracting(s -> s.text("label")).contains("New");
  }

  @Test
  void a_challenge_is_answered_by_the_app_whatever_its_type_and_both_ways_find_one_session() {
    String id = client.post(SESSIONS, LOGIN.formatted("pin")).json().text("challengeId");
    String poll = "{'challengeId':'%s'}".formatted(id);
    Client.Answer waiting = client.post(SESSIONS + "/poll", poll);
    assertThat(waiting.status()).isEqualTo(202);
    assertThat(waiting.json().flag("pending")).isTrue();

    assertThat(sandbox.approve()).isTrue();

    String session = client.post(SESSIONS + "/poll", poll).json().text("sessionId");
    String late = "{'challengeId':'%s','pin':'482913'}".formatted(id);
    assertThat(client.post(SESSIONS + "/verify", late).json().text("sessionId")).isEqualTo(session);
    assertThat(sandbox.approve()).isFalse();
  }

  @Test
  void a_challenge_ends_with_its_time_or_with_a_wrong_code() {
    String id = client.post(SESSIONS, LOGIN.formatted("app")).json().text("challengeId");
    String wrong = "{'challengeId':'%s','pin':'000000'}".formatted(id);
    assertThat(client.post(SESSIONS + "/verify", wrong).json().text("error"))
        .isEqualTo("The code is wrong");
    assertThat(client.post(SESSIONS + "/verify", wrong).status()).isEqualTo(401);

    String other = client.post(SESSIONS, LOGIN.formatted("app")).json().text("challengeId");
    sandbox.advance(Duration.ofMinutes(15));
    String poll = "{'challengeId':'%s'}".formatted(other);
    assertThat(client.post(SESSIONS + "/poll", poll).status()).isEqualTo(401);
  }

  @Test
  void an_eleventh_session_is_refused() {
    sandbox.addSessions(8);

    Client.Answer answer = client.post(SESSIONS, LOGIN.formatted("somebody"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("TOO_MANY_SESSIONS");
  }

  @Test
  void logging_in_again_makes_a_new_session_and_a_revoked_one_is_not_known() {
    String again = client.post(SESSIONS, LOGIN.formatted("mira")).json().text("sessionId");
    assertThat(again).isNotEqualTo(Pool.FIRST);

    assertThat(client.send("DELETE", SESSIONS + "/" + Pool.FIRST, "").status()).isEqualTo(200);

    assertThat(sessions()).extracting(s -> s.text("id")).doesNotContain(Pool.FIRST);
    String pinned = "{'query':'hiring','sessionId':'%s'}".formatted(Pool.FIRST);
    assertThat(client.post(CONTENT, pinned).code()).isEqualTo("SESSION_NOT_FOUND");
  }

  @Test
  void the_router_takes_the_least_used_session_and_leaves_out_paused_ones() {
    sandbox.addSessions(1);
    for (int i = 0; i < 4; i++) {
      client.post(CONTENT, "{'query':'hiring'}");
    }
    List<Long> counts =
        client.get(SESSIONS + "/utilization").json().objects("sessions").stream()
            .map(session -> session.object("counts").number("search_history", 0))
            .toList();
    assertThat(counts).containsExactly(2L, 0L, 2L);

    sandbox.sessionPauses("LinkedIn answered 999");
    client.post(CONTENT, "{'query':'hiring'}");
    assertThat(utilization(Pool.FIRST).text("rateLimitReason")).isEqualTo("LinkedIn answered 999");
    assertThat(utilization(Pool.FIRST).object("counts").number("search_history", 0)).isEqualTo(2);
  }

  @Test
  void a_paused_session_is_refused_by_name_and_works_again_after_a_day() {
    sandbox.sessionPauses("LinkedIn answered 999");
    String pinned = "{'query':'hiring','sessionId':'%s'}".formatted(Pool.FIRST);

    assertThat(client.post(CONTENT, pinned).code()).isEqualTo("LINKEDIN_RATE_LIMITED");
    assertThat(client.post(CONTENT, "{'query':'hiring'}").code()).isEqualTo("NO_SESSION_AVAILABLE");
    assertThat(sessions().get(0).text("status")).isEqualTo("active");
    sandbox.advance(Duration.ofHours(24));
    assertThat(client.post(CONTENT, pinned).status()).isEqualTo(200);
  }

  @Test
  void a_checkpoint_looks_like_a_limit_and_comes_back_after_every_pause() {
    sandbox.sessionEnds();
    String pinned = "{'query':'hiring','sessionId':'%s'}".formatted(Pool.FIRST);

    assertThat(client.post(CONTENT, pinned).code()).isEqualTo("LINKEDIN_RATE_LIMITED");
    sandbox.advance(Duration.ofHours(25));
    assertThat(client.post(CONTENT, pinned).code()).isEqualTo("LINKEDIN_RATE_LIMITED");
  }

  @Test
  void a_budget_is_spent_in_a_trailing_day() {
    String post = "{'sessionId':'%s','text':'Hello'}".formatted(Pool.FIRST);
    for (int i = 0; i < 20; i++) {
      assertThat(client.post("/v1/linkedin/posts", post).status()).isEqualTo(200);
    }

    Client.Answer over = client.post("/v1/linkedin/posts", post);
    assertThat(over.status()).isEqualTo(429);
    assertThat(over.code()).isEmpty();
    assertThat(over.bucket()).isEmpty();
    String invite =
        "{'target':'https://www.linkedin.com/in/lina-orvik-3b1/','sessionId':'%s'}"
            .formatted(Pool.FIRST);
    assertThat(client.post("/v1/linkedin/connections", invite).code())
        .isEqualTo("NO_SESSION_AVAILABLE");
    sandbox.advance(Duration.ofHours(24));
    assertThat(client.post("/v1/linkedin/posts", post).status()).isEqualTo(200);
  }

  @Test
  void sixty_calls_of_the_language_model_in_a_minute_are_the_most() {
    String search = "{'query':'nothing like it','intentDescription':'Anybody.'}";
    sandbox.addSessions(2);
    for (int i = 0; i < 60; i++) {
      assertThat(client.post("/v1/linkedin/searches", search).status()).isEqualTo(200);
    }

    Client.Answer over = client.post("/v1/linkedin/searches", search);
    assertThat(over.code()).isEqualTo("RATE_LIMITED");
    assertThat(over.bucket()).isEqualTo("llm");
    assertThat(over.json().number("retryAfterSec", 0)).isEqualTo(60);
    sandbox.advance(Duration.ofMinutes(1));
    assertThat(client.post("/v1/linkedin/searches", search).status()).isEqualTo(200);
  }
}
