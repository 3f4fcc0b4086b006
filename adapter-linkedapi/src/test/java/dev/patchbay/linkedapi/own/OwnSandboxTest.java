package dev.patchbay.linkedapi.own;

import static dev.patchbay.linkedapi.Lab.left;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.call.Request;
import dev.patchbay.error.Resume;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.PollEvents;
import dev.patchbay.event.Subscribe;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.linkedapi.LinkedApiAdapterProvider;
import dev.patchbay.linkedapi.LinkedApiAdministration;
import dev.patchbay.linkedapi.LinkedApiOperations;
import dev.patchbay.linkedapi.account.AnswerInvitation;
import dev.patchbay.linkedapi.account.CaptureConversation;
import dev.patchbay.linkedapi.account.ExecutedAction;
import dev.patchbay.linkedapi.account.ListExecutedActions;
import dev.patchbay.linkedapi.account.ListFeed;
import dev.patchbay.linkedapi.account.ListProfileViewers;
import dev.patchbay.linkedapi.account.PollConversations;
import dev.patchbay.linkedapi.account.ReceivedInvitation;
import dev.patchbay.linkedapi.account.StarConversation;
import dev.patchbay.linkedapi.admin.AccountLimit;
import dev.patchbay.linkedapi.admin.BillingPeriod;
import dev.patchbay.linkedapi.admin.CancelConnectionSession;
import dev.patchbay.linkedapi.admin.ConnectionSession;
import dev.patchbay.linkedapi.admin.ConnectionStatus;
import dev.patchbay.linkedapi.admin.DeleteLimits;
import dev.patchbay.linkedapi.admin.DeleteWebhookHeader;
import dev.patchbay.linkedapi.admin.DeliveryStatus;
import dev.patchbay.linkedapi.admin.GetConnectionSession;
import dev.patchbay.linkedapi.admin.LimitCategory;
import dev.patchbay.linkedapi.admin.LimitName;
import dev.patchbay.linkedapi.admin.LimitPeriod;
import dev.patchbay.linkedapi.admin.LimitSetting;
import dev.patchbay.linkedapi.admin.LimitUsage;
import dev.patchbay.linkedapi.admin.PayloadMode;
import dev.patchbay.linkedapi.admin.ReplayWebhookDelivery;
import dev.patchbay.linkedapi.admin.RevealWebhookSecret;
import dev.patchbay.linkedapi.admin.RotateWebhookSecret;
import dev.patchbay.linkedapi.admin.Seat;
import dev.patchbay.linkedapi.admin.SeatType;
import dev.patchbay.linkedapi.admin.SeatsChangeStatus;
import dev.patchbay.linkedapi.admin.SetLimits;
import dev.patchbay.linkedapi.admin.SetSeats;
import dev.patchbay.linkedapi.admin.SetWebhookEvents;
import dev.patchbay.linkedapi.admin.SetWebhookHeader;
import dev.patchbay.linkedapi.admin.SetWebhookHeaders;
import dev.patchbay.linkedapi.admin.SetWebhookPayloadMode;
import dev.patchbay.linkedapi.admin.SetWebhookSigning;
import dev.patchbay.linkedapi.admin.Webhook;
import dev.patchbay.linkedapi.admin.WebhookDelivery;
import dev.patchbay.linkedapi.workflow.CancelWorkflow;
import dev.patchbay.linkedapi.workflow.GetWorkflow;
import dev.patchbay.linkedapi.workflow.St;
import dev.patchbay.linkedapi.workflow.Workflow;
import dev.patchbay.linkedapi.workflow.WorkflowReport;
import dev.patchbay.linkedapi.workflow.WorkflowStatus;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.sandbox.linkedapi.LinkedApiSandbox;
import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.session.ConnectByLink;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.run.KitTime;
import dev.patchbay.value.InvitationKind;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation that only this vendor has, over a simulator that knows no adapter. */
class OwnSandboxTest {
  private static final ProfileRef LINA =
      ProfileRef.of("https://www.linkedin.com/in/lina-orvik-3b1");

