package dev.patchbay.linkedapi.own;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.completed;
import static dev.patchbay.linkedapi.Lab.error;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static dev.patchbay.linkedapi.Lab.running;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Unrecognised;
import dev.patchbay.call.PortCall;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.linkedapi.LinkedApiOperations;
import dev.patchbay.linkedapi.workflow.ActionOutcome;
import dev.patchbay.linkedapi.workflow.CancelWorkflow;
import dev.patchbay.linkedapi.workflow.GetWorkflow;
import dev.patchbay.linkedapi.workflow.PendingReason;
import dev.patchbay.linkedapi.workflow.St;
import dev.patchbay.linkedapi.workflow.StPeopleFilter;
import dev.patchbay.linkedapi.workflow.Workflow;
import dev.patchbay.linkedapi.workflow.WorkflowOperations;
import dev.patchbay.linkedapi.workflow.WorkflowReport;
import dev.patchbay.linkedapi.workflow.WorkflowState;
import dev.patchbay.linkedapi.workflow.WorkflowStatus;
import dev.patchbay.token.ResumeToken;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomWorkflowTest {
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");
  private static final ProfileRef TOMAS = ProfileRef.of("https://www.linkedin.com/in/tomas-vire");

  /** Three levels, as in the dossier's section 5. */
  private static final Workflow LEVELS =
      Workflow.of(
          St.searchPeople()
              .label("ops-leads")
              .term("operations lead")
              .limit(3)
              .filter(
                  StPeopleFilter.builder()
                      .locations("Lisbon")
                      .currentCompanies("Brightquarry")
                      .build())
              .then(
                  St.doForPeople()
                      .then(
                          St.openPersonPage()
                              .basicInfo(true)
                              .then(St.retrievePersonSkills(), St.checkConnectionStatus()))));

  private static final Workflow INVITES =
      Workflow.of(
          St.sendConnectionRequest().label("p1").note("Enjoyed your talk on routing.").at(MIRA),
          St.sendConnectionRequest().label("p2").email("tomas@example.org").at(TOMAS));

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_nested_workflow_goes_out_as_the_vendor_writes_it() {
    lab.completes("{ \"actionType\": \"st.searchPeople\", \"success\": true, \"data\": [] }");

    right(run(LEVELS).execute());

    lab.started(
        1,
        """
        { "actionType": "st.searchPeople", "label": "ops-leads", "term": "operations lead",
          "limit": 3, "filter": { "locations": ["Lisbon"], "currentCompanies": ["Brightquarry"] },
          "then": [ { "actionType": "st.doForPeople", "then": [
            { "actionType": "st.openPersonPage", "basicInfo": true, "then": [
              { "actionType": "st.retrievePersonSkills" },
              { "actionType": "st.checkConnectionStatus" } ] } ] } ] }""");
  }

  @Test
  void several_actions_go_out_as_a_list_and_come_back_one_by_one_in_their_order() {
    lab.completes(
        """
        [ { "actionType": "st.sendConnectionRequest", "label": "p1", "success": true },
          { "actionType": "st.sendConnectionRequest", "label": "p2", "success": false,
            "error": { "type": "alreadyPending",
              "message": "A request to this person is pending." } } ]""");

    WorkflowReport report = right(run(INVITES).execute()).value();

    lab.started(
        1,
        """
        [ { "actionType": "st.sendConnectionRequest", "label": "p1",
            "personUrl": "https://www.linkedin.com/in/mira-holt-42",
            "note": "Enjoyed your talk on routing." },
          { "actionType": "st.sendConnectionRequest", "label": "p2",
            "personUrl": "https://www.linkedin.com/in/tomas-vire",
            "email": "tomas@example.org" } ]""");
    assertThat(report.actions())
        .extracting(outcome -> outcome.label().get())
        .containsExactly("p1", "p2");
    assertThat(report.labelled("p1").get().succeeded()).isTrue();
    assertThat(report.failed()).containsExactly(report.labelled("p2").get());
    assertThat(report.labelled("p2").get().failure().get())
        .isInstanceOfSatisfying(
            Fact.Conflict.class,
            conflict ->
                assertThat(conflict.state()).isEqualTo(Fact.Conflict.State.ALREADY_PENDING));
  }

  @Test
  void a_failed_child_leaves_what_its_parent_read() {
    lab.completes(
        """
        { "actionType": "st.openPersonPage", "success": true, "data": {
            "name": "Mira Holt", "followersCount": 812, "about": null,
            "then": [
              { "actionType": "st.retrievePersonSkills", "success": true,
                "data": [ { "name": "Process design" } ] },
              { "actionType": "st.retrievePersonPosts", "success": false,
                "error": { "type": "retrievingNotAllowed", "message": "LinkedIn blocked it." } }
            ] } }""");

    Answer<WorkflowReport> answer =
        right(
            run(Workflow.of(
                    St.openPersonPage()
                        .basicInfo(true)
                        .then(St.retrievePersonSkills(), St.retrievePersonPosts())
                        .at(MIRA)))
                .execute());

    ActionOutcome page = answer.value().actions().get(0);
    assertThat(page.succeeded()).isTrue();
    assertThat(page.data())
        .containsExactly(Map.entry("name", "Mira Holt"), Map.entry("followersCount", 812L));
    assertThat(page.then().get(0).rows().get(0).data()).containsEntry("name", "Process design");
    assertThat(answer.value().failed())
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.actionType()).isEqualTo("st.retrievePersonPosts");
              assertThat(failed.failure().get()).isInstanceOf(Wait.AccountRateLimited.class);
            });
    assertThat(answer.spent().calls()).containsEntry("stPersonProfileViews", 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        { "actionType": "st.openPersonPage", "success": true, "data": { "location": "Lisbon" } }""",
        """
        [ { "actionType": "st.openPersonPage", "success": true, "data": { "location": "Lisbon" } } ]
        """,
        """
        { "actionType": "st.doForPeople", "success": true, "data": { "then":
          { "actionType": "st.openPersonPage", "success": true, "data": { "location": "Lisbon" } }
        } }""",
        """
        { "actionType": "st.doForPeople", "success": true, "then":
          [ { "actionType": "st.openPersonPage", "success": true,
              "data": { "location": "Lisbon" } } ] }"""
      })
  void what_stands_below_a_row_is_found_in_any_form(String then) {
    lab.completes(
        """
        { "actionType": "st.searchPeople", "success": true, "data": [
          { "name": "Mira Holt", "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
            "then": %s } ] }"""
            .formatted(then));

    WorkflowReport report = right(run(LEVELS).execute()).value();

    assertThat(report.of("st.openPersonPage"))
        .singleElement()
        .satisfies(page -> assertThat(page.data()).containsEntry("location", "Lisbon"));
    assertThat(report.actions().get(0).rows().get(0).data()).containsOnlyKeys("name", "publicUrl");
  }

  @Test
  void what_stands_there_and_is_no_outcome_is_kept_as_it_came() {
    lab.completes(
        """
        { "actionType": "st.searchPeople", "success": true, "data": [
          { "name": "Mira Holt", "then": { "visited": true, "times": 2 } },
          { "name": "Tomas Vire", "then": { } } ] }""");

    ActionOutcome search = right(run(LEVELS).execute()).value().actions().get(0);

    assertThat(search.rows().get(0).undocumented())
        .containsExactly(Map.of("visited", true, "times", 2L));
    assertThat(search.rows().get(1).undocumented()).isEmpty();
  }

  @Test
  void a_completion_that_names_no_action_is_noted() {
    lab.completes("{ \"done\": 2 }");

    Answer<WorkflowReport> answer = right(run(LEVELS).execute());

    assertThat(answer.value().actions()).isEmpty();
    assertThat(answer.notes().unrecognised())
        .containsExactly(new Unrecognised("actions", "{done=2}"));
  }

  @Test
  void a_failure_that_is_not_documented_leaves_a_write_open_and_a_read_unexplained() {
    String unheardOf = "\"error\": { \"type\": \"somethingNew\", \"message\": \"Well.\" } }";
    lab.completes(
        "[ { \"actionType\": \"st.sendConnectionRequest\", \"success\": false, "
            + unheardOf
            + ", { \"actionType\": \"st.checkConnectionStatus\", \"success\": false, "
            + unheardOf
            + ", { \"actionType\": \"st.sendConnectionRequest\" } ]");

    WorkflowReport report =
        right(
                run(Workflow.of(
                        St.sendConnectionRequest().at(MIRA),
                        St.checkConnectionStatus().at(MIRA),
                        St.sendConnectionRequest().at(TOMAS)))
                    .execute())
            .value();

    assertThat(report.actions().get(0).failure().get()).isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(report.actions().get(1).failure().get()).isNotInstanceOf(Check.class);
    assertThat(report.actions().get(2).failure().get().message())
        .contains("the action does not say whether it succeeded");
  }

  @Test
  void a_workflow_that_fails_as_a_whole_is_an_error() {
    lab.starts()
        .looks(
            json(
                """
                { "success": true, "result": { "workflowStatus": "failed", "failure":
                  { "reason": "linkedinAccountSignedOut", "message": "Reconnect." } } }"""));

    assertThat(left(run(LEVELS).execute())).isInstanceOf(FixAccount.SessionExpired.class);
  }

  @Test
  void a_definition_that_the_vendor_refuses_is_an_error_and_nothing_was_done() {
    lab.vendor.stubFor(post("/workflows").willReturn(json(400, error("plusPlanRequired"))));

    assertThat(left(run(LEVELS).execute())).isInstanceOf(FixContract.PlanRequired.class);
  }

  @Test
  void a_lost_start_of_reads_and_of_writes_is_unknown_and_never_repeated() {
    lab.vendor.stubFor(post("/workflows").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

    assertThat(left(run(INVITES).execute())).isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(left(run(LEVELS).execute())).isInstanceOf(Check.OutcomeUnknown.class);
    lab.starts(2);
  }

  @Test
  void it_is_resumed_from_the_text_of_a_token_by_another_connection() {
    lab.starts().looks(running());
    PortError still = left(run(LEVELS).within(Duration.ofSeconds(6)).execute());
    String kept = ((Resume.StillRunning) still).token().text();
    lab.looks(
        completed("{ \"actionType\": \"st.searchPeople\", \"success\": true, \"data\": [] }"));

    Patchbay other = lab.port();
    WorkflowReport report =
        right(
                other
                    .resume(WorkflowOperations.RUN_WORKFLOW, ResumeToken.parse(kept).get())
                    .execute())
            .value();

    assertThat(report.actions()).extracting(ActionOutcome::actionType).contains("st.searchPeople");
    lab.starts(1);
  }

  @Test
  void it_is_cancelled_by_its_token() {
    lab.starts().looks(running());
    lab.vendor.stubFor(
        delete("/workflows/" + Lab.ID)
            .willReturn(json("{ \"success\": true, \"result\": { \"cancelled\": true } }")));
    Patchbay port = lab.port();
    PortError still =
        left(operations(port).runWorkflow(INVITES).within(Duration.ofSeconds(6)).execute());

    assertThat(
            right(port.cancel(((Resume.StillRunning) still).token()).execute()).value().cancelled())
        .isTrue();
    lab.vendor.verify(deleteRequestedFor(urlEqualTo("/workflows/" + Lab.ID)));
  }

  @Test
  void any_workflow_is_cancelled_by_its_id() {
    lab.vendor.stubFor(
        delete("/workflows/" + Lab.ID)
            .willReturn(json("{ \"success\": true, \"result\": { \"cancelled\": false } }")));

    assertThat(
            right(operations(lab.port()).cancelWorkflow(new CancelWorkflow(Lab.ID)).execute())
                .value()
                .cancelled())
        .isFalse();
  }

  @Test
  void any_workflow_is_looked_at_by_its_id() {
    lab.looks(
        json(
            """
            { "success": true, "result": { "workflowId": "%s", "workflowStatus": "pending",
              "pendingReason": "outsideWorkingHours",
              "message": "Starts when working hours open." } }"""
                .formatted(Lab.ID)),
        completed("{ \"actionType\": \"st.syncInbox\", \"success\": true }"),
        json(
            """
            { "success": true, "result": { "workflowStatus": "failed", "failure":
              { "reason": "languageNotSupported", "message": "English, please." } } }"""),
        json("{ \"success\": true, \"result\": { \"workflowStatus\": \"cancelled\" } }"));
    LinkedApiOperations operations = operations(lab.port());
    GetWorkflow request = new GetWorkflow(Lab.ID);

    WorkflowState parked = right(operations.workflow(request).execute()).value();
    WorkflowState done = right(operations.workflow(request).execute()).value();
    WorkflowState failed = right(operations.workflow(request).execute()).value();
    Answer<WorkflowState> cancelled = right(operations.workflow(request).execute());

    assertThat(parked.status()).isEqualTo(WorkflowStatus.PENDING);
    assertThat(parked.pendingReason().get()).isEqualTo(PendingReason.OUTSIDE_WORKING_HOURS);
    assertThat(parked.message().get()).isEqualTo("Starts when working hours open.");
    assertThat(done.report().get().actions().get(0).succeeded()).isTrue();
    assertThat(failed.failure().get()).isInstanceOf(FixAccount.AccountUnsuitable.class);
    assertThat(cancelled.value().status()).isEqualTo(WorkflowStatus.UNKNOWN);
    assertThat(cancelled.notes().unrecognised())
        .containsExactly(new Unrecognised("status", "cancelled"));
  }

  @Test
  void an_id_that_is_none_never_leaves() {
    assertThat(
            left(operations(lab.port()).workflow(new GetWorkflow("../account")).execute())
                .message())
        .contains("linkedapi.workflow.workflowId", "is no id of a workflow");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void what_the_vendor_would_refuse_never_leaves() {
    Workflow wrong = Workflow.of(St.sendMessage("x".repeat(1901)).at(MIRA));

    PortError refused = left(run(wrong).execute());

    assertThat(refused).isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(refused.message())
        .contains("linkedapi.runWorkflow.actions", "st.sendMessage: text has 1901 characters");
    assertThat(left(run(new Workflow(List.of())).execute()).message())
        .contains("linkedapi.runWorkflow.actions", "give at least one");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void an_answer_to_the_look_by_id_without_a_result_is_unexpected() {
    lab.looks(json("{ \"success\": true }"));

    assertThat(left(operations(lab.port()).workflow(new GetWorkflow(Lab.ID)).execute()))
        .isInstanceOf(Report.UnexpectedResponse.class);
  }

  private PortCall<WorkflowReport> run(Workflow workflow) {
    return operations(lab.port()).runWorkflow(workflow);
  }

  private static LinkedApiOperations operations(Patchbay port) {
    return port.extension(LinkedApiOperations.class).get();
  }
}
