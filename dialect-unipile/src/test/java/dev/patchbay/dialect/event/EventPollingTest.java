package dev.patchbay.dialect.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.dialect.Bench;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.Origin;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.PollEvents;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.Invitation;
import dev.patchbay.invitation.InvitationOperations;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EventPollingTest {
  private static final Instant MARK = Instant.parse("2026-11-19T00:00:00Z");
  private static final ProfileRef LINA = ProfileRef.of("ACoAADexample1aBcDeFg");

  private final Bench bench = new Bench();
  private final EventPolling polling = new EventPolling(bench.dialect());

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void New_connections_and_pending_invitations_become_events() {
    Connection fresh = connection(MARK.plusSeconds(1));
    Connection old = connection(MARK);
    Invitation invitation =
        Invitation.builder(InvitationRef.of(VendorRef.of(Bench.SESSION, "invitation", "i1")))
            .person(LINA)
            .name("Lina Orvik")
            .build();
    bench.answering(
        (operation, request) ->
            operation.equals(InvitationOperations.INVITATION_LIST_CONNECTIONS)
                ? Either.right(Answer.of(Page.whole(List.of(fresh, old))))
                : Either.right(Answer.of(Page.whole(List.of(invitation)))));

    Page<Event> page = polling.poll(PollEvents.since(MARK), bench.context()).get().value();

    assertThat(page.rows())
        .extracting(Event::kind)
        .containsExactly(EventKind.CONNECTION_ADDED, EventKind.INVITATION_RECEIVED);
    assertThat(page.rows().get(0).occurredAt()).contains(MARK.plusSeconds(1));
    assertThat(page.rows().get(0).authenticity()).isEqualTo(Authenticity.POLLED);
    assertThat(page.end()).isEqualTo(PageEnd.END);
  }

  @Test
  void Only_what_is_asked_for_is_called() {
    bench.answering((operation, request) -> Either.right(Answer.of(Page.whole(List.of()))));

    polling
        .poll(
            new PollEvents(Option.none(), Set.of(EventKind.INVITATION_RECEIVED), Option.none()),
            bench.context())
        .get();

    assertThat(bench.inner).hasSize(1);
  }

  @Test
  void A_list_that_fails_is_a_gap_and_both_are_an_error() {
    FixAccount.NoSessionAvailable error =
        new FixAccount.NoSessionAvailable(
            Origin.local("invitation.listReceived", Bench.VENDOR), Option.none(), "none");
    bench.answering(
        (operation, request) ->
            operation.equals(InvitationOperations.INVITATION_LIST_CONNECTIONS)
                ? Either.right(Answer.of(Page.whole(List.of(connection(MARK)))))
                : Either.left(error));
    PollEvents all = new PollEvents(Option.none(), Set.of(), Option.none());

    Answer<Page<Event>> partial = polling.poll(all, bench.context()).get();
    bench.answering((operation, request) -> Either.left(error));

    assertThat(partial.value().rows()).hasSize(1);
    assertThat(partial.gaps()).extracting(gap -> gap.field()).containsExactly("invitations");
    assertThat(polling.poll(all, bench.context()).getLeft()).isEqualTo(error);
  }

  private static Connection connection(Instant at) {
    return Connection.builder(LINA).name("Lina Orvik").connectedAt(at).build();
  }
}