  private final LinkedApiSandbox sandbox = LinkedApiSandbox.start(0);
  private final Resources resources = new Resources();
  private final KitTime time = new KitTime(Lab.START);
  private final SecretStore secrets = SecretStore.inMemory();
  private final Patchbay anybody = port(CallOptions.DEFAULT);
  private final SessionRef mira = anybody.sessions().list().orThrow().rows().get(0).ref();
  private final Patchbay patchbay = port(CallOptions.on(mira));
  private final Set<String> called = new TreeSet<>();
  private final LinkedApiOperations own = new LinkedApiOperations(noting(patchbay.caller()));
  private final LinkedApiAdministration administration = own.administration();
  private final LinkedApiAdministration customers =
      new LinkedApiOperations(noting(anybody.caller())).administration();

  private Patchbay port(CallOptions options) {
    return Patchbay.over(
        new LinkedApiAdapterProvider()
            .open(AdapterConfiguration.of(sandbox.configuration()), resources),
        Lab.environment(time, secrets),
        options);
  }

  private Caller noting(Caller caller) {
    return new Caller() {
      @Override
      public <Q extends Request, R> PortCall<R> call(Operation<Q, R> operation, Q request) {
        called.add(operation.id());
        return caller.call(operation, request);
      }

      @Override
      public <Q extends Request, T> ListCall<T> list(Operation<Q, Page<T>> operation, Q request) {
        called.add(operation.id());
        return caller.list(operation, request);
      }
    };
  }

  @AfterEach
  void close() {
    patchbay.close();
    anybody.close();
    resources.close();
    sandbox.close();
  }

  @Test
  void every_own_operation_does_what_it_says() {
    workflows();
    statistics();
    conversations();
    invitations();
    planAndSeats();
    logins();
    tokens();
    limits();
    webhook();
    deliveries();

    assertThat(called)
        .containsExactlyInAnyOrderElementsOf(
            LinkedApiOperations.ALL.stream().map(Operation::id).toList());
  }

  private void workflows() {
    WorkflowReport report =
        own.runWorkflow(
                Workflow.of(
                    St.searchPeople()
                        .label("data")
                        .term("data")
                        .limit(2)
                        .then(St.doForPeople().then(St.openPersonPage().basicInfo(true))),
                    St.openPersonPage()
                        .basicInfo(true)
                        .then(St.retrievePersonSkills(), St.checkConnectionStatus())
                        .at(LINA)))
            .orThrow();
    assertThat(report.failed()).isEmpty();
    assertThat(report.labelled("data").get().rows()).hasSize(2);
    assertThat(report.of("st.retrievePersonSkills").get(0).rows()).isNotEmpty();
    assertThat(report.of("st.checkConnectionStatus").get(0).data())
        .isEqualTo(Map.of("connectionStatus", "notConnected"));

    PortCall<WorkflowReport> another = own.runWorkflow(Workflow.of(St.retrieveSSI()));
    String id = ((Resume.StillRunning) another.start().getLeft()).token().handle();
    assertThat(own.workflow(new GetWorkflow(id)).orThrow().status())
        .isIn(WorkflowStatus.PENDING, WorkflowStatus.RUNNING);
    assertThat(own.cancelWorkflow(new CancelWorkflow(id)).orThrow().cancelled()).isTrue();
    assertThat(own.cancelWorkflow(new CancelWorkflow(id)).orThrow().cancelled()).isFalse();
  }

  private void statistics() {
    assertThat(own.socialSellingIndex().orThrow().ssi()).contains(77);
    assertThat(own.performance().orThrow().postViewsLast7Days()).contains(1240);
    assertThat(
            own.listProfileViewers(new ListProfileViewers(Option.some(50), Option.none()))
                .orThrow()
                .rows())
        .isNotEmpty()
        .anySatisfy(viewer -> assertThat(viewer.person().isDefined()).isTrue())
        .anySatisfy(viewer -> assertThat(viewer.searchUrl().isDefined()).isTrue());
    assertThat(own.listFeed(new ListFeed(Option.some(3))).orThrow().rows())
        .hasSize(3)
        .allSatisfy(shown -> assertThat(shown.post().text().isDefined()).isTrue());
    Instant now = sandbox.world().now();
    assertThat(
            own.listExecutedActions(
                    new ListExecutedActions(now.minusSeconds(60), now.plusSeconds(86_400)))
                .orThrow()
                .rows())
        .extracting(ExecutedAction::actionType)
        .contains(Option.some("st.retrieveSSI"), Option.some("st.retrievePersonSkills"));
  }

