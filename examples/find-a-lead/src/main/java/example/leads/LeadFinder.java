package example.leads;

import dev.patchbay.Patchbay;
import dev.patchbay.error.Fact;
import dev.patchbay.error.PortError;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.Subscribe;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.MyAgentMailOperations;
import dev.patchbay.myagentmail.intent.Classification;
import dev.patchbay.myagentmail.intent.ClassifiedPost;
import dev.patchbay.myagentmail.intent.Intent;
import dev.patchbay.myagentmail.intent.Lead;
import dev.patchbay.myagentmail.intent.LookBack;
import dev.patchbay.myagentmail.intent.RunSearch;
import dev.patchbay.myagentmail.signal.CreateKeywordSignal;
import dev.patchbay.myagentmail.signal.PollCadence;
import dev.patchbay.myagentmail.signal.SignalEvent;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds people by what they write, invites them, and writes to those who accept. It looks through
 * whichever session the vendor chooses, and writes from one.
 */
final class LeadFinder {
  private static final int TAKEN = 200;
  private static final int NOT_BELIEVED = 401;

  private final Patchbay patchbay;
  private final MyAgentMailOperations own;
  private final SessionRef sender;
  private final String query;
  private final String rule;
  private final Consumer<String> log;

  /** What was handled already; in an application this is a table with a unique key. */
  private final Set<String> seen = new HashSet<>();

  LeadFinder(
      Patchbay patchbay, SessionRef sender, String query, String rule, Consumer<String> log) {
    this.patchbay = patchbay;
    this.own = patchbay.extension(MyAgentMailOperations.class).get();
    this.sender = sender;
    this.query = query;
    this.rule = rule;
    this.log = log;
  }

  /** What the rule would have found in the last month, to see whether it is a good one. */
  List<ClassifiedPost> preview() {
    RunSearch search =
        RunSearch.builder(query, rule)
            .lookBack(LookBack.PAST_MONTH)
            .minIntent(Intent.MEDIUM)
            .limit(25)
            .build();
    return own.runSearch(search).orThrow().results();
  }

  /** From now on the vendor looks every six hours, and tells of leads and of acceptances. */
  void watch(String hook) {
    CreateKeywordSignal leads =
        CreateKeywordSignal.builder("Buyer intent", query, rule)
            .cadence(PollCadence.EVERY_6_HOURS)
            .minIntent(Intent.MEDIUM)
            .webhookUrl(hook)
            .build();
    own.createSignal(leads).orThrow(); // its secret, shown once, goes into the secret store
    patchbay
        .events()
        .subscribe(
            Subscribe.builder(hook, EventKind.INVITATION_ACCEPTED, EventKind.MESSAGE_RECEIVED)
                .sessions(sender)
                .build())
        .orThrow();
  }

  /** Takes what comes to the hook, and says with which status to answer. */
  int delivered(byte[] body, Map<String, List<String>> headers) {
    Either<PortError, Delivery> delivery = patchbay.events().parse(body, headers).value();
    if (delivery.isLeft()) {
      log.accept("not believed: " + delivery.getLeft().message());
      return delivery.getLeft() instanceof Fact.UntrustedDelivery ? NOT_BELIEVED : TAKEN;
    }
    for (Event event : delivery.get().events()) {
      if (seen.add(event.dedupeKey())) {
        handle(event);
      } else {
        log.accept("known already: " + event.kind());
      }
    }
    return TAKEN;
  }

  private void handle(Event event) {
    switch (event.kind()) {
      case VENDOR -> MyAgentMailOperations.signalEvent(event).peek(this::lead);
      case INVITATION_ACCEPTED -> accepted(event.person().get());
      case MESSAGE_RECEIVED ->
          log.accept("answered: " + event.message().get().text().getOrElse(""));
      default -> log.accept("of no interest: " + event.kind());
    }
  }

  private void lead(SignalEvent event) {
    Lead lead = event.lead().get();
    String name = lead.name().getOrElse("somebody");
    String reason = event.classification().flatMap(Classification::reason).getOrElse("");
    log.accept("lead: " + name + ", " + lead.role().getOrElse("role unknown") + ": " + reason);
    patchbay
        .invitations()
        .send(lead.ref().get(), "Hello " + name + ", I read what you wrote about it.")
        .on(sender)
        .value()
        .peek(receipt -> log.accept("invited: " + name))
        .peekLeft(error -> log.accept("not invited: " + error.message()));
  }

  private void accepted(ProfileRef person) {
    log.accept("accepted: " + person.url().get());
    patchbay
        .messaging()
        .send(person, "Thank you for connecting. What have you tried so far?")
        .on(sender)
        .value()
        .peek(receipt -> log.accept("written to: " + person.url().get()))
        .peekLeft(error -> log.accept("not written to: " + error.message()));
  }
}
