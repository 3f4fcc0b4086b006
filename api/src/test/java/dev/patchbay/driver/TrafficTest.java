package dev.patchbay.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Operations;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.codec.Codec;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Environment;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
@SuppressWarnings("FutureReturnValueIgnored") // what was sent is read at the vendor
class TrafficTest {
  private static final SessionRef ONE = new SessionRef(StubAdapter.VENDOR, "one");
  private static final SessionRef TWO = new SessionRef(StubAdapter.VENDOR, "two");

  private final Queue vendor = new Queue();
  private final Patchbay port = Patchbay.over(vendor);

  @AfterEach
  void goOn() {
    vendor.answers.release(1_000);
    port.close();
  }

  @Test
  void starts_of_one_account_go_out_one_at_a_time_in_the_order_of_the_calls() throws Exception {
    List<CompletableFuture<?>> futures = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      futures.add(send(ONE, i).startAsync());
    }

    for (int i = 0; i < 20; i++) {
      assertThat(vendor.next()).isEqualTo("one/" + i);
      assertThat(vendor.arrived).isEmpty();
      vendor.answers.release();
    }

    for (CompletableFuture<?> future : futures) {
      future.get();
    }
  }

  @Test
  void accounts_do_not_wait_for_one_another() throws Exception {
    for (int i = 0; i < 2 * Traffic.IN_FLIGHT; i++) {
      send(ONE, i).startAsync();
    }
    send(TWO, 0).startAsync();

    assertThat(List.of(vendor.next(), vendor.next())).containsExactlyInAnyOrder("one/0", "two/0");
  }

  @Test
  void no_more_than_so_many_calls_are_under_way_at_a_vendor() throws Exception {
    List<CompletableFuture<?>> futures = new ArrayList<>();
    for (int i = 0; i < Traffic.IN_FLIGHT + 8; i++) {
      futures.add(send(new SessionRef(StubAdapter.VENDOR, "s" + i), i).startAsync());
    }
    for (int i = 0; i < Traffic.IN_FLIGHT; i++) {
      vendor.next();
    }
    Thread caller = new Thread(() -> send(TWO, 99).start());
    caller.start();

    assertThat(vendor.arrived.poll(50, TimeUnit.MILLISECONDS)).isNull();

    vendor.answers.release(1_000);
    caller.join();
    for (CompletableFuture<?> future : futures) {
      future.get();
    }
    assertThat(vendor.most).isEqualTo(Traffic.IN_FLIGHT);
  }

  @Test
  void a_call_cancelled_in_its_lane_is_never_sent() throws Exception {
    send(ONE, 0).startAsync();
    CompletableFuture<?> second = send(ONE, 1).startAsync();
    CompletableFuture<?> third = send(ONE, 2).startAsync();
    assertThat(vendor.next()).isEqualTo("one/0");

    second.cancel(true);
    vendor.answers.release(2);

    assertThat(vendor.next()).isEqualTo("one/2");
    third.get();
  }

  @Test
  void a_thread_interrupted_in_its_lane_sends_nothing() throws Exception {
    send(ONE, 0).startAsync();
    assertThat(vendor.next()).isEqualTo("one/0");
    CompletableFuture<PortError> error = new CompletableFuture<>();
    Thread caller = new Thread(() -> error.complete(send(ONE, 1).execute().getLeft()));
    caller.start();

    caller.interrupt();

    assertThat(error.get()).isInstanceOf(Resume.Cancelled.class);
    vendor.answers.release(1);
    assertThat(vendor.arrived.poll(50, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void a_deadline_that_passes_in_the_lane_sends_nothing() throws Exception {
    send(ONE, 0).startAsync();
    assertThat(vendor.next()).isEqualTo("one/0");

    PortError error = send(ONE, 1).within(Duration.ofMillis(20)).execute().getLeft();

    assertThat(error).isInstanceOf(Resume.DeadlineExceeded.class);
    assertThat(vendor.arrived).isEmpty();
  }

  @Test
  void looks_wait_for_no_start() throws Exception {
    ResumeToken token = token("one", "wf-7");
    send(ONE, 0).startAsync();
    assertThat(vendor.next()).isEqualTo("one/0");

    port.resume(InvitationOperations.INVITATION_SEND, token).startAsync();

    assertThat(vendor.next()).isEqualTo("look wf-7");
  }

  @Test
  void a_call_that_only_reads_waits_for_no_start() throws Exception {
    send(ONE, 0).startAsync();
    assertThat(vendor.next()).isEqualTo("one/0");

    port.profiles().get(ProfileRef.of("lina-orvik")).on(ONE).executeAsync();

    assertThat(vendor.next()).isEqualTo("profile.get");
  }

  @Test
  void a_start_answers_the_token_at_once_and_looks_no_more() {
    vendor.answers.release(1_000);

    PortError error = send(ONE, 5).within(Duration.ofHours(1)).start().getLeft();

    assertThat(((Resume.StillRunning) error).token().handle()).isEqualTo("one/5");
    assertThat(vendor.arrived).containsExactly("one/5");
  }

  @Test
  void an_intent_is_resumed_without_sending_anything() {
    ResumeToken intent = ResumeToken.parse(send(ONE, 5).intent().text()).get();

    PortError error = port.resume(InvitationOperations.INVITATION_SEND, intent).execute().getLeft();

    assertThat(intent.started()).isFalse();
    assertThat(intent.session()).contains(ONE);
    assertThat(error).isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(error.message())
        .isEqualTo(
            "invitation.send at stub: it was sent, but what became of it is unknown (its process"
                + " ended before the answer was kept; nothing has been sent since); this vendor"
                + " has no way to check, so do not repeat it blindly");
    assertThat(vendor.arrived).isEmpty();
  }

  @Test
  void the_intent_of_a_plain_read_may_be_made_again() {
    ResumeToken intent = port.profiles().get(ProfileRef.of("lina-orvik")).intent();

    PortError error = port.resume(ProfileOperations.PROFILE_GET, intent).execute().getLeft();

    assertThat(error).isInstanceOf(Resume.NetworkFailure.class);
    assertThat(error.message()).contains("call it again");
  }

  @Test
  void an_intent_has_nothing_to_cancel() {
    assertThat(port.cancel(send(ONE, 5).intent()).execute().getLeft())
        .isInstanceOf(FixCall.InvalidRequest.class);
  }

  @Test
  void an_executor_that_takes_nothing_more_does_not_stop_the_others() throws Exception {
    Semaphore takes = new Semaphore(1);
    try (Patchbay narrow =
        Patchbay.over(
            vendor,
            Environment.standard()
                .with(
                    (java.util.concurrent.Executor)
                        task -> {
                          if (!takes.tryAcquire()) {
                            throw new RejectedExecutionException("full");
                          }
                          new Thread(task).start();
                        }),
            CallOptions.DEFAULT)) {
      CompletableFuture<?> first = invite(narrow, ONE, 0).startAsync();
      CompletableFuture<?> second = invite(narrow, ONE, 1).startAsync();
      assertThat(vendor.next()).isEqualTo("one/0");
      vendor.answers.release(10);
      first.get();

      assertThat(failure(second)).isInstanceOf(RejectedExecutionException.class);
      takes.release();
      CompletableFuture<?> third = invite(narrow, ONE, 2).startAsync();
      third.get();
    }
  }

  private static Throwable failure(CompletableFuture<?> future) throws Exception {
    try {
      return new AssertionError("answered " + future.get(5, TimeUnit.SECONDS));
    } catch (ExecutionException failed) {
      return java.util.Objects.requireNonNull(failed.getCause());
    } catch (TimeoutException late) {
      return late;
    }
  }

  private PortCall<InvitationReceipt> send(SessionRef session, int number) {
    return invite(port, session, number);
  }

  private static PortCall<InvitationReceipt> invite(Patchbay port, SessionRef session, int number) {
    return port.invitations()
        .send(SendInvitation.to(ProfileRef.of("lina-orvik")).withNote("" + number))
        .on(session);
  }

  private static ResumeToken token(String session, String handle) {
    return new ResumeToken(
        StubAdapter.VENDOR,
        "invitation.send",
        Option.some(new SessionRef(StubAdapter.VENDOR, session)),
        handle,
        plain(SendInvitation.to(ProfileRef.of("lina-orvik"))));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> plain(Request request) {
    return (Map<String, Object>) Codec.toPlain(request);
  }

  /** Holds every request until the test lets it go on. */
  private static final class Queue implements Adapter {
    final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
    final Semaphore answers = new Semaphore(0);
    int most;
    private int now;

    String next() throws InterruptedException {
      String next = arrived.poll(10, TimeUnit.SECONDS);
      return next == null ? "nothing" : next;
    }

    @Override
    public Vendor vendor() {
      return StubAdapter.VENDOR;
    }

    @Override
    public Capabilities capabilities() {
      return Capabilities.of(
          StubAdapter.VENDOR,
          Operations.ALL.stream()
              .map(operation -> inBackground(OperationCapability.everything(operation.id())))
              .toList());
    }

    private static OperationCapability inBackground(OperationCapability plain) {
      return plain.operation().equals("invitation.send")
          ? new OperationCapability(
              plain.operation(),
              plain.support(),
              plain.session(),
              plain.needs(),
              plain.repeat(),
              plain.settledBy(),
              plain.keepsIdempotencyKey(),
              Latency.BACKGROUND,
              plain.arguments(),
              plain.fields(),
              plain.limits())
          : plain;
    }

    @Override
    public <Q extends Request, R> Either<PortError, Answer<R>> execute(
        Operation<Q, R> operation, Q request, CallContext context) {
      enter();
      try {
        String handle = handle(operation, request, context);
        arrived.add(context.resuming().map(token -> "look " + token.handle()).getOrElse(handle));
        answered();
        return Either.left(
            new Resume.StillRunning(
                Origin.local(operation.id(), StubAdapter.VENDOR),
                new ResumeToken(
                    StubAdapter.VENDOR, operation.id(), context.session(), handle, plain(request)),
                Option.none(),
                Option.none(),
                Duration.ofHours(1)));
      } finally {
        leave();
      }
    }

    private static String handle(Operation<?, ?> operation, Request request, CallContext context) {
      return request instanceof SendInvitation invitation
          ? context.session().get().id() + "/" + invitation.note().getOrElse("")
          : operation.id();
    }

    private void answered() {
      try {
        if (!answers.tryAcquire(20, TimeUnit.SECONDS)) {
          throw new AssertionError("The test never let the vendor answer");
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    private synchronized void enter() {
      now++;
      most = Math.max(most, now);
    }

    private synchronized void leave() {
      now--;
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }
}
