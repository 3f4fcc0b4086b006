package dev.patchbay.dialect.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.dialect.Bench;
import dev.patchbay.event.EventOperations;
import org.junit.jupiter.api.Test;

/** What the room of events says of itself. */
final class EventTableTest {
  private final Capabilities capabilities =
      Bench.capabilities(EventOperations.ALL, dialect -> new DialectEvents(dialect)::addTo);

  @Test
  void Every_operation_of_the_area_has_one_row() {
    assertThat(EventOperations.ALL).allSatisfy(op -> assertThat(said(op)).isNotNull());
  }

  @Test
  void What_the_vendor_lacks_does_not_work() {
    assertThat(said(EventOperations.EVENT_CHANGE).support().works()).isFalse();
    assertThat(said(EventOperations.EVENT_SEND_TEST).support().works()).isFalse();
  }

  @Test
  void Polling_needs_a_session_and_webhooks_need_none() {
    assertThat(said(EventOperations.EVENT_POLL).session()).isEqualTo(SessionUse.REQUIRED);
    assertThat(said(EventOperations.EVENT_SUBSCRIBE).session()).isEqualTo(SessionUse.FORBIDDEN);
    assertThat(said(EventOperations.EVENT_PARSE).session()).isEqualTo(SessionUse.FORBIDDEN);
  }

  @Test
  void Polling_costs_two_calls() {
    assertThat(said(EventOperations.EVENT_POLL).support().cost())
        .containsExactly("invitation.listConnections", "invitation.listReceived");
  }

  private OperationCapability said(Operation<?, ?> operation) {
    return capabilities.operation(operation.id());
  }
}
