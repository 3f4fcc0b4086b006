package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.Refusal;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the steps of cadences that are due and tells of them (dossier 18). E-mails are told and not
 * sent, business hours and the daily cap are left out, and a drafted text is the step's hint. A
 * step that cannot be taken ends the lead's way, told as {@code cadence.lead.bounced}.
 */
final class CadenceRun {
  private static final double SECONDS_PER_DAY = Duration.ofDays(1).toSeconds();

  private final World world;
  private final Clock clock;
  private final Pool pool;
  private final Ids ids;
  private final Hooks hooks;

  CadenceRun(World world, Clock clock, Pool pool, Ids ids, Hooks hooks) {
    this.world = world;
    this.clock = clock;
    this.pool = pool;
    this.ids = ids;
    this.hooks = hooks;
  }

  /** When the next step of somebody is due. */
  void schedule(Cadence cadence, Enrollment one, Instant from) {
    List<JsonObject> steps = cadence.steps();
    if (one.nextStep < steps.size()
        && steps.get(one.nextStep).value("delayDays") instanceof Number days) {
      one.due = from.plusSeconds(Math.round(days.doubleValue() * SECONDS_PER_DAY));
    }
  }

  /** Takes every step that is due. */
  void due(Cadence cadence) {
    for (Enrollment one : cadence.enrolled.values()) {
      while (cadence.told.flag("enabled") && !one.ended && !one.due.isAfter(clock.instant())) {
        next(cadence, one);
      }
    }
  }

  private void next(Cadence cadence, Enrollment one) {
    if (cadence.told.flag("exitOnReply") && replied(one)) {
      end(cadence, one, "cadence.lead.replied", null);
    } else if (one.nextStep >= cadence.steps().size()) {
      end(cadence, one, "cadence.lead.completed", null);
    } else {
      take(cadence, one, cadence.steps().get(one.nextStep));
    }
  }

  private void take(Cadence cadence, Enrollment one, JsonObject step) {
    if (waits(one, step)) {
      one.due = clock.instant().plus(Duration.ofHours(1));
      return;
    }
    String text = step.has("staticBody") ? step.text("staticBody") : step.text("promptHint");
    try {
      String channel = act(one, step.text("kind"), text);
      tell(
          cadence,
          JsonObject.empty()
              .put("type", "cadence.step.fired")
              .put("cadenceId", cadence.id)
              .put("enrollmentId", one.id)
              .put("stepIndex", one.nextStep)
              .put("stepKind", step.text("kind"))
              .putIfPresent("channelUrn", channel)
              .putIfPresent("renderedSubject", step.textOrNull("staticSubject"))
              .put("renderedText", text)
              .put("firedAt", Times.iso(clock.instant())));
      one.nextStep++;
      schedule(cadence, one, clock.instant());
    } catch (Refusal refused) {
      end(cadence, one, "cadence.lead.bounced", refused.reply().text());
    }
  }

  /** A step that waits for an acceptance is tried again every hour. */
  private boolean waits(Enrollment one, JsonObject step) {
    Person lead = lead(one);
    Session session = pool.find(one.told.textOrNull("sessionId"));
    return step.text("condition").equals("after_accept")
        && lead != null
        && session != null
        && !session.network.isConnected(lead);
  }

  private @Nullable String act(Enrollment one, String kind, String text) {
    Person lead = lead(one);
    if (!kind.startsWith("linkedin")) {
      return null;
    }
    if (lead == null) {
      throw Errors.invalid("The lead has no profile");
    }
    String id = one.told.text("sessionId");
    if (kind.equals("linkedin_connect")) {
      Session session = pool.pinned(id, Budget.CONNECTION_REQUEST);
      if (!session.network.isConnected(lead)) {
        session.network.invite(lead, text.isEmpty() ? null : text, Times.iso(clock.instant()));
      }
      return null;
    }
    Session session = pool.pinned(id, Budget.SEND_MESSAGE);
    if (!session.network.isConnected(lead)) {
      throw Errors.invalid("You can only message people you are connected with");
    }
    String there = session.mailbox.threadWith(lead);
    String thread = there == null ? ids.linkedIn("thread") : there;
    session.mailbox.add(ids.linkedIn("message"), thread, lead, true, text, clock.instant());
    return session.mailbox.conversationUrn(thread);
  }

  private @Nullable Person lead(Enrollment one) {
    return Urls.anybody(world, one.told.text("leadProfileUrn"))
        .orElse(() -> Urls.person(world, one.told.text("leadLinkedinUrl")))
        .getOrNull();
  }

  private boolean replied(Enrollment one) {
    Person lead = lead(one);
    Session session = pool.find(one.told.textOrNull("sessionId"));
    return lead != null
        && session != null
        && session.mailbox.received().stream()
            .anyMatch(message -> message.with().equals(lead) && message.at().isAfter(one.since));
  }

  private void end(Cadence cadence, Enrollment one, String type, @Nullable String reason) {
    one.ended = true;
    tell(
        cadence,
        JsonObject.empty()
            .put("type", type)
            .put("cadenceId", cadence.id)
            .put("enrollmentId", one.id)
            .put("leadExternalId", one.told.text("leadExternalId"))
            .put("occurredAt", Times.iso(clock.instant()))
            .putIfPresent("reason", reason));
  }

  private void tell(Cadence cadence, JsonObject event) {
    hooks.send(cadence.told.textOrNull("webhookUrl"), cadence.secret, event);
  }
}
