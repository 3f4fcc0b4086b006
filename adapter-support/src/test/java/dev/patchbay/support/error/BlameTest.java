package dev.patchbay.support.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.invitation.InvitationOperations;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class BlameTest {
  private static final Vendor VENDOR = Vendor.of("acme-v1");

  @Test
  void a_refusal_of_an_inner_call_is_said_of_the_callers_argument() {
    PortError inner =
        new FixCall.InvalidRequest(
            Origin.local("profile.resolve", VENDOR), "profile.resolve.person", "names nobody");

    PortError said =
        Blame.on(InvitationOperations.INVITATION_SEND, "person", Either.left(inner)).getLeft();

    assertThat(said.message())
        .isEqualTo("invitation.send at acme-v1: invitation.send.person: names nobody");
  }

  @Test
  void what_the_vendor_answered_stays_as_it_is() {
    PortError inner =
        new FixCall.InvalidRequest(
            new Origin(
                "profile.resolve",
                VENDOR,
                Option.none(),
                Option.some(400),
                Option.none(),
                Option.none()),
            "request",
            "no");

    assertThat(
            Blame.on(InvitationOperations.INVITATION_SEND, "person", Either.left(inner)).getLeft())
        .isSameAs(inner);
  }

  @Test
  void an_answer_stays_as_it_is() {
    assertThat(Blame.on(InvitationOperations.INVITATION_SEND, "person", Either.right("x")).get())
        .isEqualTo("x");
  }
}
