package dev.patchbay.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.session.Cause;
import dev.patchbay.session.Observation;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.Signal;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionChoiceTest {
  private static final ProfileRef LINA = ProfileRef.of("lina-orvik");
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private final VirtualTime time = new VirtualTime();

  private static SessionRef ref(String id) {
    return new SessionRef(StubAdapter.VENDOR, id);
  }

  private static Session session(String id, Signal signal) {
    return Session.builder(ref(id))
        .observed(List.of(Observation.of(signal, Cause.POLL, NOW)), NOW)
        .build();
  }

  private StubAdapter vendor(SessionUse use, Session... sessions) {
    List<OperationCapability> rows = new ArrayList<>();
    rows.add(row("session.list", SessionUse.FORBIDDEN));
    rows.add(row("invitation.send", use));
    rows.add(row("messaging.sendIntoConversation", use));
    return new StubAdapter(Capabilities.of(StubAdapter.VENDOR, rows))
        .on(
            SessionOperations.SESSION_LIST,
            (request, context) -> Either.right(Page.whole(List.of(sessions))))
        .on(
            InvitationOperations.INVITATION_SEND,
            (request, context) -> Either.right(new InvitationReceipt(Option.none(), Option.none())))
        .on(
            MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION,
            (request, context) -> Either.right(MessageReceipt.BARE));
  }

  private static OperationCapability row(String operation, SessionUse use) {
    return new OperationCapability(
        operation,
        Support.NATIVE,
        use,
        List.of(),
        Option.none(),
        Option.none(),
        false,
        Latency.LIVE,
        Map.of(),
        List.of(),
        List.of());
  }

  private Patchbay over(StubAdapter adapter) {
    return Patchbay.over(adapter, time.environment(), CallOptions.DEFAULT);
  }

  @Test
  void the_only_usable_session_is_used_and_the_list_is_kept() {
    StubAdapter adapter =
        vendor(
            SessionUse.REQUIRED,
            session("good", Signal.OK),
            session("dead", Signal.CREDENTIALS_LOST));
    Patchbay patchbay = over(adapter);

    patchbay.invitations().send(LINA).orThrow();
    patchbay.invitations().send(LINA).orThrow();

    assertThat(adapter.asked).containsExactly("session.list", "invitation.send", "invitation.send");
    assertThat(adapter.contexts.get(1).session()).contains(ref("good"));
  }

  @Test
  void between_two_it_never_guesses() {
    StubAdapter adapter =
        vendor(SessionUse.REQUIRED, session("one", Signal.OK), session("two", Signal.OK));

    PortError error = over(adapter).invitations().send(LINA).execute().getLeft();

    assertThat(error).isInstanceOf(FixCall.AmbiguousSession.class);
    assertThat(error.message())
        .isEqualTo(
            "invitation.send at stub: name a session in the call options, one of"
                + " [stub:one, stub:two]");
    assertThat(adapter.asked).containsExactly("session.list");
  }

  @Test
  void without_a_usable_session_it_says_why() {
    StubAdapter adapter = vendor(SessionUse.REQUIRED, session("dead", Signal.CREDENTIALS_LOST));

    PortError error = over(adapter).invitations().send(LINA).execute().getLeft();

    assertThat(error).isInstanceOf(FixAccount.NoSessionAvailable.class);
    assertThat(error.message())
        .isEqualTo("invitation.send at stub: no usable session: stub:dead is REAUTH_REQUIRED");
  }

  @Test
  void the_session_of_a_handle_is_used() {
    StubAdapter adapter =
        vendor(SessionUse.REQUIRED, session("one", Signal.OK), session("two", Signal.OK));
    ConversationRef bound =
        new ConversationRef(Option.some(VendorRef.of(ref("two"), "chat", "c1")), Option.none());

    over(adapter).messaging().send(bound, "Hello").orThrow();

    assertThat(adapter.asked).containsExactly("messaging.sendIntoConversation");
    assertThat(adapter.contexts.get(0).session()).contains(ref("two"));
  }

  @Test
  void a_write_lets_the_vendor_choose_only_when_told_to() {
    StubAdapter adapter =
        vendor(SessionUse.OPTIONAL, session("one", Signal.OK), session("two", Signal.OK));
    Patchbay patchbay = over(adapter);

    assertThat(patchbay.invitations().send(LINA).execute().getLeft())
        .isInstanceOf(FixCall.AmbiguousSession.class);
    patchbay.invitations().send(LINA).with(CallOptions.DEFAULT.anySession()).orThrow();

    assertThat(adapter.contexts.get(adapter.contexts.size() - 1).session()).isEmpty();
  }
}
