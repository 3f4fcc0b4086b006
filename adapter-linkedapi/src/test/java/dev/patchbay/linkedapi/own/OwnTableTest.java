package dev.patchbay.linkedapi.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.linkedapi.LinkedApiAdministration;
import dev.patchbay.linkedapi.LinkedApiOperations;
import dev.patchbay.linkedapi.admin.AdminOperations;
import dev.patchbay.linkedapi.workflow.WorkflowOperations;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the table says of the vendor's own operations. */
class OwnTableTest {
  private final Lab lab = new Lab();
  private final Capabilities capabilities = lab.adapter(Map.of()).capabilities();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void every_own_operation_works_with_all_its_arguments_and_declares_its_result() {
    for (Operation<?, ?> operation : LinkedApiOperations.ALL) {
      OperationCapability capability = capabilities.operation(operation.id());
      assertThat(capability.support().works()).as(operation.id()).isTrue();
      assertThat(capability.arguments().keySet())
          .containsExactlyElementsOf(Arguments.keys(operation));
      assertThat(capability.arguments().values())
          .allSatisfy(argument -> assertThat(argument.support().works()).isTrue());
      assertThat(capability.fields())
          .as(operation.id())
          .extracting(field -> field.name())
          .containsAll(
              Stream.of(operation.resultType().getRecordComponents())
                  .map(RecordComponent::getName)
                  .toList());
    }
  }

  @Test
  void writes_say_what_a_repeat_does_and_reads_do_not() {
    for (Operation<?, ?> operation : LinkedApiOperations.ALL) {
      if (!operation.equals(WorkflowOperations.RUN_WORKFLOW)) {
        assertThat(capabilities.operation(operation.id()).repeat().isDefined())
            .as(operation.id())
            .isEqualTo(operation.kind() == Effect.WRITE);
      }
    }
  }

  @Test
  void what_is_the_customers_takes_no_session_and_all_else_needs_one() {
    List<String> ofAccounts =
        List.of(
            "linkedapi.reparseAccount",
            "linkedapi.regenerateIdentificationToken",
            "linkedapi.limits",
            "linkedapi.limitUsage",
            "linkedapi.setLimits",
            "linkedapi.deleteLimits",
            "linkedapi.resetLimits");
    for (Operation<?, ?> operation : LinkedApiOperations.ALL) {
      boolean customers =
          AdminOperations.ALL.contains(operation) && !ofAccounts.contains(operation.id());
      assertThat(capabilities.operation(operation.id()).session())
          .as(operation.id())
          .isEqualTo(customers ? SessionUse.FORBIDDEN : SessionUse.REQUIRED);
    }
  }

  @Test
  void ids_are_unique_and_say_whose_they_are() {
    assertThat(LinkedApiOperations.ALL)
        .extracting(Operation::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("linkedapi."));
  }

  @Test
  void the_facades_have_a_method_for_every_operation() {
    long calls =
        Stream.of(LinkedApiOperations.class, LinkedApiAdministration.class)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .map(Method::getReturnType)
            .filter(PortCall.class::isAssignableFrom)
            .count();

    assertThat(calls).isEqualTo(LinkedApiOperations.ALL.size());
  }

  @Test
  void only_the_own_facade_is_an_extension() {
    Patchbay port = lab.port();

    assertThat(port.extension(LinkedApiOperations.class).isDefined()).isTrue();
    assertThat(port.extension(String.class).isEmpty()).isTrue();
  }
}