  private void conversations() {
    own.captureConversation(new CaptureConversation(LINA, Option.none(), Option.some(7))).orThrow();
    assertThat(own.pollConversations(PollConversations.with(LINA)).orThrow().conversations())
        .singleElement()
        .satisfies(
            captured -> {
              assertThat(captured.messages()).hasSize(2);
              assertThat(captured.capturedUntil().isDefined()).isTrue();
            });

    own.synchroniseNetwork().orThrow();
    sandbox.connectionAppears("jonas-berg-1a");
    assertThat(
            patchbay
                .events()
                .poll(PollEvents.since(Lab.START, EventKind.CONNECTION_ADDED))
                .orThrow()
                .rows())
        .isNotEmpty();

    Conversation first =
        patchbay.messaging().listConversations().orThrow().rows().stream()
            .findFirst()
            .orElseGet(this::afterAMessage);
    own.starConversation(StarConversation.star(first.ref())).orThrow();
    own.starConversation(StarConversation.unstar(first.ref())).orThrow();
  }

  /** The vendor captures only what comes after its inbox was synchronised. */
  private Conversation afterAMessage() {
    sandbox.messageArrives("lina-orvik-3b1", "Are you there?");
    return patchbay.messaging().listConversations().orThrow().rows().get(0);
  }

  private void invitations() {
    List<ReceivedInvitation> before = own.listInvitations().orThrow().rows();
    ReceivedInvitation follow = of(before, InvitationKind.COMPANY_FOLLOW);
    ReceivedInvitation newsletter = of(before, InvitationKind.NEWSLETTER);
    CompanyRef company = follow.company().get();

    own.acceptInvitation(AnswerInvitation.toFollow(company)).orThrow();
    own.ignoreInvitation(AnswerInvitation.toSubscribe(newsletter.newsletterUrl().get())).orThrow();

    assertThat(own.listInvitations().orThrow().rows())
        .hasSize(before.size() - 2)
        .doesNotContain(follow, newsletter);
  }

