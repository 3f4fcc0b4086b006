package dev.patchbay.sandbox.linkedapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the simulator answers beyond the documented exchanges, and what a write changes. */
final class LinkedApiSandboxTest {

  private static final String LINA = "https://www.linkedin.com/in/lina-orvik-3b1";
  private static final String INVITE =
      "{'actionType':'st.sendConnectionRequest','personUrl':'%s','note':'Hei'}";
  private static final String SEND =
      "{'actionType':'st.sendMessage','personUrl':'https://www.linkedin.com/in/%s','text':'Hei'}";

  private final LinkedApiSandbox sandbox = LinkedApiSandbox.start(0);
  private final Client client = Client.of(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private static String at(String slug) {
    return "https://www.linkedin.com/in/" + slug;
  }

  private String status(String slug) {
    return client
        .completion("{'actionType':'st.checkConnectionStatus','personUrl':'" + at(slug) + "'}")
        .object("data")
        .text("connectionStatus");
  }

  private List<JsonObject> inbox(String asked) {
    return client.quoted("/inbox/poll", asked).result().objects("messages");
  }

  @Test
  void tokens_are_asked_for_in_the_documented_order() {
    assertThat(Client.without(sandbox).get("/account").error()).isEqualTo("linkedApiTokenRequired");
    assertThat(Client.of(sandbox).with("linked-api-token", "x").get("/account").status())
        .isEqualTo(401);
    Client main = Client.without(sandbox).with("linked-api-token", "linked_sandbox_token");
    assertThat(main.get("/account").error()).isEqualTo("identificationTokenRequired");
    assertThat(main.send("POST", "/admin/accounts.getAll", "").status()).isEqualTo(200);
    assertThat(main.with("identification-token", "x").get("/account").error())
        .isEqualTo("invalidIdentificationToken");
  }

  @Test
  void a_workflow_is_queued_then_runs_then_is_done_and_stays_so() {
    String id = client.start(INVITE.formatted(LINA));

    assertThat(client.look(id).result().text("workflowStatus")).isEqualTo("running");
    JsonObject done = client.look(id).result();
    assertThat(done.text("workflowStatus")).isEqualTo("completed");
    assertThat(client.look(id).result()).isEqualTo(done);
    sandbox.sessionEnds();
    assertThat(client.look(id).result()).isEqualTo(done);
  }

  @Test
  void an_invitation_sent_is_pending_and_conflicts_when_repeated() {
    assertThat(status("lina-orvik-3b1")).isEqualTo("notConnected");
    JsonObject first = client.completion(INVITE.formatted(LINA));
    assertThat(first.flag("success")).isTrue();
    assertThat(first.names()).doesNotContain("data", "error", "label");
    assertThat(status("lina-orvik-3b1")).isEqualTo("pending");

    JsonObject again = client.completion(INVITE.formatted(LINA));
    assertThat(again.flag("success")).isFalse();
    assertThat(again.object("error").text("type")).isEqualTo("alreadyPending");

    sandbox.connectionAppears("lina-orvik-3b1");
    assertThat(status("lina-orvik-3b1")).isEqualTo("connected");
  }

  @ParameterizedTest
  @CsvSource({
    "tomas-brekke-9, alreadyConnected",
    "ito-77, alreadyPending",
    "mira-solberg, selfProfileNotAllowed",
    "nobody-here, personNotFound",
    "unaaelig-una, personNotFound",
    "stengt-stein, requestNotAllowed",
    "epost-eva, emailRequired"
  })
  void an_invitation_fails_as_the_world_is(String slug, String error) {
    assertThat(client.completion(INVITE.formatted(at(slug))).object("error").text("type"))
        .isEqualTo(error);
  }

  @Test
  void who_invited_the_owner_is_incoming() {
    assertThat(status("ove-dahl")).isEqualTo("incoming");
  }

  @Test
  void a_message_sent_appears_first_in_the_inbox() {
    assertThat(client.completion(SEND.formatted("tomas-brekke-9")).flag("success")).isTrue();

    JsonObject newest = inbox("{}").get(0);
    assertThat(newest.text("text")).isEqualTo("Hei");
    assertThat(newest.text("sender")).isEqualTo("us");
    assertThat(newest.text("threadId")).isEqualTo("2-dGhyZWFkMDAwMw==");
    assertThat(newest.text("personPublicUrl")).isEqualTo(at("tomas-brekke-9"));
    assertThat(newest.text("personUrl")).isEqualTo(newest.text("personHashedUrl"));
  }

  @Test
  void the_inbox_is_newest_first_and_taken_apart_by_thread_and_time() {
    List<String> times = inbox("{}").stream().map(one -> one.text("time")).toList();
    assertThat(times).isSortedAccordingTo((a, b) -> b.compareTo(a)).hasSizeGreaterThan(10);
    assertThat(inbox("{'type':'nv'}")).isEmpty();
    assertThat(inbox("{'threadId':'2-ZXhhbXBsZQ=='}")).hasSize(2);
    sandbox.advance(Duration.ofMinutes(1));
    sandbox.messageArrives("tomas-brekke-9", "Takk");
    assertThat(inbox("{'since':'2026-11-21T09:00:30Z'}"))
        .extracting(one -> one.text("sender") + " " + one.text("text"))
        .containsExactly("them Takk");
    assertThat(client.quoted("/inbox/poll", "{'since':'yesterday'}").error())
        .isEqualTo("invalidRequestPayload");
  }

  @ParameterizedTest
  @CsvSource({"ove-dahl, messagingNotAllowed", "blokk-berit, messagingNotAllowed"})
  void a_message_fails_as_the_world_is(String slug, String error) {
    assertThat(client.completion(SEND.formatted(slug)).object("error").text("type"))
        .isEqualTo(error);
  }

  @Test
  void a_thread_wins_over_a_person_and_has_to_exist() {
    client.completion(
        "{'actionType':'st.sendMessage','personUrl':'"
            + LINA
            + "','threadId':'2-dGhyZWFkMDAwMw==','text':'Hei'}");
    assertThat(inbox("{}").get(0).text("personPublicUrl")).isEqualTo(at("tomas-brekke-9"));
    assertThat(
            client
                .completion("{'actionType':'st.sendMessage','threadId':'2-none','text':'Hei'}")
                .object("error")
                .text("type"))
        .isEqualTo("threadNotFound");
  }

  @Test
  void children_of_a_message_stand_under_then_as_they_were_asked() {
    JsonObject sent =
        client.completion(
            SEND.formatted("tomas-brekke-9").replace("}", "")
                + ",'then':{'actionType':'st.manageConversation','operation':'archive'}}");
    assertThat(sent.object("data").object("then").text("actionType"))
        .isEqualTo("st.manageConversation");
  }

  @Test
  void a_signed_out_account_starts_nothing_and_fails_what_was_started() {
    String waiting = client.start(INVITE.formatted(LINA));
    sandbox.sessionEnds();

    assertThat(client.quoted("/workflows", INVITE.formatted(LINA)).error())
        .isEqualTo("linkedinAccountSignedOut");
    client.look(waiting);
    JsonObject failed = client.look(waiting).result();
    assertThat(failed.text("workflowStatus")).isEqualTo("failed");
    assertThat(failed.object("failure").text("reason")).isEqualTo("linkedinAccountSignedOut");
    assertThat(client.send("POST", "/admin/accounts.getAll", "").result().objects("accounts"))
        .extracting(account -> account.text("status"))
        .containsExactly("reconnection_required", "reconnection_required");
  }

  @Test
  void work_of_an_account_happens_in_the_order_it_was_started() {
    String invitation = client.start(INVITE.formatted(LINA));

    assertThat(status("lina-orvik-3b1")).isEqualTo("pending");
    assertThat(client.send("DELETE", "/workflows/" + invitation, "").result().value("cancelled"))
        .isEqualTo(false);
  }

  @Test
  void a_cancelled_workflow_does_nothing() {
    String id = client.start(INVITE.formatted(LINA));

    assertThat(client.send("DELETE", "/workflows/" + id, "").result().flag("cancelled")).isTrue();
    assertThat(status("lina-orvik-3b1")).isEqualTo("notConnected");
    assertThat(client.look(id).error()).isEqualTo("invalidRequestPayload");
  }

  @Test
  void a_page_without_basic_info_shows_its_children_only() {
    JsonObject data =
        client
            .completion(
                "{'actionType':'st.openPersonPage','personUrl':'"
                    + at("astrid-nyberg-falk")
                    + "','then':{'actionType':'st.retrievePersonLanguages','label':'l'}}")
            .object("data");

    assertThat(data.names()).containsExactly("then");
    assertThat(data.object("then").text("label")).isEqualTo("l");
    assertThat(data.object("then").objects("data"))
        .extracting(language -> language.textOrNull("proficiency"))
        .containsExactly("nativeOrBilingual", "fullProfessional", null);
  }

  @Test
  void sections_hold_what_the_world_knows() {
    List<JsonObject> sections =
        client
            .completion(
                "{'actionType':'st.openPersonPage','basicInfo':true,'personUrl':'"
                    + at("astrid-nyberg-falk")
                    + "/','then':[{'actionType':'st.retrievePersonEducation'},"
                    + "{'actionType':'st.retrievePersonExperience'},"
                    + "{'actionType':'st.retrievePersonReactions'}]}")
            .object("data")
            .objects("then");

    JsonObject school = sections.get(0).objects("data").get(0);
    assertThat(school.text("schoolName")).isEqualTo("Bergen Institute of Data");
    assertThat(school.text("details")).isEqualTo("MSc, Statistics");
    JsonObject position = sections.get(1).objects("data").get(0);
    assertThat(position.text("companyName")).isEqualTo("Havnegata Systems");
    assertThat(position.number("duration", 0)).isPositive();
    assertThat(sections.get(2).objects("data"))
        .extracting(one -> one.text("reactionType"))
        .containsExactly("like");
  }

  @Test
  void a_search_asks_all_filters_and_opens_every_page() {
    JsonObject found =
        client.completion(
            "{'actionType':'st.searchPeople','limit':2,'filter':{'locations':['Norway'],"
                + "'currentCompanies':['Fjordkraft Labs','Nowhere'],'connectionDegrees':['2nd']},"
                + "'then':{'actionType':'st.doForPeople','then':{'actionType':"
                + "'st.openPersonPage','basicInfo':true}}}");

    assertThat(found.objects("data"))
        .hasSize(2)
        .allSatisfy(
            item -> {
              assertThat(item.object("viewerState").text("connectionDegree")).isEqualTo("2nd");
              JsonObject page = item.object("then");
              assertThat(page.text("actionType")).isEqualTo("st.openPersonPage");
              assertThat(page.object("data").text("urn")).isEqualTo(item.text("urn"));
              assertThat(page.object("data").text("companyName")).isEqualTo("Fjordkraft Labs");
            });
  }

  @Test
  void one_page_that_cannot_be_opened_does_not_fail_the_search() {
    JsonObject found =
        client.completion(
            "{'actionType':'st.searchPeople','filter':{'firstName':'Una'},"
                + "'then':{'actionType':'st.doForPeople','then':{'actionType':"
                + "'st.openPersonPage','basicInfo':true}}}");

    assertThat(found.flag("success")).isTrue();
    assertThat(found.objects("data"))
        .extracting(item -> item.object("then").object("error").text("type"))
        .containsExactly("personNotFound");
  }

  @Test
  void a_search_gives_ten_where_no_limit_is_named() {
    assertThat(client.completion("{'actionType':'st.searchPeople'}").objects("data")).hasSize(10);
    assertThat(
            client
                .completion(
                    "{'actionType':'st.searchPeople','filter':{'schools':['Bergen'],"
                        + "'previousCompanies':['Fjordkraft Labs'],'position':'data officer'}}")
                .objects("data"))
        .extracting(item -> item.text("name"))
        .containsExactly("Astrid Nyberg-Falk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{'actionType':'st.flyToTheMoon'}",
        "{'actionType':'st.retrievePersonSkills'}",
        "{'actionType':'st.openPersonPage','basicInfo':true}",
        "{'actionType':'st.searchPeople','limit':1001}",
        "{'actionType':'st.searchPeople','keywords':'data'}",
        "{'actionType':'st.searchPeople','filter':{'company':['X']}}",
        "{'actionType':'st.searchPeople','then':{'actionType':'st.openPersonPage'}}",
        "{'actionType':'st.sendMessage','personUrl':'https://www.linkedin.com/in/ito-77'}",
        "{'actionType':'st.openPersonPage','personUrl':'https://www.linkedin.com/in/ito-77',"
            + "'then':[{'actionType':'st.checkConnectionStatus',"
            + "'personUrl':'https://www.linkedin.com/in/ito-77'}]}"
      })
  void a_definition_against_the_grammar_is_not_started(String definition) {
    Client.Answer answer = client.quoted("/workflows", definition);

    assertThat(answer.error()).isEqualTo("invalidWorkflow");
    assertThat(answer.json().flag("success")).isFalse();
  }

  @Test
  void sales_navigator_needs_a_plus_seat_and_a_body_has_to_be_json() {
    client.quoted(
        "/admin/subscription.setSeats", "{'quantity':5,'seatType':'core','billingPeriod':'month'}");
    assertThat(client.quoted("/workflows", "{'actionType':'nv.searchPeople'}").error())
        .isEqualTo("plusPlanRequired");
    assertThat(client.quoted("/workflows", "{").error()).isEqualTo("invalidRequestPayload");
    assertThat(client.quoted("/inbox/poll", "{").error()).isEqualTo("invalidRequestPayload");
    assertThat(client.quoted("/workflows", "").error()).isEqualTo("invalidRequestPayload");
  }

  @Test
  void a_failure_asked_for_comes_once() {
    sandbox.failNext(429, "tooManyRequests");

    Client.Answer answer = client.get("/account");
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.error()).isEqualTo("tooManyRequests");
    assertThat(client.get("/account").status()).isEqualTo(200);
  }

  @Test
  void nobody_of_that_name_is_said_by_name() {
    assertThatThrownBy(() -> sandbox.messageArrives("nobody", "Hi"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Nobody in the world is called nobody");
    assertThat(sandbox.deliveries()).isEmpty();
  }
}
