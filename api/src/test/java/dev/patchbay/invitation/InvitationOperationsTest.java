package dev.patchbay.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationOperationsTest {
  @Test
  void the_argument_keys_are_those_of_the_vocabulary() {
    List<String> keys =
        InvitationOperations.ALL.stream()
            .flatMap(operation -> Arguments.keys(operation).stream())
            .toList();

    assertThat(keys)
        .containsExactly(
            "invitation.send.person",
            "invitation.send.note",
            "invitation.send.email",
            "invitation.listSent.pageSize",
            "invitation.listReceived.pageSize",
            "invitation.accept.invitation",
            "invitation.decline.invitation",
            "invitation.withdraw.invitation",
            "invitation.withdraw.unfollow",
            "invitation.status.person",
            "invitation.statusMany.people",
            "connections.name",
            "connections.firstName",
            "connections.lastName",
            "connections.titles",
            "connections.locations",
            "connections.industries",
            "connections.currentCompanies",
            "connections.pastCompanies",
            "connections.schools",
            "connections.since",
            "connections.pageSize",
            "invitation.removeConnection.person");
  }

  @Test
  void what_changes_something_is_a_write() {
    assertThat(InvitationOperations.ALL)
        .filteredOn(operation -> operation.kind() == Effect.WRITE)
        .extracting(Operation::id)
        .containsExactly(
            "invitation.send",
            "invitation.accept",
            "invitation.decline",
            "invitation.withdraw",
            "invitation.removeConnection");
  }

  @Test
  void the_status_of_many_answers_one_result_for_each() {
    assertThat(InvitationOperations.INVITATION_STATUS_MANY.shape()).isEqualTo(Operation.Shape.MANY);
  }
}
