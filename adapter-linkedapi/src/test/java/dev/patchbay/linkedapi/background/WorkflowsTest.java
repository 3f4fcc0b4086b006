package dev.patchbay.linkedapi.background;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.completed;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static dev.patchbay.linkedapi.Lab.running;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.PortCall;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Retryability;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.token.ResumeToken;
import dev.patchbay.value.ConnectionStatus;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowsTest {
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");
  private static final String FOUND =
      """
      { "actionType": "st.searchPeople", "success": true, "data": [
        { "name": "Mira Holt", "publicUrl": "https://www.linkedin.com/in/mira-holt-42" } ] }""";
  private static final String INVITED =
      """
      { "actionType": "st.sendConnectionRequest", "success": true }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_workflow_is_started_once_and_looked_at_until_it_is_done() {
    lab.starts().looks(running(), running(), completed(FOUND));

    Page<PersonHit> page = right(search().execute()).value();

    assertThat(page.rows()).extracting(hit -> hit.name().get()).containsExactly("Mira Holt");
    assertThat(lab.time.pauses())
        .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5));
    lab.started(1, "{ \"actionType\": \"st.searchPeople\", \"term\": \"operations\" }");
    lab.starts(1);
    lab.looks(3);
    lab.vendor.verify(
        postRequestedFor(urlEqualTo("/workflows"))
            .withHeader("linked-api-token", equalTo("linked_main"))
            .withHeader("identification-token", equalTo("id_x1y2"))
            .withHeader("client", equalTo("java"))
            .withHeader("Content-Type", equalTo("application/json")));
    lab.vendor.verify(
        getRequestedFor(urlEqualTo("/workflows/" + Lab.ID))
            .withHeader("linked-api-token", equalTo("linked_main"))
            .withHeader("identification-token", equalTo("id_x1y2"))
            .withHeader("Content-Type", equalTo("application/json")));
  }

  @Test
  void the_documented_example_answers_the_documented_result() {
    lab.completes(
        """
        { "actionType": "st.checkConnectionStatus", "success": true,
          "data": { "connectionStatus": "notConnected" } }""");

    assertThat(right(lab.port().invitations().status(MIRA).execute()).value().status())
        .isEqualTo(ConnectionStatus.NOT_CONNECTED);
    lab.started(
        1,
        """
        { "actionType": "st.checkConnectionStatus",
          "personUrl": "https://www.linkedin.com/in/mira-holt-42" }""");
  }

  @Test
  void looks_become_rarer_up_to_half_a_minute() {
    lab.starts().looks(running());

    PortError error = left(search().within(Duration.ofMinutes(10)).execute());

    assertThat(error).isInstanceOf(Resume.StillRunning.class);
    assertThat(lab.time.pauses()).isSorted().startsWith(Duration.ofSeconds(5));
    assertThat(lab.time.pauses().get(lab.time.pauses().size() - 1))
        .isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void a_workflow_outside_working_hours_is_parked_and_left_alone_for_a_minute() {
    lab.starts()
        .looks(
            json(
                """
                { "success": true, "result": {
                  "workflowId": "wf-0d4f2d3a-2b1d-4c6b-8a0e-f1f0b7c3a901",
                  "workflowStatus": "pending", "pendingReason": "outsideWorkingHours",
                  "message": "Starts when working hours open." } }"""));

    Resume.StillRunning parked = (Resume.StillRunning) left(search().execute());

    assertThat(parked.parked()).contains("Starts when working hours open.");
    assertThat(parked.lookAgainAfter()).isEqualTo(Duration.ofSeconds(60));
    assertThat(parked.message())
        .isEqualTo(
            "search.people at linkedapi: still running, parked: Starts when working hours open.;"
                + " resume it with the token");
    lab.looks(1);
  }

  @Test
  void a_queued_workflow_tells_its_place() {
    lab.starts().looks(running());

    Resume.StillRunning queued =
        (Resume.StillRunning) left(search().within(Duration.ofSeconds(1)).execute());

    assertThat(queued.place()).contains("Workflow is queued.");
    assertThat(queued.parked()).isEqualTo(Option.none());
    lab.looks(0);
  }

  @Test
  void the_text_of_a_token_resumes_it_in_another_port() {
    lab.starts().looks(running());
    Resume.StillRunning running =
        (Resume.StillRunning) left(search().within(Duration.ofSeconds(1)).execute());
    String text = running.token().text();

    lab.looks(completed(FOUND));
    Patchbay another = lab.port(CallOptions.DEFAULT, Map.of("client", "another"));
    Page<PersonHit> page =
        right(
                another
                    .resume(SearchOperations.SEARCH_PEOPLE, ResumeToken.parse(text).get())
                    .execute())
            .value();

    assertThat(page.rows()).hasSize(1);
    lab.starts(1);
    assertThat(running.token().handle()).isEqualTo(Lab.ID);
    assertThat(text).doesNotContain("id_x1y2");
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "MALFORMED_RESPONSE_CHUNK"})
  void a_lost_start_of_a_write_has_an_unknown_outcome_and_is_sent_once(Fault fault) {
    lab.vendor.stubFor(post("/workflows").willReturn(aResponse().withFault(fault)));

    PortError error = left(invite().execute());

    assertThat(error).isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(((Check.OutcomeUnknown) error).checkWith()).contains("invitation.status");
    lab.starts(1);
  }

  @Test
  void a_lost_start_of_a_read_is_not_repeated_either() {
    lab.vendor.stubFor(
        post("/workflows").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    PortError error = left(search().execute());

    assertThat(error).isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(error.retryability()).isEqualTo(new Retryability.UnknownOutcome());
    lab.starts(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"success\": true }",
        "{ \"success\": true, \"result\": {} }",
        "{ \"success\": true, \"result\": { \"workflowStatus\": \"pending\" } }",
        "{ \"success\": true, \"result\": { \"workflowId\": \"../admin\" } }",
        "{ \"success\": false, \"error\": { \"type\": \"somethingNew\", \"message\": \"?\" } }",
        "{ \"success\": true, \"result\": { \"workflowId\"",
        "<html>busy</html>"
      })
  void a_start_whose_answer_is_not_understood_has_an_unknown_outcome(String answer) {
    lab.vendor.stubFor(post("/workflows").willReturn(json(answer)));

    assertThat(left(invite().execute())).isInstanceOf(Check.OutcomeUnknown.class);
    lab.starts(1);
  }

  @Test
  void a_server_error_without_a_documented_type_leaves_the_outcome_unknown() {
    lab.vendor.stubFor(post("/workflows").willReturn(json(500, Lab.error("unheardOf"))));

    assertThat(left(invite().execute())).isInstanceOf(Check.OutcomeUnknown.class);
  }

  @Test
  void a_look_that_fails_for_the_moment_loses_nothing() {
    lab.starts()
        .looks(
            aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
            json(503, "busy"),
            json(429, Lab.error("tooManyRequests")),
            completed(INVITED));

    assertThat(right(invite().within(Duration.ofMinutes(5)).execute()).value())
        .isEqualTo(new InvitationReceipt(Option.none(), Option.none()));
    lab.starts(1);
    assertThat(lab.time.pauses())
        .containsExactly(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30));
  }

  @Test
  void a_call_whose_last_look_failed_says_so() {
    lab.starts().looks(json(503, "busy"));

    Resume.StillRunning running =
        (Resume.StillRunning) left(invite().within(Duration.ofSeconds(6)).execute());

    assertThat(running.missed().get()).isInstanceOf(Resume.VendorUnavailable.class);
    assertThat(running.message())
        .contains("still running, as of an earlier look, because")
        .endsWith("resume it with the token");
  }

  @Test
  void a_start_answers_the_token_before_any_look() {
    lab.starts().looks(completed(INVITED));

    Resume.StillRunning started = (Resume.StillRunning) left(invite().start());

    assertThat(started.token().handle()).isEqualTo(Lab.ID);
    lab.looks(0);
    assertThat(
            right(
                    lab.port()
                        .resume(InvitationOperations.INVITATION_SEND, started.token())
                        .execute())
                .value())
        .isEqualTo(new InvitationReceipt(Option.none(), Option.none()));
    lab.starts(1);
  }

  @Test
  void an_intent_settles_by_the_read_that_knows() {
    ResumeToken intent = ResumeToken.parse(invite().intent().text()).get();

    PortError error =
        left(lab.port().resume(InvitationOperations.INVITATION_SEND, intent).execute());

    assertThat(((Check.OutcomeUnknown) error).checkWith()).contains("invitation.status");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void a_look_that_is_refused_never_calls_a_started_write_refused() {
    lab.starts().looks(json(401, Lab.error("invalidLinkedApiToken")));

    PortError error = left(invite().execute());

    assertThat(error).isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(error.message()).contains("it was started as " + Lab.ID).contains("does not accept");
  }

  @Test
  void a_look_that_is_refused_is_the_error_of_a_read() {
    lab.starts().looks(json(401, Lab.error("invalidLinkedApiToken")));

    assertThat(left(search().execute()).kind()).isEqualTo("BadCredentials");
  }

  @Test
  void a_look_with_a_token_that_was_withdrawn_forgets_it() {
    lab.starts().looks(json(401, Lab.error("invalidIdentificationToken")));

    assertThat(left(invite().execute())).isInstanceOf(Check.OutcomeUnknown.class);

    assertThat(lab.secrets.get("linkedapi/account/" + Lab.ACCOUNT + "/token").isEmpty()).isTrue();
  }

  @Test
  void an_asynchronous_call_looks_until_it_is_done() {
    lab.starts().looks(running(), completed(FOUND));

    assertThat(right(search().executeAsync().join()).value().rows()).hasSize(1);
    lab.starts(1);
    lab.looks(2);
  }

  @Test
  void a_token_of_another_operation_is_refused() {
    lab.starts().looks(running());
    ResumeToken token =
        ((Resume.StillRunning) left(invite().within(Duration.ofSeconds(1)).execute())).token();

    assertThat(left(lab.port().resume(SearchOperations.SEARCH_PEOPLE, token).execute()).message())
        .contains("it is of invitation.send; resume it with that operation");
  }

  @Test
  void a_completion_may_be_a_list_of_one() {
    lab.completes("[ " + FOUND + " ]");

    assertThat(right(search().execute()).value().rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"actionType\": \"st.createPost\", \"success\": true, \"data\": [] }",
        "{ \"actionType\": \"st.searchPeople\", \"success\": true }",
        "{ \"actionType\": \"st.searchPeople\", \"success\": true, \"data\": 7 }",
        "{ \"actionType\": \"st.searchPeople\", \"data\": [] }",
        "[ ]",
        "\"done\""
      })
  void a_completion_that_is_not_what_was_asked_is_unexpected(String completion) {
    lab.completes(completion);

    assertThat(left(search().execute())).isInstanceOf(Report.UnexpectedResponse.class);
  }

  @Test
  void a_write_that_is_said_to_be_something_else_is_unknown() {
    lab.completes("{ \"actionType\": \"st.createPost\", \"success\": true }");

    assertThat(left(invite().execute()).message())
        .contains("the workflow did st.createPost, not what was asked");
  }

  @Test
  void a_status_nobody_knows_is_no_result() {
    lab.starts()
        .looks(json("{ \"success\": true, \"result\": { \"workflowStatus\": \"cancelled\" } }"));

    assertThat(left(search().execute()).message())
        .contains("the workflow is cancelled with neither result nor failure");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void cancelling_says_whether_there_was_anything_left(boolean cancelled) {
    lab.starts().looks(running());
    ResumeToken token =
        ((Resume.StillRunning) left(invite().within(Duration.ofSeconds(1)).execute())).token();
    lab.vendor.stubFor(
        delete("/workflows/" + Lab.ID)
            .willReturn(json("{\"success\":true,\"result\":{\"cancelled\":" + cancelled + "}}")));

    assertThat(right(lab.port().cancel(token).execute()).value().cancelled()).isEqualTo(cancelled);
    lab.vendor.verify(
        1,
        deleteRequestedFor(urlEqualTo("/workflows/" + Lab.ID))
            .withHeader("identification-token", equalTo("id_x1y2")));
  }

  @Test
  void a_token_with_a_path_in_it_reaches_no_route() {
    ResumeToken token =
        new ResumeToken(
            LinkedApi.VENDOR,
            InvitationOperations.INVITATION_SEND.id(),
            Option.some(Lab.MIRA),
            "../admin/accounts.getAll",
            Map.of());

    PortError error = left(lab.port().cancel(token).execute());

    assertThat(error).isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(error.message()).contains("names no workflow");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  private PortCall<Page<PersonHit>> search() {
    return lab.port().search().people(PeopleQuery.builder().keywords("operations").build());
  }

  private PortCall<InvitationReceipt> invite() {
    return lab.port().invitations().send(SendInvitation.to(MIRA));
  }
}
