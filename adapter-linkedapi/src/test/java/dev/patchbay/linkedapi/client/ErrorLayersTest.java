package dev.patchbay.linkedapi.client;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.support.read.WireJson;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dossier's sections 3.2 and 13, type by type, at each of the three layers. */
class ErrorLayersTest {
  private static final String TYPES =
      """
      linkedApiTokenRequired, BadCredentials
      invalidLinkedApiToken, BadCredentials
      identificationTokenRequired, BadCredentials
      invalidIdentificationToken, BadCredentials
      subscriptionRequired, PlanRequired
      trialLimitReached, PlanRequired
      invalidRequestPayload, InvalidRequest
      invalidWorkflow, InvalidRequest
      plusPlanRequired, PlanRequired
      linkedinAccountSignedOut, SessionExpired
      languageNotSupported, AccountUnsuitable
      outsideWorkingHours, OutsideWorkingHours
      workingHoursWaitExpired, OutsideWorkingHours
      tooManyRequests, VendorRateLimited
      accountNotFound, SessionNotFound
      accountIdRequired, InvalidRequest
      sessionNotFound, NotFound
      noAvailableSeats, PlanRequired
      dailyConnectionAttemptsExceeded, QuotaSpent
      limitExceeded, QuotaSpent
      personNotFound, NotFound
      selfProfileNotAllowed, InvalidRequest
      messagingNotAllowed, NotAllowed
      alreadyPending, Conflict
      alreadyConnected, Conflict
      emailRequired, InvalidRequest
      noteTooLong, InvalidRequest
      noteLimitExceeded, QuotaSpent
      requestNotAllowed, NotAllowed
      notPending, Conflict
      connectionNotFound, NotFound
      retrievingNotAllowed, AccountRateLimited
      searchingNotAllowed, AccountRateLimited
      searchInterfaceMismatch, InvalidRequest
      filterIdentityMismatch, InvalidRequest
      companyNotFound, NotFound
      postNotFound, NotFound
      jobNotFound, NotFound
      commentNotFound, NotFound
      commentingNotAllowed, NotAllowed
      replyingNotAllowed, NotAllowed
      noPostingPermission, NotAllowed
      mentionNotResolved, InvalidRequest
      repostNotAllowed, NotAllowed
      alreadyReposted, Conflict
      noSalesNavigator, PlanRequired
      threadNotFound, NotFound
      conversationsNotSynced, Conflict
      """;

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void the_table_has_every_documented_type_and_no_other() {
    List<String> listed =
        Arrays.stream(TYPES.split("\n")).map(row -> row.split(",")[0].strip()).sorted().toList();

    assertThat(LinkedApiErrors.table(WireJson.moshi()).codes())
        .containsExactlyElementsOf(listed)
        .hasSize(48);
  }

  @ParameterizedTest
  @CsvSource(textBlock = TYPES)
  void a_type_in_an_envelope_refuses_a_start_at_any_status(String type, String kind) {
    for (int status : new int[] {200, 400, 401}) {
      lab.knowsMira();
      lab.vendor.stubFor(post("/workflows").willReturn(json(status, Lab.error(type))));

      assertThat(invite()).returns(kind, PortError::kind);
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = TYPES)
  void a_type_is_the_reason_of_a_failed_workflow(String type, String kind) {
    lab.starts()
        .looks(
            json(
                """
                { "success": true, "result": { "workflowId": "%s", "workflowStatus": "failed",
                  "failure": { "reason": "%s", "message": "As the vendor says." } } }"""
                    .formatted(Lab.ID, type)));

    PortError error = invite();

    assertThat(error).returns(kind, PortError::kind);
    assertThat(error.origin().vendorCode()).contains(type);
    assertThat(error.origin().excerpt()).contains("As the vendor says.");
  }

  @ParameterizedTest
  @CsvSource(textBlock = TYPES)
  void a_type_is_the_error_of_an_action(String type, String kind) {
    lab.completes(
        """
        { "actionType": "st.sendConnectionRequest", "success": false,
          "error": { "type": "%s", "message": "As the vendor says." } }"""
            .formatted(type));

    assertThat(invite()).returns(kind, PortError::kind);
  }

  @Test
  void a_refusal_of_a_request_is_one_even_at_a_server_error() {
    lab.vendor.stubFor(post("/workflows").willReturn(json(500, Lab.error("plusPlanRequired"))));

    assertThat(invite().message())
        .isEqualTo(
            "invitation.send at linkedapi (500 plusPlanRequired): requires a seat of the plus tier"
                + " (As the vendor says.)");
  }

  @Test
  void an_error_body_without_the_member_success_is_read() {
    lab.vendor.stubFor(
        post("/workflows")
            .willReturn(
                json(401, "{\"error\":{\"type\":\"invalidLinkedApiToken\",\"message\":\"no\"}}")));

    assertThat(invite().message())
        .isEqualTo(
            "invitation.send at linkedapi (401 invalidLinkedApiToken): the vendor does not accept"
                + " the API key: no");
  }

  @Test
  void an_action_that_fails_for_an_unheard_of_reason_may_have_been_done() {
    lab.completes(
        """
        { "actionType": "st.sendConnectionRequest", "success": false,
          "error": { "type": "unheardOf", "message": "Who knows." } }""");

    assertThat(invite().message())
        .isEqualTo(
            "invitation.send at linkedapi: it was sent, but what became of it is unknown (Who"
                + " knows.); check with invitation.status before repeating it");
  }

  @Test
  void a_read_that_fails_for_an_unheard_of_reason_is_reported() {
    lab.completes(
        """
        { "actionType": "st.searchPeople", "success": false,
          "error": { "type": "unheardOf", "message": "Who knows." } }""");

    assertThat(
            left(
                lab.port()
                    .search()
                    .people(PeopleQuery.builder().keywords("any").build())
                    .execute()))
        .returns("UnmappedVendorError", PortError::kind);
  }

  @Test
  void a_person_who_is_oneself_is_named_by_the_argument() {
    lab.completes(
        """
        { "actionType": "st.sendConnectionRequest", "success": false,
          "error": { "type": "selfProfileNotAllowed", "message": "Own profile." } }""");

    assertThat(invite().message())
        .isEqualTo(
            "invitation.send at linkedapi (200 selfProfileNotAllowed): invitation.send.person: is"
                + " the account's own member; name somebody else");
  }

  @Test
  void a_token_that_is_no_longer_taken_is_forgotten() {
    lab.vendor.stubFor(
        post("/workflows").willReturn(json(401, Lab.error("invalidIdentificationToken"))));

    invite();

    assertThat(lab.secrets.get("linkedapi/account/" + Lab.ACCOUNT + "/token").isEmpty()).isTrue();
  }

  private PortError invite() {
    return left(
        lab.port()
            .invitations()
            .send(SendInvitation.to(ProfileRef.of("https://www.linkedin.com/in/mira-holt-42")))
            .execute());
  }
}
