package dev.patchbay.myagentmail;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.call.CallOptions;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixContract;
import dev.patchbay.event.DeliveryBody;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.event.Subscribe;
import dev.patchbay.event.Subscription;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.myagentmail.intent.GetSearch;
import dev.patchbay.myagentmail.intent.RunSearch;
import dev.patchbay.myagentmail.intent.SearchReport;
import dev.patchbay.myagentmail.signal.CreateKeywordSignal;
import dev.patchbay.myagentmail.signal.CreatedSignal;
import dev.patchbay.myagentmail.signal.ListMatches;
import dev.patchbay.myagentmail.signal.RunSignal;
import dev.patchbay.myagentmail.signal.SignalEvent;
import dev.patchbay.post.CreatePost;
import dev.patchbay.post.Post;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.myagentmail.MyAgentMailSandbox;
import dev.patchbay.search.PostQuery;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.session.DisconnectConfirmation;
import dev.patchbay.session.GetUsage;
import dev.patchbay.session.LinkProgress;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionState;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Environment;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The port from end to end over a simulator that was written without a look at the adapter. */
class EndToEndTest {
  private final Lab lab = new Lab();
  private final MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(0);
  private final Patchbay anybody = port(CallOptions.DEFAULT);
  private final SessionRef mira = usable();

  private Patchbay port(CallOptions options) {
    return Patchbay.over(
        new MyAgentMailAdapterProvider()
            .open(AdapterConfiguration.of(sandbox.configuration()), lab.resources),
        Environment.standard()
            .with(Clock.fixed(sandbox.world().now(), ZoneOffset.UTC))
            .with(lab.secrets),
        options);
  }

  private SessionRef usable() {
    return sessions().stream()
        .filter(session -> session.state() == SessionState.ACTIVE)
        .findFirst()
        .get()
        .ref();
  }

  private List<Session> sessions() {
    return anybody.sessions().list().orThrow().rows();
  }

  @AfterEach
  void close() {
    anybody.close();
    sandbox.close();
    lab.close();
  }

  @Test
  void one_session_works_and_one_is_paused() {
    assertThat(sessions())
        .extracting(Session::state)
        .containsExactlyInAnyOrder(SessionState.ACTIVE, SessionState.THROTTLED);
    assertThat(sessions())
        .filteredOn(session -> session.state() == SessionState.THROTTLED)
        .allSatisfy(session -> assertThat(session.throttledUntil().isDefined()).isTrue());
    right(anybody.sessions().probeKey().execute());
  }

  @Test
  void posts_are_found_and_people_looked_up_by_the_router() {
    sandbox.postAppears("lina-orvik-3b1", "Our outbound is broken this quarter");

    Post post =
        right(anybody.search().posts(PostQuery.builder().keywords("outbound").build()).execute())
            .value()
            .rows()
            .get(0);

    assertThat(post.excerpt().get()).contains("outbound is broken");
    ProfileRef author = post.author().get().ref().get().person().get();
    assertThat(
            right(anybody.profiles().get(GetProfile.of(author)).execute())
                .value()
                .ref()
                .publicIdentifier())
        .contains("lina-orvik-3b1");
  }

  @Test
  void a_lead_is_found_reported_and_written_to() {
    lab.vendor.stubFor(post("/hooks").willReturn(ok()));
    String hooks = lab.vendor.baseUrl() + "/hooks";
    MyAgentMailOperations own = anybody.extension(MyAgentMailOperations.class).get();
    CreatedSignal signal =
        right(
                own.createSignal(
                        CreateKeywordSignal.builder(
                                "Complainers", "outbound", "People whose outbound is broken")
                            .webhookUrl(hooks)
                            .build())
                    .execute())
            .value();
    sandbox.postAppears("lina-orvik-3b1", "Our outbound is broken this quarter");

    assertThat(
            right(own.runSignal(new RunSignal(signal.signal().ref())).execute())
                .value()
                .newMatches()
                .get())
        .isPositive();

    Delivery delivery = sandbox.deliveries().get(0);
    Event event = read(delivery);
    SignalEvent.PostMatched matched =
        (SignalEvent.PostMatched) MyAgentMailOperations.signalEvent(event).get();
    assertThat(matched.signal()).isEqualTo(signal.signal().ref());
    assertThat(right(own.matches(ListMatches.of(matched.signal())).execute()).value().rows())
        .extracting(match -> match.ref())
        .contains(matched.match().get());
    assertThat(left(anybody.events().parse(forged(delivery)).execute()).message())
        .contains("does not match");
    right(own.testSignal(matched.signal()).execute());
    assertThat(read(sandbox.deliveries().get(1)).kind()).isEqualTo(EventKind.TEST);
    right(own.deleteSignal(matched.signal()).execute());
  }

