package dev.patchbay.linkedapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Operations;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support;
import dev.patchbay.capability.Support.Reason;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TableTest {
  private final Lab lab = new Lab();
  private final Capabilities capabilities = lab.adapter(Map.of()).capabilities();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void what_the_coverage_page_calls_none_is_the_vendors_lack() {
    assertThat(capabilities.operations())
        .filteredOn(operation -> operation.support().reason().contains(Reason.VENDOR_CANNOT))
        .extracting(OperationCapability::operation)
        .containsExactlyInAnyOrder(
            "search.recruiterPeople",
            "search.lookUpTerms",
            "profile.followers",
            "profile.following",
            "messaging.participants",
            "messaging.message",
            "messaging.downloadAttachment",
            "messaging.sendToCompany",
            "messaging.startGroup",
            "messaging.sendInMail",
            "messaging.markRead",
            "messaging.react",
            "session.connectWithCredentials",
            "session.connectWithCookies",
            "session.answerChallenge",
            "session.resendChallenge",
            "session.switchChallenge");
  }

  @Test
  void everything_else_is_ours_to_build() {
    assertThat(capabilities.operations())
        .filteredOn(operation -> !operation.support().works())
        .filteredOn(operation -> !operation.support().reason().contains(Reason.VENDOR_CANNOT))
        .allSatisfy(
            operation ->
                assertThat(operation.support())
                    .isEqualTo(Support.unsupported(Reason.NOT_BUILT_YET)));
    assertThat(capabilities.operations())
        .hasSize(Operations.ALL.size() + LinkedApiOperations.ALL.size());
  }

  @Test
  void writes_say_what_a_repeat_does() {
    for (Operation<?, ?> operation : Operations.ALL) {
      OperationCapability capability = capabilities.operation(operation.id());
      if (capability.support().works()) {
        assertThat(capability.repeat().isDefined())
            .as(operation.id())
            .isEqualTo(operation.kind() == Effect.WRITE);
      }
    }
    assertThat(capabilities.operation("invitation.send").repeat()).contains(Repeat.REFUSED);
    assertThat(capabilities.operation("invitation.send").settledBy()).contains("invitation.status");
    assertThat(capabilities.operation("messaging.sendToPerson").repeat()).contains(Repeat.TWICE);
    assertThat(capabilities.operation("messaging.archive").settledBy().isEmpty()).isTrue();
  }

  @Test
  void sessions_are_needed_but_for_listing_them() {
    assertThat(capabilities.operation("search.people").session()).isEqualTo(SessionUse.REQUIRED);
    assertThat(capabilities.operation("session.list").session()).isEqualTo(SessionUse.FORBIDDEN);
  }
}
