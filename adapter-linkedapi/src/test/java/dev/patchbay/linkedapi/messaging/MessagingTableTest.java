package dev.patchbay.linkedapi.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.messaging.MessagingOperations;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the table says of messaging. */
class MessagingTableTest {
  private final Lab lab = new Lab();
  private final Capabilities capabilities = lab.adapter(Map.of()).capabilities();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void what_the_coverage_page_calls_none_is_the_vendors_lack_and_nothing_else() {
    assertThat(unsupported(MessagingOperations.ALL))
        .containsExactly(
            "messaging.participants",
            "messaging.message",
            "messaging.downloadAttachment",
            "messaging.sendToCompany",
            "messaging.startGroup",
            "messaging.sendInMail",
            "messaging.markRead",
            "messaging.react");
  }

  @Test
  void sends_may_happen_twice_and_reading_tells_whether_they_did() {
    assertThat(capabilities.operation("messaging.sendToPerson").settledBy())
        .contains("messaging.listMessagesWith");
    assertThat(capabilities.operation("messaging.sendSalesNavigatorMessage").settledBy())
        .contains("messaging.listMessagesWith");
    assertThat(capabilities.operation("messaging.sendIntoConversation").settledBy())
        .contains("messaging.listMessages");
    assertThat(capabilities.operation("messaging.archive").settledBy().isEmpty()).isTrue();
  }

  @Test
  void the_synchronisation_of_a_first_read_is_a_declared_cost() {
    assertThat(capabilities.operation("messaging.listMessagesWith").support().cost())
        .containsExactly("messaging.synchronise");
    assertThat(capabilities.operation("messaging.listMessagesWith").support().detail())
        .contains("CallOptions.withoutSync()");
  }

  @Test
  void every_field_of_every_answer_is_declared() {
    for (Operation<?, ?> operation : MessagingOperations.ALL) {
      OperationCapability capability = capabilities.operation(operation.id());
      if (capability.support().works() && operation.resultType() != Done.class) {
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

  /** Those that do not work; each for a documented reason. */
  private List<String> unsupported(List<Operation<?, ?>> operations) {
    List<String> lacking = new ArrayList<>();
    for (Operation<?, ?> operation : operations) {
      OperationCapability capability = capabilities.operation(operation.id());
      if (!capability.support().works()) {
        assertThat(capability.support().reason()).as(operation.id()).contains(Reason.VENDOR_CANNOT);
        assertThat(capability.support().detail()).as(operation.id()).isNotBlank();
        lacking.add(operation.id());
      }
    }
    return lacking;
  }
}
