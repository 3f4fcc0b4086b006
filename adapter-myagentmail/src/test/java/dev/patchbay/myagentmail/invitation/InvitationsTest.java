package dev.patchbay.myagentmail.invitation;

import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.myagentmail.raw.RawAnswer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvitationsTest {
  private static final SendInvitation RUBEN =
      SendInvitation.to(ProfileRef.of("ruben-sato-demo")).withNote("Met at the fair");

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void an_invitation_goes_out_from_a_named_session() {
    lab.post("connections", json("{ \"ok\": true, \"result\": { \"id\": 7 } }"));

    Answer<InvitationReceipt> answer = right(lab.nadia().invitations().send(RUBEN).execute());

    assertThat(answer.value().ref()).isEmpty();
    assertThat(answer.leftovers(RawAnswer.class).get().content()).isEqualTo(Map.of("id", 7L));
    lab.posted(
        "connections",
        """
        { "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11",
          "target": "https://www.linkedin.com/in/ruben-sato-demo", "message": "Met at the fair" }""");
  }

  @Test
  void without_a_session_the_router_chooses_only_where_that_is_permitted() {
    lab.post("connections", json("{ \"ok\": true }"));
    lab.get(
        "sessions",
        json(
            """
            { "sessions": [ { "id": "a", "status": "active" }, { "id": "b", "status": "active" } ] }"""));
    lab.get("sessions/utilization", json("{ \"ok\": true, \"sessions\": [] }"));

    assertThat(left(lab.port().invitations().send(RUBEN).execute()))
        .isInstanceOf(FixCall.AmbiguousSession.class);
    right(
        lab.port()
            .invitations()
            .send(SendInvitation.to(ProfileRef.of("ACoAAEXAMPLE02")))
            .with(CallOptions.DEFAULT.anySession())
            .execute());

    lab.posted("connections", "{ \"target\": \"https://www.linkedin.com/in/ACoAAEXAMPLE02\" }");
  }

  @Test
  void a_no_within_a_success_is_a_refusal_and_nothing_is_no_answer() {
    lab.post("connections", json("{ \"ok\": false, \"error\": \"already connected\" }"));
    assertThat(left(lab.nadia().invitations().send(RUBEN).execute()))
        .isInstanceOf(Fact.Refused.class)
        .extracting(PortError::message)
        .isEqualTo("invitation.send at myagentmail (200): refused: already connected");

    lab.post("connections", json("{}"));
    assertThat(left(lab.nadia().invitations().send(RUBEN).execute()))
        .isInstanceOf(Check.OutcomeUnknown.class);
  }

  @Test
  void an_email_has_no_place() {
    assertThat(left(lab.nadia().invitations().send(RUBEN.withEmail("ruben@example.org")).execute()))
        .isInstanceOf(FixCall.UnsupportedArgument.class);
    lab.saw(0);
  }
}
