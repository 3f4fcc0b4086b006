package dev.patchbay.myagentmail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Wait;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.Subscribe;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.myagentmail.cadence.CadenceState;
import dev.patchbay.myagentmail.cadence.CadenceStep;
import dev.patchbay.myagentmail.cadence.CreateCadence;
import dev.patchbay.myagentmail.cadence.CreatedCadence;
import dev.patchbay.myagentmail.cadence.DeleteCadence;
import dev.patchbay.myagentmail.cadence.EnrollLead;
import dev.patchbay.myagentmail.cadence.GetCadence;
import dev.patchbay.myagentmail.cadence.ListCadences;
import dev.patchbay.myagentmail.cadence.ReplaceCadenceSteps;
import dev.patchbay.myagentmail.cadence.RunCadence;
import dev.patchbay.myagentmail.cadence.StepKind;
import dev.patchbay.myagentmail.cadence.SwitchCadence;
import dev.patchbay.myagentmail.intent.GetSearch;
import dev.patchbay.myagentmail.intent.ListSearches;
import dev.patchbay.myagentmail.intent.RunSearch;
import dev.patchbay.myagentmail.intent.SearchReport;
import dev.patchbay.myagentmail.raw.RawAnswer;
import dev.patchbay.myagentmail.raw.ReadConnections;
import dev.patchbay.myagentmail.raw.ReadConversationMessages;
import dev.patchbay.myagentmail.raw.ReadConversations;
import dev.patchbay.myagentmail.raw.ReadPostComments;
import dev.patchbay.myagentmail.raw.ReadPostReactions;
import dev.patchbay.myagentmail.raw.ReadPostsByAuthor;
import dev.patchbay.myagentmail.raw.ReadSentInvitations;
import dev.patchbay.myagentmail.signal.AddToWatchlist;
import dev.patchbay.myagentmail.signal.ChangeSignal;
import dev.patchbay.myagentmail.signal.CreateEngagementSignal;
import dev.patchbay.myagentmail.signal.CreateJobChangeSignal;
import dev.patchbay.myagentmail.signal.CreateKeywordSignal;
import dev.patchbay.myagentmail.signal.CreateMessageReceivedSignal;
import dev.patchbay.myagentmail.signal.CreatedSignal;
import dev.patchbay.myagentmail.signal.GetSignal;
import dev.patchbay.myagentmail.signal.ListMatches;
import dev.patchbay.myagentmail.signal.ListSignals;
import dev.patchbay.myagentmail.signal.MatchKind;
import dev.patchbay.myagentmail.signal.PollCadence;
import dev.patchbay.myagentmail.signal.ReadWatchlist;
import dev.patchbay.myagentmail.signal.RemoveFromWatchlist;
import dev.patchbay.myagentmail.signal.RunSignal;
import dev.patchbay.myagentmail.signal.SignalKind;
import dev.patchbay.myagentmail.signal.WatchedPerson;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.post.CreatePost;
import dev.patchbay.sandbox.myagentmail.MyAgentMailSandbox;
import dev.patchbay.search.PostQuery;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.ConnectWithCookies;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.session.DisconnectConfirmation;
import dev.patchbay.session.GetUsage;
import dev.patchbay.session.LinkProgress;
import dev.patchbay.session.SessionState;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.value.Upload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation against the simulator, which was written from the same documents by others. */
final class SandboxTest {
  private static final String RULE = "People in data. Skip recruiters.";
  private static final ProfileRef TOMAS = ProfileRef.of("tomas-brekke-9");
  private static final ProfileRef LINA = ProfileRef.of("lina-orvik-3b1");

  private final MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(0);
  private final Resources resources = new Resources();
  private final Patchbay patchbay =
      Patchbay.over(
          new MyAgentMailAdapterProvider()
              .open(AdapterConfiguration.of(sandbox.configuration()), resources),
          Environment.standard(),
          CallOptions.DEFAULT);
  private final MyAgentMailOperations own = patchbay.extension(MyAgentMailOperations.class).get();
  private final SessionRef mira = patchbay.sessions().list().orThrow().rows().get(0).ref();

  @AfterEach
  void stop() {
    patchbay.close();
    resources.close();
    sandbox.close();
  }

  private static String text(RawAnswer answer) {
    return String.valueOf(answer.content());
  }

  @Test
  void sessions_are_listed_with_what_pauses_them() {
    assertThat(patchbay.sessions().list().orThrow().rows())
        .extracting(session -> session.state())
        .containsExactly(SessionState.ACTIVE, SessionState.THROTTLED);
    assertThat(patchbay.sessions().get(mira).orThrow().displayName()).contains("Mira Solberg");
    assertThat(patchbay.sessions().usage(GetUsage.current()).on(mira).orThrow().usages())
        .hasSize(8);
    assertThat(patchbay.sessions().probeKey().value().isRight()).isTrue();
  }

