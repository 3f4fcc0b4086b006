package dev.patchbay.sandbox.myagentmail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sequences of steps, and what they tell. */
final class CadencesTest {
  private static final String CADENCES = "/v1/cadences";
  private static final String STEPS =
      "'steps':[{'kind':'linkedin_connect','delayDays':0},"
          + "{'kind':'linkedin_message','delayDays':0.25,'condition':'after_accept',"
          + "'draftStrategy':'static','staticBody':'Thank you.'}]";

  private final MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(0);
  private final Client client = Client.of(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private JsonObject create() {
    Client.Answer answer =
        client.post(CADENCES, "{'name':'x','webhookUrl':'http://localhost:1/c'," + STEPS + "}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().object("cadence");
  }

  private Client.Answer enroll(String id, String person) {
    return client.post(
        CADENCES + "/" + id + "/enrollments",
        "{'leadExternalId':'%s','leadLinkedinUrl':'https://www.linkedin.com/in/%s/','sessionId':'%s'}"
            .formatted(person, person, Pool.FIRST));
  }

  private List<String> told() {
    return sandbox.deliveries().stream()
        .map(Delivery::body)
        .distinct()
        .map(Json::object)
        .map(body -> (body.text("type") + " " + body.text("stepKind")).strip())
        .toList();
  }

  @Test
  void steps_are_taken_when_they_are_due_and_after_the_acceptance() {
    String id = create().text("id");
    assertThat(enroll(id, "lina-orvik-3b1").json().flag("created")).isTrue();
    assertThat(enroll(id, "lina-orvik-3b1").json().flag("created")).isFalse();

    client.post(CADENCES + "/" + id + "/run-now", "");
    sandbox.advance(Duration.ofHours(8));
    assertThat(told()).containsExactly("cadence.step.fired linkedin_connect");
    sandbox.connectionAppears("lina-orvik-3b1");
    sandbox.advance(Duration.ofHours(2));
    sandbox.advance(Duration.ofHours(2));

    assertThat(told())
        .containsExactly(
            "cadence.step.fired linkedin_connect",
            "cadence.step.fired linkedin_message",
            "cadence.lead.completed");
  }

  @Test
  void a_reply_ends_the_way_of_a_lead() {
    String id = create().text("id");
    enroll(id, "tomas-brekke-9");
    client.post(CADENCES + "/" + id + "/run-now", "");
    sandbox.advance(Duration.ofMinutes(5));
    sandbox.messageArrives("tomas-brekke-9", "No thank you");

    sandbox.advance(Duration.ofHours(7));

    assertThat(told())
        .containsExactly("cadence.step.fired linkedin_connect", "cadence.lead.replied");
  }

  @Test
  void a_cadence_that_pauses_takes_no_step() {
    String id = create().text("id");
    client.send("PATCH", CADENCES + "/" + id, "{\"enabled\":false}");
    enroll(id, "lina-orvik-3b1");

    sandbox.advance(Duration.ofHours(7));

    assertThat(told()).isEmpty();
    assertThat(client.get(CADENCES + "/" + id).json().object("cadence").flag("enabled")).isFalse();
  }

  @Test
  void its_secret_is_shown_once_and_its_steps_are_replaced_as_a_whole() {
    JsonObject cadence = create();
    String path = CADENCES + "/" + cadence.text("id");
    assertThat(cadence.text("webhookSecret")).startsWith("whsec_");

    client.send("PATCH", path + "/steps", "{\"steps\":[{\"kind\":\"wait\",\"delayDays\":1}]}");

    assertThat(client.get(CADENCES).text()).doesNotContain("whsec_");
    assertThat(client.get(path).json().object("cadence").objects("steps"))
        .extracting(step -> step.text("kind"))
        .containsExactly("wait");
    assertThat(client.send("DELETE", path, "").status()).isEqualTo(200);
    assertThat(client.get(path).status()).isEqualTo(404);
  }

  @Test
  void what_lacks_something_is_refused() {
    assertThat(client.post(CADENCES, "{}").status()).isEqualTo(400);
    assertThat(client.post(CADENCES, "{'name':'x','steps':[{'kind':'pigeon'}]}").status())
        .isEqualTo(400);
    String path = CADENCES + "/" + create().text("id") + "/enrollments";
    assertThat(client.post(path, "{'leadExternalId':'x'}").error())
        .isEqualTo("sessionId is required");
    assertThat(client.post(path, "{}").error()).isEqualTo("leadExternalId is required");
  }
}
