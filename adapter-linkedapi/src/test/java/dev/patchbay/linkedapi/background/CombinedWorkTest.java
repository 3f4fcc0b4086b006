package dev.patchbay.linkedapi.background;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Spent;
import dev.patchbay.error.Fact;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.ConnectionStatusReport;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.profile.GetProfiles;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.token.ResumeToken;
import dev.patchbay.value.ConnectionStatus;
import dev.patchbay.value.ProfileSection;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Definitions of several actions, and how their results are read. */
class CombinedWorkTest {
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");
  private static final ProfileRef TOMAS = ProfileRef.of("https://www.linkedin.com/in/tomas-vire");
  private static final ProfileRef INES = ProfileRef.of("https://www.linkedin.com/in/ines-caldas");

  /** Known by a number alone, which no action takes. */
  private static final ProfileRef NUMBER = ProfileRef.of("urn:li:member:55501234");

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_definition_nests_its_children() {
    Definition definition =
        Definition.of("st.openPersonPage", Map.of("basicInfo", true))
            .then(
                Action.of("st.retrievePersonSkills"),
                Action.of("st.retrievePersonPosts", Map.of("limit", 5)));

    assertThat(definition.body())
        .isEqualTo(
            Map.of(
                "actionType",
                "st.openPersonPage",
                "basicInfo",
                true,
                "then",
                List.of(
                    Map.of("actionType", "st.retrievePersonSkills"),
                    Map.of("actionType", "st.retrievePersonPosts", "limit", 5))));
    assertThat(definition.spent()).isEqualTo(Spent.one("stPersonProfileViews"));
  }

  @Test
  void statuses_of_many_are_one_workflow_in_the_order_of_the_request() {
    lab.completes(
        """
        [ { "actionType": "st.checkConnectionStatus", "label": "3", "success": true,
            "data": { "connectionStatus": "incoming" } },
          { "actionType": "st.checkConnectionStatus", "label": "1", "success": true,
            "data": { "connectionStatus": "connected" } },
          { "actionType": "st.checkConnectionStatus", "label": "2", "success": false,
            "error": { "type": "personNotFound", "message": "No such person." } } ]""");

    Answer<List<Either<PortError, ConnectionStatusReport>>> answer =
        right(lab.port().invitations().statusMany(List.of(MIRA, TOMAS, INES)).execute());

    lab.started(
        1,
        """
        [ { "actionType": "st.checkConnectionStatus", "label": "1",
            "personUrl": "https://www.linkedin.com/in/mira-holt-42" },
          { "actionType": "st.checkConnectionStatus", "label": "2",
            "personUrl": "https://www.linkedin.com/in/tomas-vire" },
          { "actionType": "st.checkConnectionStatus", "label": "3",
            "personUrl": "https://www.linkedin.com/in/ines-caldas" } ]""");
    lab.starts(1);
    List<Either<PortError, ConnectionStatusReport>> statuses = answer.value();
    assertThat(statuses).hasSize(3);
    assertThat(statuses.get(0).get().status()).isEqualTo(ConnectionStatus.CONNECTED);
    assertThat(statuses.get(1).getLeft()).isInstanceOf(Fact.NotFound.class);
    assertThat(statuses.get(2).get().status()).isEqualTo(ConnectionStatus.PENDING_RECEIVED);
    assertThat(answer.spent().calls()).isEqualTo(Map.of("stPersonProfileViews", 3));
  }

  @Test
  void without_labels_the_order_counts() {
    lab.completes(
        """
        [ { "actionType": "st.checkConnectionStatus", "success": true,
            "data": { "connectionStatus": "connected" } },
          { "actionType": "st.checkConnectionStatus", "success": true,
            "data": { "connectionStatus": "pending" } } ]""");

    assertThat(right(lab.port().invitations().statusMany(List.of(MIRA, TOMAS)).execute()).value())
        .extracting(status -> status.get().status())
        .containsExactly(ConnectionStatus.CONNECTED, ConnectionStatus.PENDING_SENT);
  }

  @Test
  void one_that_the_vendor_leaves_out_is_not_taken_for_another() {
    lab.completes(
        """
        [ { "actionType": "st.checkConnectionStatus", "label": "2", "success": true,
            "data": { "connectionStatus": "pending" } } ]""");

    List<Either<PortError, ConnectionStatusReport>> statuses =
        right(lab.port().invitations().statusMany(List.of(MIRA, TOMAS)).execute()).value();

    assertThat(statuses.get(0).getLeft()).isInstanceOf(Report.UnexpectedResponse.class);
    assertThat(statuses.get(0).getLeft().message())
        .contains("the vendor does not say what became of this one");
    assertThat(statuses.get(1).get().status()).isEqualTo(ConnectionStatus.PENDING_SENT);
  }

