package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The second pass over what a poll found (dossier 8.6): the profile from the cache or by at most
 * five lookups in a poll, then the classifier. What is over that is listed as pending and judged by
 * a later poll.
 */
final class Enrichment {
  private static final int LOOKUPS_PER_POLL = 5;
  private static final int TRIAGE_FLOOR = 30;

  /**
   * Something found that nobody has judged yet.
   *
   * @param key what tells it from others in this signal
   * @param person who wrote or did it
   * @param text what the classifier reads
   * @param shown what the list of matches shows of it
   * @param type the type of its event
   * @param event writes the event's own members
   */
  record Draft(
      String key,
      Person person,
      String text,
      JsonObject shown,
      String type,
      Function<Profiles.Known, JsonObject> event) {}

  private final Pool pool;
  private final Profiles profiles;
  private final Ids ids;
  private final Clock clock;

  Enrichment(Pool pool, Profiles profiles, Ids ids, Clock clock) {
    this.pool = pool;
    this.profiles = profiles;
    this.ids = ids;
    this.clock = clock;
  }

  /** Judges what earlier polls left over. */
  void again(Signal signal, Poll poll) {
    for (Signal.Waiting waiting : new ArrayList<>(signal.waiting)) {
      Profiles.Known known = known(signal, poll, waiting.draft().person());
      if (known == null) {
        poll.pending++;
      } else {
        signal.waiting.remove(waiting);
        signal.matches.remove(waiting.match());
        judge(signal, poll, waiting.draft(), known, waiting.match().id());
      }
    }
  }

  /** Judges something new, unless the text alone speaks against it. */
  void take(Signal signal, Poll poll, Draft draft) {
    signal.seen.add(draft.key());
    int triage = new Classifier(signal.rule()).triage(draft.text());
    if (triage < TRIAGE_FLOOR) {
      return;
    }
    poll.triagePassed++;
    String id = ids.numbered("m_");
    Profiles.Known known = known(signal, poll, draft.person());
    if (known == null) {
      poll.pending++;
      Match pending = pending(draft, triage, id);
      signal.matches.add(pending);
      signal.waiting.add(new Signal.Waiting(draft, pending));
    } else {
      judge(signal, poll, draft, known, id);
    }
  }

  private Match pending(Draft draft, int triage, String id) {
    String foundAt = Times.iso(clock.instant());
    JsonObject shown =
        shown(draft, triage, id, foundAt)
            .put("author", profiles.glimpse(draft.person()).author())
            .put("classification", null)
            .put("pendingEnrichment", true);
    return new Match(id, foundAt, shown, draft.type(), JsonObject.empty());
  }

  private void judge(Signal signal, Poll poll, Draft draft, Profiles.Known known, String id) {
    Classifier classifier = new Classifier(signal.rule());
    Classifier.Verdict verdict = classifier.judge(draft.text(), known);
    if (!verdict.engage()) {
      return;
    }
    String foundAt = Times.iso(clock.instant());
    JsonObject shown =
        shown(draft, classifier.triage(draft.text()), id, foundAt)
            .put("author", known.author())
            .put("classification", verdict.json())
            .put("pendingEnrichment", false);
    JsonObject event = draft.event().apply(known).put("classification", verdict.json());
    poll.found(new Match(id, foundAt, shown, draft.type(), event), verdict.reaches(signal.floor()));
  }

  private static JsonObject shown(Draft draft, int triage, String id, String foundAt) {
    JsonObject shown = JsonObject.empty().put("id", id);
    draft.shown().names().forEach(name -> shown.put(name, draft.shown().value(name)));
    return shown.put("triageScore", triage).put("foundAt", foundAt);
  }

  /** The person as known, looked up if this poll may still do so; null if it has to wait. */
  Profiles.@Nullable Known known(Signal signal, Poll poll, Person person) {
    Profiles.Known cached = profiles.cached(person);
    if (cached != null) {
      return cached;
    }
    if (poll.enriched >= LOOKUPS_PER_POLL || !budget(signal)) {
      return null;
    }
    poll.enriched++;
    pool.chosen(signal.sessionId, Budget.PROFILE_LOOKUP);
    return profiles.look(person);
  }

  private boolean budget(Signal signal) {
    return pool.all().stream()
        .filter(session -> signal.sessionId == null || session.id.equals(signal.sessionId))
        .anyMatch(one -> !one.isPaused() && one.budget.allows(Budget.PROFILE_LOOKUP));
  }
}
