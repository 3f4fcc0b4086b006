package dev.patchbay.postpress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RejectApplicantTest {
  private final Bench bench = new Bench();
  private final RejectApplicant whole =
      new RejectApplicant(
              ProfileRef.of("https://www.linkedin.com/talent/profile/AEMAAExample"),
              "hp-1",
              RejectionReason.NOT_MEET_BASIC_QUALIFICATIONS,
              Option.none(),
              Option.none())
          .telling("Thank you for your interest.", Bench.NOW);

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void a_message_without_its_time_is_refused_straight_at_the_adapter_too() {
    assertThat(refused(with(whole.message(), false)))
        .hasMessageContaining("postpress.rejectApplicant.sendAt")
        .hasMessageContaining("give both, or neither");
  }

  @Test
  void a_time_without_a_message_is_refused_straight_at_the_adapter_too() {
    assertThat(refused(with(Option.none(), true)))
        .hasMessageContaining("postpress.rejectApplicant.message")
        .hasMessageContaining("give both, or neither");
  }

  private RejectApplicant with(Option<String> message, boolean timed) {
    return new RejectApplicant(
        whole.person(),
        whole.hiringProjectId(),
        whole.reason(),
        message,
        timed ? whole.sendAt() : Option.none());
  }

  private Exception refused(RejectApplicant request) {
    PortError error =
        bench.adapter.execute(PostpressOperations.REJECT_APPLICANT, request, context()).getLeft();
    assertThat(error).isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(bench.requests()).isEmpty();
    return error.toException();
  }

  private static CallContext context() {
    return new CallContext(
        "call-1",
        Option.some(Bench.SESSION),
        CallOptions.on(Bench.SESSION),
        Option.none(),
        Bench.NOW.plusSeconds(60),
        Option.none(),
        Option.none(),
        Environment.standard().with(Clock.fixed(Bench.NOW, ZoneOffset.UTC)),
        new CallContext.Chain() {
          @Override
          public <Q extends Request, R> Either<PortError, Answer<R>> call(
              Operation<Q, R> operation, Q request, CallContext parent) {
            throw new AssertionError("calls " + operation);
          }
        },
        new Cancelling(),
        () -> "fingerprint");
  }
}