  @Test
  void fewer_results_than_asked_for_and_no_labels_are_nobodys() {
    lab.completes(
        """
        [ { "actionType": "st.checkConnectionStatus", "success": true,
            "data": { "connectionStatus": "pending" } } ]""");

    assertThat(right(lab.port().invitations().statusMany(List.of(MIRA, TOMAS)).execute()).value())
        .allSatisfy(status -> assertThat(status.isLeft()).isTrue());
  }

  @Test
  void somebody_without_a_url_does_not_keep_the_others_from_being_asked_for() {
    lab.completes(
        """
        { "actionType": "st.checkConnectionStatus", "label": "2", "success": true,
          "data": { "connectionStatus": "connected" } }""");

    List<Either<PortError, ConnectionStatusReport>> statuses =
        right(lab.port().invitations().statusMany(List.of(NUMBER, TOMAS)).execute()).value();

    assertThat(statuses.get(0).getLeft().message())
        .contains("this vendor finds people by their public URL");
    assertThat(statuses.get(1).get().status()).isEqualTo(ConnectionStatus.CONNECTED);
    lab.started(
        1,
        """
        [ { "actionType": "st.checkConnectionStatus", "label": "2",
            "personUrl": "https://www.linkedin.com/in/tomas-vire" } ]""");
  }

  @Test
  void when_nobody_can_be_asked_for_nothing_is_started() {
    assertThat(right(lab.port().invitations().statusMany(List.of(NUMBER)).execute()).value())
        .allSatisfy(status -> assertThat(status.isLeft()).isTrue());
    lab.starts(0);
  }

  @Test
  void profiles_of_many_are_one_workflow_and_their_gaps_say_whose_they_are() {
    lab.completes(
        """
        [ { "actionType": "st.openPersonPage", "label": "1", "success": false,
            "error": { "type": "personNotFound", "message": "No such person." } },
          { "actionType": "st.openPersonPage", "label": "2", "success": true,
            "data": { "name": "Tomas Vire", "publicUrl": "https://www.linkedin.com/in/tomas-vire",
              "then": { "actionType": "st.retrievePersonSkills", "success": false,
                "error": { "type": "retrievingNotAllowed", "message": "Not now." } } } } ]""");

    Answer<List<Either<PortError, PersonProfile>>> answer =
        right(
            lab.port()
                .profiles()
                .getMany(
                    GetProfiles.builder(List.of(MIRA, TOMAS))
                        .sections(ProfileSection.SKILLS)
                        .build())
                .execute());

    assertThat(answer.value().get(0).getLeft()).isInstanceOf(Fact.NotFound.class);
    assertThat(answer.value().get(1).get().name()).contains("Tomas Vire");
    assertThat(answer.gaps()).extracting(Gap::field).containsExactly("[1].skills");
    lab.started(
        1,
        """
        [ { "actionType": "st.openPersonPage", "label": "1", "basicInfo": true,
            "personUrl": "https://www.linkedin.com/in/mira-holt-42",
            "then": [ { "actionType": "st.retrievePersonSkills" } ] },
          { "actionType": "st.openPersonPage", "label": "2", "basicInfo": true,
            "personUrl": "https://www.linkedin.com/in/tomas-vire",
            "then": [ { "actionType": "st.retrievePersonSkills" } ] } ]""");
  }

  @Test
  void a_batch_is_resumed_from_its_token_with_every_entry_in_its_place() {
    lab.starts().looks(Lab.running());
    Resume.StillRunning running =
        (Resume.StillRunning)
            left(
                lab.port()
                    .invitations()
                    .statusMany(List.of(MIRA, TOMAS))
                    .within(Duration.ofSeconds(1))
                    .execute());
    lab.looks(
        Lab.completed(
            """
            [ { "actionType": "st.checkConnectionStatus", "label": "2", "success": true,
                "data": { "connectionStatus": "pending" } },
              { "actionType": "st.checkConnectionStatus", "label": "1", "success": true,
                "data": { "connectionStatus": "connected" } } ]"""));

    ResumeToken token = ResumeToken.parse(running.token().text()).get();

    assertThat(
            right(lab.port().resume(InvitationOperations.INVITATION_STATUS_MANY, token).execute())
                .value())
        .extracting(status -> status.get().status())
        .containsExactly(ConnectionStatus.CONNECTED, ConnectionStatus.PENDING_SENT);
    lab.starts(1);
  }
}
