package dev.patchbay.dialect.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.dialect.Bench;
import dev.patchbay.messaging.MessagingOperations;
import org.junit.jupiter.api.Test;

/** What the room of messaging says of itself. */
final class MessagingTableTest {
  private final Capabilities capabilities =
      Bench.capabilities(MessagingOperations.ALL, dialect -> new DialectMessaging(dialect)::addTo);

  @Test
  void Every_operation_of_the_area_has_one_row() {
    assertThat(MessagingOperations.ALL).allSatisfy(op -> assertThat(said(op)).isNotNull());
  }

  @Test
  void What_the_vendor_lacks_is_said_with_its_reason() {
    assertThat(said(MessagingOperations.MESSAGING_ARCHIVE).support().why())
        .startsWith("vendor cannot: ");
    assertThat(said(MessagingOperations.MESSAGING_MUTE).support().why())
        .startsWith("not documented: ");
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
  void Everything_about_messages_needs_a_session() {
    assertThat(MessagingOperations.ALL)
        .filteredOn(op -> said(op).support().works())
        .allSatisfy(op -> assertThat(said(op).session()).isEqualTo(SessionUse.REQUIRED));
  }

  @Test
  void Synchronising_is_a_write() {
    assertThat(MessagingOperations.MESSAGING_SYNCHRONISE.kind()).isEqualTo(Effect.WRITE);
  }

  private OperationCapability said(Operation<?, ?> operation) {
    return capabilities.operation(operation.id());
  }
}