  private static ReceivedInvitation of(List<ReceivedInvitation> all, InvitationKind kind) {
    return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private void planAndSeats() {
    assertThat(customers.subscription().orThrow().eligibleForTrial()).contains(false);
    assertThat(
            customers
                .setSeats(new SetSeats(9, SeatType.CORE, BillingPeriod.YEAR))
                .orThrow()
                .status())
        .contains(SeatsChangeStatus.COMPLETE);
    assertThat(customers.seats().orThrow().seats())
        .contains(
            new Seat(Option.some(SeatType.CORE), Option.some(9), Option.some(BillingPeriod.YEAR)));
  }

  private void logins() {
    assertThat(customers.listConnectionSessions().orThrow().rows()).isEmpty();
    anybody.sessions().connect(ConnectByLink.builder().build()).orThrow();
    ConnectionSession login = customers.listConnectionSessions().orThrow().rows().get(0);
    assertThat(login.status()).contains(ConnectionStatus.PENDING);
    String id = login.sessionId().get();
    assertThat(customers.connectionSession(new GetConnectionSession(id)).orThrow().type())
        .contains("connect");
    customers.cancelConnectionSession(new CancelConnectionSession(id)).orThrow();
    assertThat(customers.connectionSession(new GetConnectionSession(id)).orThrow().status())
        .contains(ConnectionStatus.CANCELLED);
  }

  private void tokens() {
    String id = administration.reparseAccount().orThrow().workflowId().get();
    assertThat(own.workflow(new GetWorkflow(id)).orThrow().workflowId()).isEqualTo(id);

    Secret token = administration.regenerateIdentificationToken().orThrow().token();
    assertThat(secrets.get("linkedapi/account/" + mira.id() + "/token").map(Secret::reveal))
        .contains(token.reveal());
    assertThat(patchbay.profiles().own().orThrow().profile().name()).contains("Mira Solberg");
  }

  private void limits() {
    assertThat(customers.defaultLimits().orThrow().limits()).hasSize(2);
    LimitName comments = new LimitName(LimitCategory.ST_COMMENTS, LimitPeriod.WEEKLY);
    administration
        .setLimits(
            new SetLimits(List.of(LimitSetting.of(comments.category(), comments.period(), 25))))
        .orThrow();
    assertThat(administration.limits().orThrow().limits())
        .contains(
            new AccountLimit(
                Option.some(comments.category()),
                Option.some(comments.period()),
                Option.some(25),
                Option.some(true)));
    assertThat(administration.limitUsage().orThrow().usage())
        .extracting(LimitUsage::currentUsage)
        .hasSize(3)
        .allMatch(Option::isDefined);
    administration.deleteLimits(new DeleteLimits(List.of(comments))).orThrow();
    assertThat(administration.limits().orThrow().limits()).hasSize(2);
    administration
        .setLimits(
            new SetLimits(
                List.of(LimitSetting.of(LimitCategory.ST_MESSAGES, LimitPeriod.DAILY, 0))))
        .orThrow();
    administration.resetLimits().orThrow();
    assertThat(administration.limits().orThrow().limits())
        .extracting(AccountLimit::maxValue)
        .containsExactlyInAnyOrder(Option.some(50), Option.some(10));
  }

  private void webhook() {
    assertThat(customers.listWebhooks().orThrow().rows()).isEmpty();
    anybody
        .events()
        .subscribe(
            Subscribe.builder("http://localhost:1/hooks", EventKind.MESSAGE_RECEIVED).build())
        .orThrow();
    SubscriptionRef ref = hook().ref().get();

    assertThat(
            customers
                .setWebhookPayloadMode(new SetWebhookPayloadMode(ref, PayloadMode.FAT))
                .orThrow()
                .payloadMode())
        .contains(PayloadMode.FAT);
    customers.setWebhookSigning(new SetWebhookSigning(ref, false)).orThrow();
    assertThat(hook().signingEnabled()).contains(false);
    String secret =
        customers
            .setWebhookSigning(new SetWebhookSigning(ref, true))
            .orThrow()
            .secret()
            .get()
            .reveal();
    assertThat(revealed(ref)).isEqualTo(secret);
    customers.rotateWebhookSecret(new RotateWebhookSecret(ref)).orThrow();
    assertThat(revealed(ref)).isNotEqualTo(secret);

    customers
        .setWebhookHeaders(new SetWebhookHeaders(ref, Map.of("x-team", Secret.of("sales-0001"))))
        .orThrow();
    customers
        .setWebhookHeader(new SetWebhookHeader(ref, "x-stage", Secret.of("production")))
        .orThrow();
    customers.deleteWebhookHeader(new DeleteWebhookHeader(ref, "x-team")).orThrow();
    assertThat(hook().headerNames()).containsExactly("x-stage");
    customers.setWebhookHeaders(new SetWebhookHeaders(ref, Map.of())).orThrow();
    assertThat(hook().headerNames()).isEmpty();

    assertThat(customers.webhookEventTypes().orThrow().names()).contains("workflow.completed");
    customers.setWebhookEvents(new SetWebhookEvents(ref, List.of("workflow.*"))).orThrow();
    assertThat(hook().events()).containsExactly("workflow.*");
    customers.setWebhookEvents(new SetWebhookEvents(ref, List.of())).orThrow();
    assertThat(hook().events()).isEmpty();
  }

  private Webhook hook() {
    return customers.listWebhooks().orThrow().rows().get(0);
  }

  private String revealed(SubscriptionRef ref) {
    return customers
        .revealWebhookSecret(new RevealWebhookSecret(ref))
        .orThrow()
        .secret()
        .get()
        .reveal();
  }

  private void deliveries() {
    anybody.events().sendTest().orThrow();
    WebhookDelivery test =
        customers.listWebhookDeliveries().orThrow().rows().stream()
            .filter(one -> one.eventType().contains("webhook.test"))
            .findFirst()
            .orElseThrow();
    assertThat(test.status().filter(DeliveryStatus.UNKNOWN::equals)).isEmpty();
    customers.replayWebhookDelivery(new ReplayWebhookDelivery(test.id().get())).orThrow();
    assertThat(
            left(customers.replayWebhookDelivery(new ReplayWebhookDelivery("none")).execute())
                .kind())
        .isEqualTo("InvalidRequest");
  }
}
