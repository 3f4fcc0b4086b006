package dev.patchbay.cli.demo;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Page;
import dev.patchbay.error.Fact;
import dev.patchbay.error.PortError;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.EventOperations;
import dev.patchbay.event.Subscribe;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.ProfileSection;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/**
 * The steps of the demo. What stands between two marks is printed as it is and is what runs; the
 * lines after the second mark only choose what to show of the result.
 */
final class DemoWalk implements Walk {
  private final Patchbay patchbay;
  private final VendorSandbox sandbox;
  private final Receiver receiver;
  private PeopleQuery query = PeopleQuery.builder().build();
  private Page<PersonHit> page = Page.whole(List.of());
  private ProfileRef person = ProfileRef.of("nobody-yet");
  private Page<Conversation> inbox = Page.whole(List.of());

  DemoWalk(Patchbay patchbay, VendorSandbox sandbox, Receiver receiver) {
    this.patchbay = patchbay;
    this.sandbox = sandbox;
    this.receiver = receiver;
  }

  @Override
  public List<Step> steps() {
    return List.of(
        Step.of(
            "sessions",
            "Sessions and their health",
            SessionOperations.SESSION_LIST,
            this::sessions),
        Step.of("search", "People, filters by name", SearchOperations.SEARCH_PEOPLE, this::search),
        Step.of("nextPage", "The next page", SearchOperations.SEARCH_PEOPLE, this::nextPage)
            .unless(this::noNextPage),
        Step.of("profile", "One profile", ProfileOperations.PROFILE_GET, this::profile),
        Step.of("invite", "An invitation", InvitationOperations.INVITATION_SEND, this::invite),
        Step.of(
            "inviteAgain",
            "The same again: a conflict, not a fault",
            InvitationOperations.INVITATION_SEND,
            this::inviteAgain),
        Step.of(
            "conversations",
            "Conversations",
            MessagingOperations.MESSAGING_LIST_CONVERSATIONS,
            this::conversations),
        Step.of(
            "message",
            "A message",
            MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION,
            this::message),
        Step.of(
            "webhook",
            "A webhook, verified and parsed",
            EventOperations.EVENT_SUBSCRIBE,
            this::webhook));
  }

  List<String> sessions() {
    // [sessions]
    Page<Session> sessions = patchbay.sessions().list().orThrow();
    // [/sessions]
    return Show.sessions(sessions);
  }

  List<String> search() {
    // [search]
    query =
        PeopleQuery.builder()
            .keywords("data")
            .locations("Norway")
            .networkDistances(NetworkDistance.SECOND, NetworkDistance.THIRD_PLUS)
            .pageSize(3)
            .build();
    page = patchbay.search().people(query).orThrow();
    // [/search]
    return Show.people(page);
  }

  private Option<String> noNextPage() {
    return Option.when(
        page.next().isEmpty(), "this vendor answers one page, however long it is asked for");
  }

  List<String> nextPage() {
    // [nextPage]
    String stored = page.next().get().text(); // survives a restart
    Page<PersonHit> next = patchbay.search().people(query).from(stored).orThrow();
    // [/nextPage]
    return Show.people(next);
  }

  List<String> profile() {
    // [profile]
    person = page.rows().get(0).ref();
    PersonProfile profile =
        patchbay.profiles().get(person, ProfileSection.EXPERIENCE, ProfileSection.SKILLS).orThrow();
    // [/profile]
    return Show.profile(profile);
  }

  List<String> invite() {
    // [invite]
    String note = "Hello, we both build data platforms in Norway.";
    InvitationReceipt receipt = patchbay.invitations().send(person, note).orThrow();
    // [/invite]
    return List.of("invited, " + Show.reference(receipt.ref()));
  }

  List<String> inviteAgain() {
    // [inviteAgain]
    Either<PortError, InvitationReceipt> again =
        patchbay.invitations().send(person, "Hello again.").value();
    String outcome =
        again.isLeft() && again.getLeft() instanceof Fact.Conflict conflict
            ? "nothing sent: " + conflict.state()
            : "unexpected: " + again;
    // [/inviteAgain]
    return List.of(outcome);
  }

  List<String> conversations() {
    // [conversations]
    inbox = patchbay.messaging().listConversations().orThrow();
    // [/conversations]
    return Show.conversations(inbox);
  }

  List<String> message() {
    // [message]
    Conversation newest = inbox.rows().get(0);
    MessageReceipt sent = patchbay.messaging().send(newest.ref(), "Thank you!").orThrow();
    // [/message]
    return List.of("sent, " + Show.reference(sent.message()));
  }

  List<String> webhook() throws InterruptedException {
    // [webhook]
    patchbay
        .events()
        .subscribe(Subscribe.builder(receiver.url(), EventKind.MESSAGE_RECEIVED).build())
        .orThrow();
    sandbox.messageArrives("tomas-brekke-9", "Shall we meet?"); // somebody writes
    Receiver.Received request = receiver.next(); // your web server gets this
    Delivery delivery = patchbay.events().parse(request.body(), request.headers()).orThrow();
    // [/webhook]
    return Show.delivery(delivery);
  }
}