  @Test
  void a_login_meets_a_challenge_that_is_answered_and_leaves_again() {
    LinkProgress asked =
        patchbay
            .sessions()
            .connect(
                ConnectWithCredentials.builder("pin@example.org", Secret.of("invented-word-1"))
                    .name("Second")
                    .build())
            .orThrow();
    assertThat(asked).isInstanceOf(LinkProgress.Challenged.class);
    LinkProgress answered =
        patchbay
            .sessions()
            .answer(((LinkProgress.Challenged) asked).challenge(), "482913")
            .orThrow();
    SessionRef second = ((LinkProgress.Linked) answered).session();
    assertThat(patchbay.sessions().get(second).orThrow().displayName()).contains("Second");

    patchbay.sessions().disconnect(DisconnectConfirmation.irreversible(second)).orThrow();
    assertThat(patchbay.sessions().get(second).value().getLeft())
        .isInstanceOf(FixAccount.SessionNotFound.class);
  }

  @Test
  void an_approval_in_the_app_ends_the_waiting() {
    LinkProgress asked =
        patchbay
            .sessions()
            .connect(
                ConnectWithCredentials.builder("app@example.org", Secret.of("invented-word-1"))
                    .build())
            .orThrow();
    assertThat(sandbox.approve()).isTrue();

    assertThat(patchbay.sessions().await(((LinkProgress.Challenged) asked).challenge()).orThrow())
        .isInstanceOf(LinkProgress.Linked.class);
  }

  @Test
  void reconnecting_makes_a_new_session_and_names_what_it_orphans() {
    LinkProgress.Linked linked =
        (LinkProgress.Linked)
            patchbay
                .sessions()
                .reconnect(
                    mira,
                    ConnectWithCookies.builder(Secret.of("AQEDsample"))
                        .jsessionId(Secret.of("ajax:1234567890"))
                        .build())
                .orThrow();

    assertThat(linked.idChanged()).isTrue();
    assertThat(linked.orphaned()).hasSize(2);
  }

  @Test
  void posts_are_found_people_looked_up_invited_and_written_to() {
    assertThat(
            patchbay
                .search()
                .posts(PostQuery.builder().keywords("hiring").build())
                .orThrow()
                .rows())
        .hasSize(1);
    assertThat(patchbay.profiles().get(LINA).orThrow().currentCompanyName())
        .contains("Fjordkraft Labs");
    patchbay.invitations().send(LINA, "Hello").on(mira).orThrow();
    PortError again = patchbay.invitations().send(LINA).on(mira).value().getLeft();
    assertThat(again).isInstanceOf(Fact.Refused.class);
    assertThat(
            patchbay
                .invitations()
                .send(ProfileRef.of("jonas-berg-1a"))
                .with(CallOptions.DEFAULT.anySession())
                .value()
                .isRight())
        .isTrue();

    MessageReceipt sent = patchbay.messaging().send(TOMAS, "Hello").on(mira).orThrow();
    ConversationRef conversation = sent.conversation().get();
    assertThat(patchbay.messaging().send(conversation, "And more").on(mira).value().isRight())
        .isTrue();
    assertThat(
            patchbay.messaging().send(ProfileRef.of("bare-bruno"), "Hi").on(mira).value().getLeft())
        .isInstanceOf(Fact.Refused.class);
    assertThat(
            text(
                own.readConversationMessages(ReadConversationMessages.of(conversation))
                    .on(mira)
                    .orThrow()))
        .contains("And more");
  }

  @Test
  void a_post_is_published_with_a_picture() {
    CreatePost post =
        CreatePost.builder("Brand new words")
            .attachments(
                Upload.of("a.png", "image/png", "picture".getBytes(StandardCharsets.UTF_8)))
            .build();

    assertThat(patchbay.posts().create(post).on(mira).orThrow().post()).isNotEmpty();
  }

  @Test
  void a_classified_search_is_kept() {
    SearchReport found = own.runSearch(RunSearch.builder("data platform", RULE).build()).orThrow();

    assertThat(found.results()).isNotEmpty();
    assertThat(own.search(new GetSearch(found.search().ref())).orThrow()).isEqualTo(found);
    assertThat(own.searches(new ListSearches(io.vavr.control.Option.none())).orThrow().rows())
        .hasSize(1);
  }

  @Test
  void a_signal_is_made_run_changed_and_deleted() {
    CreatedSignal made =
        own.createSignal(CreateKeywordSignal.builder("x", "reply rate", RULE).build()).orThrow();
    SubscriptionRef signal = made.signal().ref();
    sandbox.postAppears("lina-orvik-3b1", "Our reply rate fell, and data says why");

    assertThat(made.webhookSecret()).isNotEmpty();
    assertThat(own.runSignal(new RunSignal(signal)).orThrow().newMatches()).contains(1);
    assertThat(own.matches(ListMatches.of(signal)).orThrow().rows())
        .extracting(match -> match.kind())
        .containsExactly(MatchKind.KEYWORD);
    own.changeSignal(new ChangeSignal(signal, PollCadence.MANUAL)).orThrow();
    assertThat(own.signal(new GetSignal(signal)).orThrow().cadence()).contains(PollCadence.MANUAL);
    own.deleteSignal(signal).orThrow();
    assertThat(own.signals(ListSignals.of(SignalKind.KEYWORD)).orThrow().rows()).isEmpty();
  }

