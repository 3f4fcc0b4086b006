package dev.patchbay.linkedapi.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.session.SessionOperations;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the table says of sessions. */
class SessionTableTest {
  private final Lab lab = new Lab();
  private final Capabilities capabilities = lab.adapter(Map.of()).capabilities();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void what_needs_a_login_form_is_the_vendors_lack_and_nothing_else() {
    assertThat(SessionOperations.ALL)
        .filteredOn(operation -> !capabilities.operation(operation.id()).support().works())
        .extracting(Operation::id)
        .containsExactly(
            "session.connectWithCredentials",
            "session.connectWithCookies",
            "session.answerChallenge",
            "session.resendChallenge",
            "session.switchChallenge");
    assertThat(capabilities.operation("session.answerChallenge").support().reason())
        .contains(Reason.VENDOR_CANNOT);
  }

  @Test
  void only_usage_is_of_the_session_of_the_call() {
    assertThat(capabilities.operation("session.usage").session()).isEqualTo(SessionUse.REQUIRED);
    assertThat(capabilities.operation("session.disconnect").session())
        .isEqualTo(SessionUse.FORBIDDEN);
  }

  @Test
  void a_second_link_is_a_second_login_and_a_second_end_is_refused() {
    assertThat(capabilities.operation("session.connectByLink").repeat()).contains(Repeat.TWICE);
    assertThat(capabilities.operation("session.disconnect").repeat()).contains(Repeat.REFUSED);
    assertThat(capabilities.operation("session.disconnect").settledBy()).contains("session.get");
  }

  @Test
  void the_side_effect_of_listing_is_among_the_limits() {
    assertThat(capabilities.operation("session.list").limits().toString())
        .contains("asking opens a reconnection session for every signed-out account");
  }

  @Test
  void every_field_of_every_answer_is_declared() {
    for (Operation<?, ?> operation : SessionOperations.ALL) {
      OperationCapability capability = capabilities.operation(operation.id());
      if (capability.support().works() && !operation.resultType().isInterface()) {
        assertThat(capability.fields())
            .extracting(FieldCapability::name)
            .as(operation.id())
            .doesNotHaveDuplicates()
            .containsAll(
                Stream.of(operation.resultType().getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList());
      }
    }
  }
}
