package dev.patchbay.linkedapi.invitation;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Done;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.invitation.WithdrawInvitation;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.value.ConnectionStatus;
import io.vavr.control.Option;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationsTest {
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");
  private static final ProfileRef TOMAS = ProfileRef.of("https://www.linkedin.com/in/tomas-vire");
  private static final String DONE =
      """
      { "actionType": "st.sendConnectionRequest", "label": "p1", "success": true }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void an_invitation_with_a_note_is_confirmed_without_an_id() {
    lab.completes(DONE);

    InvitationReceipt receipt =
        right(
                lab.port()
                    .invitations()
                    .send(SendInvitation.to(MIRA).withNote("Enjoyed your talk on routing."))
                    .execute())
            .value();

    assertThat(receipt).isEqualTo(new InvitationReceipt(Option.none(), Option.none()));
    lab.started(
        1,
        """
        { "actionType": "st.sendConnectionRequest",
          "personUrl": "https://www.linkedin.com/in/mira-holt-42",
          "note": "Enjoyed your talk on routing." }""");
  }

  @Test
  void an_invitation_may_carry_the_address_that_linkedin_asks_for() {
    lab.completes(DONE);

    right(
        lab.port()
            .invitations()
            .send(SendInvitation.to(TOMAS).withEmail("tomas@example.org"))
            .execute());

    lab.started(
        1,
        """
        { "actionType": "st.sendConnectionRequest",
          "personUrl": "https://www.linkedin.com/in/tomas-vire", "email": "tomas@example.org" }""");
  }

  @Test
  void a_second_invitation_is_a_conflict() {
    lab.completes(
        """
        { "actionType": "st.sendConnectionRequest", "label": "p2", "success": false,
          "error": { "type": "alreadyPending", "message": "A request to this person is pending." } }""");

    PortError error = left(lab.port().invitations().send(SendInvitation.to(TOMAS)).execute());

    assertThat(((Fact.Conflict) error).state()).isEqualTo(Fact.Conflict.State.ALREADY_PENDING);
    assertThat(error.message())
        .isEqualTo("invitation.send at linkedapi (200 alreadyPending): conflict: already pending");
  }

  @Test
  void a_note_over_the_limit_is_refused_before_anything_is_sent() {
    PortError error =
        left(
            lab.port()
                .invitations()
                .send(SendInvitation.to(MIRA).withNote("x".repeat(301)))
                .execute());

    assertThat(error.message())
        .isEqualTo(
            "invitation.send at linkedapi: invitation.send.note: has 301 UTF-16 units, at most 300"
                + " are allowed; shorten it");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "connected, CONNECTED",
    "pending, PENDING_SENT",
    "incoming, PENDING_RECEIVED",
    "notConnected, NOT_CONNECTED",
    "somethingNew, UNKNOWN"
  })
  void a_status_is_read(String wire, ConnectionStatus status) {
    lab.completes(
        """
        { "actionType": "st.checkConnectionStatus", "success": true,
          "data": { "connectionStatus": "%s" } }"""
            .formatted(wire));

    assertThat(right(lab.port().invitations().status(MIRA).execute()).value().status())
        .isEqualTo(status);
  }

  @Test
  void an_invitation_is_answered_by_its_person() {
    lab.completes("{ \"actionType\": \"st.acceptInvitation\", \"success\": true }");

    assertThat(right(lab.port().invitations().accept(MIRA).execute()).value())
        .isEqualTo(Done.INSTANCE);

    lab.started(
        1,
        """
        { "actionType": "st.acceptInvitation", "invitationType": "connect",
          "personUrl": "https://www.linkedin.com/in/mira-holt-42" }""");
    lab.completes("{ \"actionType\": \"st.ignoreInvitation\", \"success\": true }");
    right(lab.port().invitations().decline(TOMAS).execute());
    lab.started(
        1,
        """
        { "actionType": "st.ignoreInvitation", "invitationType": "connect",
          "personUrl": "https://www.linkedin.com/in/tomas-vire" }""");
  }

  @Test
  void an_answer_whose_failure_nobody_documents_is_settled_by_the_status() {
    lab.completes(
        """
        { "actionType": "st.acceptInvitation", "success": false,
          "error": { "type": "invitationGone", "message": "It is gone." } }""");

    PortError error = left(lab.port().invitations().accept(MIRA).execute());

    assertThat(((Check.OutcomeUnknown) error).checkWith()).contains("invitation.status");
  }

  @Test
  void an_invitation_known_by_a_handle_alone_is_refused_with_the_repair() {
    InvitationRef handle =
        InvitationRef.of(new VendorRef(LinkedApi.VENDOR, "invitation", "i-1", Option.none()));

    assertThat(left(lab.port().invitations().accept(handle).execute()).message())
        .endsWith(
            "invitation.accept.invitation: this vendor knows an invitation by its person; name the"
                + " person");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void withdrawing_goes_on_following_unless_asked() {
    lab.completes("{ \"actionType\": \"st.withdrawConnectionRequest\", \"success\": true }");

    right(lab.port().invitations().withdraw(MIRA).execute());
    right(
        lab.port()
            .invitations()
            .withdraw(WithdrawInvitation.of(InvitationRef.of(TOMAS)).andUnfollow())
            .execute());

    lab.started(
        1,
        """
        { "actionType": "st.withdrawConnectionRequest", "unfollow": false,
          "personUrl": "https://www.linkedin.com/in/mira-holt-42" }""");
    lab.started(
        1,
        """
        { "actionType": "st.withdrawConnectionRequest", "unfollow": true,
          "personUrl": "https://www.linkedin.com/in/tomas-vire" }""");
  }

  @Test
  void withdrawing_twice_is_a_conflict() {
    lab.completes(
        """
        { "actionType": "st.withdrawConnectionRequest", "success": false,
          "error": { "type": "notPending", "message": "Nothing is pending." } }""");

    PortError error = left(lab.port().invitations().withdraw(MIRA).execute());

    assertThat(((Fact.Conflict) error).state()).isEqualTo(Fact.Conflict.State.NOT_PENDING);
  }

  @Test
  void a_connection_is_removed() {
    lab.completes("{ \"actionType\": \"st.removeConnection\", \"success\": true }");

    right(lab.port().invitations().removeConnection(MIRA).execute());

    lab.started(
        1,
        """
        { "actionType": "st.removeConnection",
          "personUrl": "https://www.linkedin.com/in/mira-holt-42" }""");
    lab.completes(
        """
        { "actionType": "st.removeConnection", "success": false,
          "error": { "type": "connectionNotFound", "message": "Not connected." } }""");
    assertThat(left(lab.port().invitations().removeConnection(MIRA).execute()))
        .isInstanceOf(Fact.NotFound.class);
  }
}
