package dev.patchbay.linkedapi.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.event.EventOperations;
import dev.patchbay.linkedapi.Lab;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the table says of events. */
class EventTableTest {
  private final Lab lab = new Lab();
  private final Capabilities capabilities = lab.adapter(Map.of()).capabilities();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void every_operation_works() {
    assertThat(EventOperations.ALL)
        .allMatch(operation -> capabilities.operation(operation.id()).support().works());
  }

  @Test
  void only_polling_is_for_one_account() {
    assertThat(EventOperations.ALL)
        .filteredOn(
            operation -> capabilities.operation(operation.id()).session() == SessionUse.REQUIRED)
        .extracting(Operation::id)
        .containsExactly("event.poll");
  }

  @Test
  void a_second_subscription_is_refused_because_there_is_one() {
    OperationCapability subscribe = capabilities.operation("event.subscribe");

    assertThat(subscribe.repeat()).contains(Repeat.REFUSED);
    assertThat(subscribe.settledBy()).contains("event.listSubscriptions");
    assertThat(subscribe.arguments())
        .extractingByKey("event.subscribe.sessions")
        .extracting(sessions -> sessions.support().detail())
        .isEqualTo("there is one webhook for all accounts");
  }

  @Test
  void every_field_of_every_answer_is_declared() {
    for (Operation<?, ?> operation : EventOperations.ALL) {
      if (operation.resultType() != Done.class) {
        assertThat(capabilities.operation(operation.id()).fields())
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