  @Test
  void a_message_that_comes_is_answered() {
    lab.vendor.stubFor(post("/hooks").willReturn(ok()));
    Subscription inbox =
        right(
                anybody
                    .events()
                    .subscribe(
                        Subscribe.builder(
                                lab.vendor.baseUrl() + "/hooks", EventKind.MESSAGE_RECEIVED)
                            .sessions(mira)
                            .build())
                    .execute())
            .value()
            .subscriptions()
            .get(0);
    sandbox.messageArrives("tomas-brekke-9", "Happy to talk");
    sandbox.advance(Duration.ofHours(30));

    Event event = read(sandbox.deliveries().get(0));

    assertThat(event.kind()).isEqualTo(EventKind.MESSAGE_RECEIVED);
    assertThat(event.message().get().text()).contains("Happy to talk");
    Patchbay pinned = port(CallOptions.on(mira));
    MessageReceipt receipt =
        right(pinned.messaging().send(event.person().get(), "Tuesday?").execute()).value();
    right(pinned.messaging().send(receipt.conversation().get(), "At ten").execute());
    right(anybody.events().unsubscribe(inbox.ref()).execute());
    pinned.close();
  }

  @Test
  void invitations_and_posts_go_out() {
    ProfileRef stranger = ProfileRef.of("jonas-berg-1a");
    Patchbay pinned = port(CallOptions.on(mira));

    right(
        anybody
            .invitations()
            .send(SendInvitation.to(stranger).withNote("Met at the fair"))
            .with(CallOptions.DEFAULT.anySession())
            .execute());
    assertThat(
            right(
                    pinned
                        .posts()
                        .create(CreatePost.builder("We opened an office").build())
                        .execute())
                .value()
                .post()
                .isDefined())
        .isTrue();
    assertThat(right(pinned.sessions().usage(GetUsage.current()).execute()).value().usages())
        .filteredOn(usage -> usage.vendorAction().contains("connection_request"))
        .extracting(usage -> usage.used().get())
        .containsExactly(2);
    pinned.close();
  }

  @Test
  void a_search_is_classified_and_read_again() {
    sandbox.postAppears("lina-orvik-3b1", "Our outbound is broken this quarter");
    MyAgentMailOperations own = anybody.extension(MyAgentMailOperations.class).get();

    SearchReport report =
        right(
                own.runSearch(
                        RunSearch.builder("outbound", "People whose outbound is broken").build())
                    .execute())
            .value();

    assertThat(report.results()).isNotEmpty();
    assertThat(report.search().session()).contains(mira);
    assertThat(right(own.search(new GetSearch(report.search().ref())).execute()).value().results())
        .isEqualTo(report.results());
  }

  @Test
  void a_login_is_challenged_approved_and_ended() {
    LinkProgress progress =
        right(
                anybody
                    .sessions()
                    .connect(
                        ConnectWithCredentials.builder("app@example.org", Secret.of("any word"))
                            .name("Third")
                            .build())
                    .execute())
            .value();
    Challenge challenge = ((LinkProgress.Challenged) progress).challenge();
    assertThat(sandbox.approve()).isTrue();

    LinkProgress.Linked linked =
        (LinkProgress.Linked) right(anybody.sessions().await(challenge).execute()).value();

    assertThat(right(anybody.sessions().get(linked.session()).execute()).value().displayName())
        .contains("Third");
    right(
        anybody
            .sessions()
            .disconnect(DisconnectConfirmation.irreversible(linked.session()))
            .execute());
    assertThat(left(anybody.sessions().get(linked.session()).execute()))
        .isInstanceOf(FixAccount.SessionNotFound.class);
  }

  @Test
  void without_the_add_on_nothing_works() {
    sandbox.addOn(false);

    assertThat(left(anybody.sessions().list().execute()))
        .isInstanceOf(FixContract.PlanRequired.class);
  }

  private Event read(Delivery delivery) {
    return right(anybody.events().parse(arrived(delivery, delivery.body())).execute())
        .value()
        .events()
        .get(0);
  }

  private static ParseDelivery forged(Delivery delivery) {
    return arrived(delivery, delivery.body().replace("outbound", "inbound"));
  }

  private static ParseDelivery arrived(Delivery delivery, String body) {
    Map<String, List<String>> headers =
        delivery.headers().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
    return ParseDelivery.of(DeliveryBody.of(body), headers);
  }
}
