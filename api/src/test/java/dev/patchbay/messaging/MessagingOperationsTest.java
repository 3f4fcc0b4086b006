package dev.patchbay.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MessagingOperationsTest {
  @Test
  void the_arguments_are_those_of_the_vocabulary() {
    Map<String, String> arguments = new TreeMap<>();
    for (Operation<?, ?> operation : MessagingOperations.ALL) {
      arguments.put(operation.id(), String.join(" ", Arguments.names(operation.requestType())));
    }

    assertThat(arguments)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("messaging.listConversations", "with product since before pageSize"),
                Map.entry("messaging.conversation", "conversation"),
                Map.entry("messaging.participants", "conversation pageSize"),
                Map.entry("messaging.listMessages", "conversation since before sender pageSize"),
                Map.entry("messaging.listMessagesWith", "person product since before pageSize"),
                Map.entry("messaging.inbox", "since before pageSize"),
                Map.entry("messaging.message", "message"),
                Map.entry("messaging.downloadAttachment", "attachment"),
                Map.entry("messaging.sendToPerson", "to text subject attachments voice video"),
                Map.entry("messaging.sendToCompany", "to text topic subject attachments"),
                Map.entry("messaging.startGroup", "people text subject attachments voice video"),
                Map.entry("messaging.sendInMail", "to text subject attachments product visibility"),
                Map.entry("messaging.sendSalesNavigatorMessage", "to text subject attachments"),
                Map.entry(
                    "messaging.sendIntoConversation",
                    "conversation text attachments voice video quote"),
                Map.entry("messaging.markRead", "conversation command"),
                Map.entry("messaging.archive", "conversation command"),
                Map.entry("messaging.mute", "conversation command"),
                Map.entry("messaging.react", "message emoji"),
                Map.entry("messaging.synchronise", "conversation person product")));
  }

  @Test
  void keys_begin_with_the_operation() {
    for (Operation<?, ?> operation : MessagingOperations.ALL) {
      assertThat(Arguments.keys(operation)).allMatch(key -> key.startsWith(operation.id() + "."));
    }
  }

  @Test
  void what_only_reads_is_a_read() {
    assertThat(MessagingOperations.ALL)
        .filteredOn(operation -> operation.kind() == Effect.READ)
        .extracting(Operation::id)
        .containsExactly(
            "messaging.listConversations",
            "messaging.conversation",
            "messaging.participants",
            "messaging.listMessages",
            "messaging.listMessagesWith",
            "messaging.inbox",
            "messaging.message",
            "messaging.downloadAttachment");
  }
}
