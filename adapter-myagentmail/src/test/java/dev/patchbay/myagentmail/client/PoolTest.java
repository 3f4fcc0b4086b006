package dev.patchbay.myagentmail.client;

import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.myagentmail.MyAgentMailAdapterProvider;
import dev.patchbay.sandbox.myagentmail.MyAgentMailSandbox;
import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.session.AnswerChallenge;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.session.LinkProgress;
import dev.patchbay.session.Observation;
import dev.patchbay.session.Observations;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.SessionReducer;
import dev.patchbay.session.SessionState;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.run.KitTime;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys, challenges and pauses on the simulator, whose time passes as the port's does. */
class PoolTest {
  private static final ProfileRef LINA = ProfileRef.of("lina-orvik-3b1");
  private static final ProfileRef TOMAS = ProfileRef.of("tomas-brekke-9");
  private static final String PIN = "482913";

  private final MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(0);
  private final KitTime time = new KitTime(sandbox.world().now());
  private final Resources resources = new Resources();
  private final List<Patchbay> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(Patchbay::close);
    resources.close();
    sandbox.close();
  }

  private Patchbay port(String key, Resources shared) {
    Map<String, String> configuration = new HashMap<>(sandbox.configuration());
    configuration.computeIfPresent("api-key", (name, right) -> key.isEmpty() ? right : key);
    Patchbay port =
        Patchbay.over(
            new MyAgentMailAdapterProvider().open(AdapterConfiguration.of(configuration), shared),
            Lab.environment(time, SecretStore.inMemory()),
            CallOptions.DEFAULT);
    open.add(port);
    return port;
  }

  private Patchbay port() {
    return port("", resources);
  }

  private void pass(Duration duration) {
    sandbox.advance(duration);
    time.pass(duration);
  }

  @Test
  void a_wrong_key_is_stopped_after_twenty_calls_and_a_right_one_works_a_quarter_later() {
    Patchbay wrong = port("tk_WrongWrongWrongWrongWrongWrongWr", resources);
    for (int call = 1; call < 20; call++) {
      assertThat(left(wrong.sessions().list().execute()))
          .isInstanceOf(FixContract.BadCredentials.class);
    }
    PortError locked = left(wrong.sessions().list().execute());
    assertThat(locked).isInstanceOf(FixContract.LockedOut.class);
    assertThat(locked.message()).contains("put the API key right");

    sandbox.advance(Duration.ofMinutes(15)); // the vendor would answer again, but is not asked
    Patchbay sameKey = port("tk_WrongWrongWrongWrongWrongWrongWr", resources);
    assertThat(left(sameKey.sessions().list().execute())).isInstanceOf(FixContract.LockedOut.class);
    right(port().sessions().list().execute());

    time.pass(Duration.ofMinutes(15));
    assertThat(left(sameKey.sessions().list().execute()))
        .isInstanceOf(FixContract.BadCredentials.class);
  }

  @Test
  void a_right_key_behind_a_locked_address_learns_when_it_may_call_again() {
    Patchbay wrong = port("tk_WrongWrongWrongWrongWrongWrongWr", resources);
    for (int call = 1; call <= 20; call++) {
      left(wrong.sessions().list().execute());
    }
    Patchbay port = port();
    assertThat(left(port.sessions().list().execute()))
        .isInstanceOfSatisfying(
            FixContract.LockedOut.class,
            locked -> assertThat(locked.until()).contains(time.instant().plus(LockOut.LASTS)));

    pass(Duration.ofMinutes(15));
    right(port.sessions().list().execute());
  }

  @Test
  void code_and_app_wait_together_and_find_one_session() throws Exception {
    Patchbay port = port();
    int before = port.sessions().list().orThrow().rows().size();
    Challenge challenge = challenged(port, "app@example.org");
    CompletableFuture<Either<PortError, Answer<LinkProgress>>> approved =
        port.sessions().await(challenge).within(Duration.ofHours(1)).executeAsync();
    Either<PortError, Answer<LinkProgress>> answered =
        port.sessions().answer(AnswerChallenge.of(challenge, PIN)).execute();

    LinkProgress.Linked byCode = (LinkProgress.Linked) right(answered).value();
    assertThat(right(approved.get(15, TimeUnit.SECONDS)).value()).isEqualTo(byCode);
    assertThat(port.sessions().list().orThrow().rows()).hasSize(before + 1);
  }

  @Test
  void an_approval_is_seen_by_another_process_with_the_text_of_the_token() {
    Patchbay before = port("", resources);
    Challenge challenge = challenged(before, "pin@example.org");
    PortError error =
        left(before.sessions().await(challenge).within(Duration.ofSeconds(8)).execute());
    String kept = ((Resume.StillRunning) error).token().text();
    before.close();
    assertThat(sandbox.approve()).isTrue();

    try (Resources others = new Resources()) {
      LinkProgress progress =
          right(
                  port("", others)
                      .resume(
                          SessionOperations.SESSION_AWAIT_CHALLENGE, ResumeToken.parse(kept).get())
                      .execute())
              .value();
      assertThat(progress).isInstanceOf(LinkProgress.Linked.class);
    }
  }

  private static Challenge challenged(Patchbay port, String email) {
    LinkProgress progress =
        right(
                port.sessions()
                    .connect(
                        ConnectWithCredentials.builder(email, Secret.of("invented-word-1")).build())
                    .execute())
            .value();
    return ((LinkProgress.Challenged) progress).challenge();
  }

  @Test
  void a_checkpoint_looks_like_a_pause_until_a_look_after_it_fails() {
    Patchbay port = port();
    SessionRef mira = session(port, SessionState.ACTIVE).ref();
    List<Observation> seen = new ArrayList<>(port.sessions().get(mira).orThrow().observations());

    sandbox.sessionEnds();
    PortError first = probe(port, mira);
    assertThat(first)
        .isInstanceOfSatisfying(
            Wait.AccountRateLimited.class,
            limited -> assertThat(limited.mayHideChallenge()).isTrue());
    seen.add(Observations.of(first, time.instant()).get());
    assertThat(state(seen)).isEqualTo(SessionState.THROTTLED);

    for (int hours = 0; hours < 20; hours += 4) {
      seen.addAll(port.sessions().get(mira).orThrow().observations());
      seen.add(Observations.of(probe(port, mira), time.instant()).get());
      assertThat(state(seen)).as("within the pause").isEqualTo(SessionState.THROTTLED);
      pass(Duration.ofHours(4));
    }

    pass(Duration.ofHours(5));
    assertThat(state(seen)).as("the pause is over").isEqualTo(SessionState.ACTIVE);
    seen.add(Observations.of(probe(port, mira), time.instant()).get());
    assertThat(state(seen)).isEqualTo(SessionState.REAUTH_REQUIRED);
  }

  @Test
  void a_pause_after_which_calls_work_asks_for_nobody() {
    Patchbay port = port();
    SessionRef mira = session(port, SessionState.ACTIVE).ref();
    List<Observation> seen = new ArrayList<>(port.sessions().get(mira).orThrow().observations());
    sandbox.sessionPauses("LinkedIn answered 999");
    seen.add(Observations.of(probe(port, mira), time.instant()).get());
    seen.addAll(port.sessions().get(mira).orThrow().observations());

    pass(Duration.ofHours(25));
    right(port.profiles().get(TOMAS).on(mira).execute()); // whom the vendor has not kept
    seen.add(Observations.success(time.instant()));
    pass(Duration.ofHours(1));
    sandbox.sessionPauses("LinkedIn answered 999");
    seen.add(Observations.of(probe(port, mira), time.instant()).get());

    assertThat(state(seen)).isEqualTo(SessionState.THROTTLED);
  }

  private static Session session(Patchbay port, SessionState state) {
    return port.sessions().list().orThrow().rows().stream()
        .filter(session -> session.state() == state)
        .findFirst()
        .get();
  }

  private static PortError probe(Patchbay port, SessionRef session) {
    return left(port.profiles().get(LINA).on(session).execute());
  }

  private SessionState state(List<Observation> seen) {
    return SessionReducer.reduce(seen, time.instant()).state();
  }
}
