package dev.patchbay.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Request;
import dev.patchbay.codec.Codec;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume.StillRunning;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.spi.CallContext;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LooksTest {
  private static final ProfileRef LINA = ProfileRef.of("lina-orvik");
  private final VirtualTime time = new VirtualTime();
  private final StubAdapter adapter = StubAdapter.thatCanDoEverything();
  private final Patchbay patchbay = Patchbay.over(adapter, time.environment(), CallOptions.DEFAULT);
  private int looksLeft;

  private void doneAfter(int looks) {
    looksLeft = looks;
    adapter.on(InvitationOperations.INVITATION_SEND, this::look);
  }

  @SuppressWarnings("unchecked")
  private Either<PortError, Object> look(Request request, CallContext context) {
    looksLeft--;
    return looksLeft < 0
        ? Either.right(new InvitationReceipt(Option.none(), Option.none()))
        : Either.left(
            new StillRunning(
                Origin.local("invitation.send", StubAdapter.VENDOR),
                new ResumeToken(
                    StubAdapter.VENDOR,
                    "invitation.send",
                    Option.none(),
                    "wf-1",
                    (Map<String, Object>) Codec.toPlain(request)),
                Option.none(),
                Option.none(),
                Duration.ofSeconds(5)));
  }

  @Test
  void background_work_is_looked_at_until_it_is_done() {
    doneAfter(3);

    Either<PortError, Answer<InvitationReceipt>> result =
        patchbay.invitations().send(LINA).execute();

    assertThat(result.isRight()).isTrue();
    assertThat(time.pauses).containsOnly(Duration.ofSeconds(5)).hasSize(3);
    assertThat(adapter.contexts.get(0).resuming()).isEmpty();
    assertThat(adapter.contexts.get(1).resuming().get().handle()).isEqualTo("wf-1");
    assertThat(adapter.contexts.stream().map(CallContext::callId).distinct()).hasSize(1);
  }

  @Test
  void past_the_deadline_the_caller_gets_the_token() {
    doneAfter(100);

    PortError error =
        patchbay.invitations().send(LINA).within(Duration.ofSeconds(12)).execute().getLeft();

    assertThat(error).isInstanceOf(StillRunning.class);
    assertThat(time.pauses).hasSize(2);
  }

  @Test
  void a_token_resumes_from_its_text_without_starting_again() {
    doneAfter(2);
    StillRunning running =
        (StillRunning)
            patchbay.invitations().send(LINA).within(Duration.ofSeconds(1)).execute().getLeft();

    ResumeToken read = ResumeToken.parse(running.token().text()).get();
    Either<PortError, InvitationReceipt> result =
        patchbay.resume(InvitationOperations.INVITATION_SEND, read).value();

    assertThat(result.isRight()).isTrue();
    assertThat(adapter.contexts.stream().filter(context -> context.resuming().isEmpty()))
        .hasSize(1);
  }

  @Test
  void a_token_of_another_vendor_is_refused() {
    ResumeToken foreign =
        new ResumeToken(Vendor.of("elsewhere"), "invitation.send", Option.none(), "wf-1", Map.of());

    PortError error =
        patchbay.resume(InvitationOperations.INVITATION_SEND, foreign).execute().getLeft();

    assertThat(error.message())
        .isEqualTo("invitation.send at stub: token: it is of elsewhere; resume it there");
  }

  @Test
  void an_asynchronous_call_holds_nobody_between_looks() {
    doneAfter(1);

    CompletableFuture<?> future = patchbay.invitations().send(LINA).executeAsync();
    assertThat(future).isNotDone();
    time.runWhatIsDue();

    assertThat(future).isCompleted();
    assertThat(time.pauses).isEmpty();
  }

  @Test
  void a_cancelled_asynchronous_call_does_not_look_again() {
    doneAfter(5);

    CompletableFuture<?> future = patchbay.invitations().send(LINA).executeAsync();
    future.cancel(true);
    time.runWhatIsDue();

    assertThat(adapter.asked).hasSize(1);
    assertThat(adapter.contexts.get(0).cancelling().cancelled()).isTrue();
  }

  @Test
  void an_interrupted_caller_keeps_the_token() {
    doneAfter(5);
    Thread.currentThread().interrupt();

    PortError error = patchbay.invitations().send(LINA).execute().getLeft();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(error).isInstanceOf(StillRunning.class);
  }

  @Test
  void a_request_survives_the_token() {
    SendInvitation request = SendInvitation.to(LINA).withNote("Hei, blå 🚀");
    ResumeToken token =
        new ResumeToken(
            StubAdapter.VENDOR,
            "invitation.send",
            Option.none(),
            "wf-1",
            asMap(Codec.toPlain(request)));

    ResumeToken read = ResumeToken.parse(token.text()).get();

    assertThat(Codec.fromPlain(read.request(), SendInvitation.class)).isEqualTo(request);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object plain) {
    return (Map<String, Object>) plain;
  }

  @Test
  void a_vendor_without_background_work_has_nothing_to_cancel() {
    ResumeToken token =
        new ResumeToken(StubAdapter.VENDOR, "invitation.send", Option.none(), "wf-1", Map.of());

    assertThat(patchbay.cancel(token).execute().getLeft())
        .isInstanceOf(FixCall.UnsupportedOperation.class);
  }
}
