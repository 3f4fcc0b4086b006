package dev.patchbay.support.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.identity.Vendor;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.search.SearchOperations;
import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AdapterTableTest {
  private static final Vendor VENDOR = Vendor.of("sample");

  private static AdapterTable.Builder allBut(Operation<?, ?>... left) {
    AdapterTable.Builder table = AdapterTable.of(VENDOR);
    for (Operation<?, ?> operation : Operations.ALL) {
      if (!java.util.List.of(left).contains(operation)) {
        table.without(operation, Support.Reason.VENDOR_CANNOT, "");
      }
    }
    return table;
  }

  @Test
  void a_table_that_lacks_an_operation_is_a_programmers_error() {
    assertThatThrownBy(allBut(ProfileOperations.PROFILE_OWN)::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The table of sample lacks [profile.own]");
  }

  @Test
  void an_operation_stands_once() {
    assertThatThrownBy(
            () -> allBut().without(ProfileOperations.PROFILE_OWN, Support.Reason.VENDOR_CANNOT, ""))
        .hasMessage("sample has two rows for profile.own");
  }

  @Test
  void what_an_entry_does_not_mention_is_refused() {
    OperationCapability send =
        allBut(InvitationOperations.INVITATION_SEND)
            .on(
                InvitationOperations.INVITATION_SEND,
                (request, context) -> Either.left(unreachable()),
                entry ->
                    entry
                        .accepts("person")
                        .accepts("note", note -> note.maxLength(300))
                        .repeat(Repeat.REFUSED, InvitationOperations.INVITATION_STATUS))
            .build()
            .capabilities()
            .operation("invitation.send");

    assertThat(send.arguments())
        .hasEntrySatisfying(
            "invitation.send.email",
            email -> assertThat(email.support().why()).isEqualTo("vendor cannot"));
    assertThat(send.arguments())
        .hasEntrySatisfying(
            "invitation.send.note", note -> assertThat(note.maxLength()).contains(300));
    assertThat(send.settledBy()).contains("invitation.status");
  }

  @Test
  void an_entry_cannot_speak_of_arguments_that_are_not_there() {
    Capabilities told =
        allBut(SearchOperations.SEARCH_PEOPLE)
            .on(
                SearchOperations.SEARCH_PEOPLE,
                (request, context) -> Either.left(unreachable()),
                entry -> entry.accepts("shoeSize"))
            .build()
            .capabilities();

    assertThatThrownBy(told::operations).hasMessage("search.people has no argument shoeSize");
    assertThatThrownBy(() -> told.operation("search.people"))
        .hasMessage("search.people has no argument shoeSize");
  }

  @Test
  void an_entry_is_made_once_and_when_it_is_asked_for() {
    AtomicInteger made = new AtomicInteger();
    Capabilities told =
        allBut(SearchOperations.SEARCH_PEOPLE)
            .on(
                SearchOperations.SEARCH_PEOPLE,
                (request, context) -> Either.left(unreachable()),
                entry -> entry.noting("said " + made.incrementAndGet()))
            .build()
            .capabilities();

    assertThat(told.operation("profile.own").support().works()).isFalse();
    assertThat(made).hasValue(0);
    assertThat(told.operation("search.people").support().why()).isEqualTo("said 1");
    assertThat(told.supports("search.people")).isTrue();
    assertThat(made).hasValue(1);
  }

  private static dev.patchbay.error.PortError unreachable() {
    throw new AssertionError("nobody calls it");
  }
}