  @Test
  void other_kinds_of_signals_are_made_and_a_watchlist_grows_and_shrinks() {
    own.createSignal(
            CreateEngagementSignal.builder(
                    "x", AuthorRef.of(CompanyRef.of("fjordkraft-labs")), RULE)
                .build())
        .orThrow();
    own.createSignal(CreateMessageReceivedSignal.of("x", mira, "label")).orThrow();
    SubscriptionRef jobs =
        own.createSignal(
                CreateJobChangeSignal.builder("x", List.of(WatchedPerson.of(TOMAS)), RULE).build())
            .orThrow()
            .signal()
            .ref();
    own.addToWatchlist(new AddToWatchlist(jobs, List.of(WatchedPerson.of(LINA)))).orThrow();
    String list = text(own.readWatchlist(new ReadWatchlist(jobs)).orThrow());
    assertThat(list).contains("tomas-brekke-9", "lina-orvik-3b1");
    String entry = list.replaceAll("(?s).*?id=([0-9a-f-]{36}).*", "$1");
    own.removeFromWatchlist(new RemoveFromWatchlist(jobs, entry)).orThrow();
    assertThat(own.signal(new GetSignal(jobs)).orThrow().watchlistCount()).contains(1);
  }

  @Test
  void subscriptions_are_made_listed_tested_and_ended() {
    SubscriptionRef made =
        patchbay
            .events()
            .subscribe(
                Subscribe.builder("http://localhost:1/hook", EventKind.MESSAGE_RECEIVED)
                    .sessions(mira)
                    .build())
            .orThrow()
            .subscriptions()
            .get(0)
            .ref();

    assertThat(patchbay.events().listSubscriptions().orThrow().rows()).hasSize(5);
    patchbay.events().sendTest(made).orThrow();
    assertThat(sandbox.deliveries()).hasSize(1);
    patchbay.events().unsubscribe(made).orThrow();
    assertThat(patchbay.events().listSubscriptions().orThrow().rows()).hasSize(4);
  }

  @Test
  void undocumented_reads_are_handed_on() {
    PostRef post = PostRef.of("urn:li:activity:7390000000000000123");
    String made = "The vendor does not document this answer";
    assertThat(
            List.of(
                own.readConversations(ReadConversations.of()).on(mira).orThrow(),
                own.readConnections(ReadConnections.of()).on(mira).orThrow(),
                own.readSentInvitations(ReadSentInvitations.of()).on(mira).orThrow(),
                own.readPostsByAuthor(
                        new ReadPostsByAuthor(
                            Map.of("authorUrl", "https://www.linkedin.com/in/lina-orvik-3b1/")))
                    .orThrow(),
                own.readPostComments(ReadPostComments.of(post)).orThrow(),
                own.readPostReactions(ReadPostReactions.of(post)).orThrow()))
        .allMatch(answer -> text(answer).contains(made));
  }

  @Test
  void a_cadence_is_made_changed_run_and_deleted() {
    CadenceStep invite = CadenceStep.builder(StepKind.LINKEDIN_CONNECT, BigDecimal.ZERO).build();
    CreatedCadence made =
        own.cadences().create(CreateCadence.builder("x").steps(invite).build()).orThrow();
    var ref = made.cadence().ref();

    assertThat(
            own.cadences()
                .enroll(EnrollLead.builder(ref, "crm-1").lead(LINA).session(mira).build())
                .orThrow()
                .created())
        .contains(true);
    own.cadences().run(new RunCadence(ref)).orThrow();
    assertThat(text(own.readSentInvitations(ReadSentInvitations.of()).on(mira).orThrow()))
        .contains("lina-orvik-3b1");
    own.cadences().setState(new SwitchCadence(ref, CadenceState.PAUSED)).orThrow();
    own.cadences()
        .replaceSteps(
            new ReplaceCadenceSteps(
                ref, List.of(CadenceStep.builder(StepKind.WAIT, new BigDecimal("0.25")).build())))
        .orThrow();
    assertThat(own.cadences().get(new GetCadence(ref)).orThrow().state())
        .isEqualTo(CadenceState.PAUSED);
    assertThat(own.cadences().list(new ListCadences()).orThrow().rows()).hasSize(1);
    own.cadences().delete(new DeleteCadence(ref)).orThrow();
    assertThat(own.cadences().list(new ListCadences()).orThrow().rows()).isEmpty();
  }

  @Test
  void a_paused_session_an_empty_pool_and_a_missing_add_on_are_told_apart() {
    sandbox.sessionPauses("LinkedIn answered 999");
    assertThat(patchbay.profiles().get(LINA).on(mira).value().getLeft())
        .isInstanceOf(Wait.AccountRateLimited.class);
    assertThat(patchbay.profiles().get(LINA).value().getLeft())
        .isInstanceOf(FixAccount.NoSessionAvailable.class);
    sandbox.advance(Duration.ofHours(25));
    sandbox.addOn(false);
    assertThat(patchbay.profiles().get(LINA).value().getLeft())
        .isInstanceOf(FixContract.PlanRequired.class);
  }
}
