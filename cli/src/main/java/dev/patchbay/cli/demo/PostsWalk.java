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
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.post.Post;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.search.PostQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.SessionState;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;

/**
 * The walk at a vendor that searches no people: it finds them by what they write. Such a vendor
 * chooses the session of a search by itself, looks into inboxes from time to time, and refuses in
 * LinkedIn's words.
 */
final class PostsWalk implements Walk {
  private final Patchbay patchbay;
  private final VendorSandbox sandbox;
  private final Receiver receiver;
  private SessionRef mine = new SessionRef(Vendor.of("nobody-yet"), "none");
  private ProfileRef person = ProfileRef.of("nobody-yet");

  PostsWalk(Patchbay patchbay, VendorSandbox sandbox, Receiver receiver) {
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
        Step.without("People", SearchOperations.SEARCH_PEOPLE),
        Step.of("posts", "Posts, and who wrote them", SearchOperations.SEARCH_POSTS, this::posts)
            .because("no session is named, the vendor takes the least used one"),
        Step.of("profile", "One profile", ProfileOperations.PROFILE_GET, this::profile)
            .because("the vendor tells four fields, as old as seven days"),
        Step.of("invite", "An invitation", InvitationOperations.INVITATION_SEND, this::invite)
            .because("it goes out from the one session that works; the vendor would choose anew"),
        Step.of(
                "inviteAgain",
                "The same again: refused, not a fault",
                InvitationOperations.INVITATION_SEND,
                this::inviteAgain)
            .because("the vendor hands on LinkedIn's words without a code: no conflict is known"),
        Step.without("Conversations", MessagingOperations.MESSAGING_LIST_CONVERSATIONS),
        Step.of(
                "message",
                "A message to a person",
                MessagingOperations.MESSAGING_SEND_TO_PERSON,
                this::message)
            .because("conversations cannot be listed, so it is addressed to somebody"),
        Step.of(
                "webhook",
                "A webhook, verified and parsed",
                EventOperations.EVENT_SUBSCRIBE,
                this::webhook)
            .because("each session has its own, and the vendor looks when its time comes"));
  }

  List<String> sessions() {
    // [sessions]
    Page<Session> sessions = patchbay.sessions().list().orThrow();
    // [/sessions]
    mine =
        sessions.rows().stream()
            .filter(one -> one.state() == SessionState.ACTIVE)
            .findFirst()
            .map(Session::ref)
            .orElse(mine);
    return Show.sessions(sessions);
  }

  List<String> posts() {
    // [posts]
    PostQuery query = PostQuery.builder().keywords("hiring").build();
    Page<Post> posts = patchbay.search().posts(query).orThrow();
    person = posts.rows().get(0).author().get().ref().get().person().get();
    // [/posts]
    return Show.posts(posts);
  }

  List<String> profile() {
    // [profile]
    PersonProfile profile = patchbay.profiles().get(person).orThrow();
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
        again.isLeft() && again.getLeft() instanceof Fact.Refused refused
            ? "nothing sent: " + refused.vendorText()
            : "unexpected: " + again;
    // [/inviteAgain]
    return List.of(outcome);
  }

  List<String> message() {
    // [message]
    ProfileRef friend = ProfileRef.of("https://www.linkedin.com/in/tomas-brekke-9");
    MessageReceipt sent = patchbay.messaging().send(friend, "Thank you!").orThrow();
    // [/message]
    return List.of("sent, " + Show.reference(sent.message()));
  }

  List<String> webhook() throws InterruptedException {
    // [webhook]
    patchbay
        .events()
        .subscribe(
            Subscribe.builder(receiver.url(), EventKind.MESSAGE_RECEIVED).sessions(mine).build())
        .orThrow(); // the secret, shown once, goes into the secret store
    sandbox.messageArrives("tomas-brekke-9", "Shall we meet?"); // somebody writes
    sandbox.advance(Duration.ofHours(25)); // and a day passes
    Receiver.Received request = receiver.next(); // your web server gets this
    Delivery delivery = patchbay.events().parse(request.body(), request.headers()).orThrow();
    // [/webhook]
    return Show.delivery(delivery);
  }
}
