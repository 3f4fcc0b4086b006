package dev.patchbay.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Operations;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support;
import dev.patchbay.event.EventOperations;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rooms of messaging and events say of themselves. */
final class RoomsTableTest {
  private final Capabilities capabilities = capabilities();

  private static Capabilities capabilities() {
    try (Bench bench = new Bench()) {
      AdapterTable.Builder table = AdapterTable.of(Bench.VENDOR);
      List<Operation<?, ?>> ours = new ArrayList<>(MessagingOperations.ALL);
      ours.addAll(EventOperations.ALL);
      Operations.ALL.stream()
          .filter(operation -> !ours.contains(operation))
          .forEach(operation -> table.without(operation, Support.Reason.NOT_BUILT_YET, ""));
      new DialectMessaging(bench.dialect()).addTo(table);
      new DialectEvents(bench.dialect()).addTo(table);
      return new Plain(table.build()).capabilities();
    }
  }

  private static final class Plain extends TableAdapter {
    Plain(AdapterTable table) {
      super(table);
    }
  }

  @Test
  void Every_operation_of_both_areas_has_one_row() {
    assertThat(MessagingOperations.ALL).allSatisfy(op -> assertThat(said(op)).isNotNull());
    assertThat(EventOperations.ALL).allSatisfy(op -> assertThat(said(op)).isNotNull());
  }

  @Test
  void What_the_vendor_lacks_is_said_with_its_reason() {
    assertThat(said(MessagingOperations.MESSAGING_ARCHIVE).support().why())
        .startsWith("vendor cannot: ");
    assertThat(said(MessagingOperations.MESSAGING_MUTE).support().why())
        .startsWith("not documented: ");
    assertThat(said(EventOperations.EVENT_CHANGE).support().works()).isFalse();
    assertThat(said(EventOperations.EVENT_SEND_TEST).support().works()).isFalse();
  }

  @Test
  void Whatever_sends_a_message_happens_twice_and_can_be_settled() {
    assertThat(MessagingOperations.ALL)
        .filteredOn(op -> op.id().contains("send") || op.id().contains("startGroup"))
        .hasSize(6)
        .allSatisfy(
            op -> {
              assertThat(said(op).repeat()).contains(Repeat.TWICE);
              assertThat(said(op).settledBy()).isEqualTo(Settling.of(op)).isNotEmpty();
              assertThat(said(op).limits().get(0).value()).isEqualTo(15_000_000);
            });
  }

  @Test
  void Everything_about_messages_needs_a_session_and_webhooks_need_none() {
    assertThat(MessagingOperations.ALL)
        .filteredOn(op -> said(op).support().works())
        .allSatisfy(op -> assertThat(said(op).session()).isEqualTo(SessionUse.REQUIRED));
    assertThat(said(EventOperations.EVENT_POLL).session()).isEqualTo(SessionUse.REQUIRED);
    assertThat(said(EventOperations.EVENT_SUBSCRIBE).session()).isEqualTo(SessionUse.FORBIDDEN);
    assertThat(said(EventOperations.EVENT_PARSE).session()).isEqualTo(SessionUse.FORBIDDEN);
  }

  @Test
  void Polling_costs_two_calls() {
    assertThat(said(EventOperations.EVENT_POLL).support().cost())
        .containsExactly("invitation.listConnections", "invitation.listReceived");
  }

  @Test
  void Synchronising_is_a_write() {
    assertThat(MessagingOperations.MESSAGING_SYNCHRONISE.kind()).isEqualTo(Effect.WRITE);
  }

  private OperationCapability said(Operation<?, ?> operation) {
    return capabilities.operation(operation.id());
  }
}
