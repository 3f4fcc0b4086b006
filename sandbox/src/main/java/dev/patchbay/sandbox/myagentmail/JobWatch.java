package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People whose role or company changed. The first look at an entry only notes both; the entries
 * that waited longest are looked at first, as far as a poll's lookups go.
 */
final class JobWatch implements Watch {
  private final World world;
  private final Enrichment enrichment;
  private final Ids ids;
  private final Clock clock;

  JobWatch(World world, Enrichment enrichment, Ids ids, Clock clock) {
    this.world = world;
    this.enrichment = enrichment;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void look(Signal signal, Poll poll) {
    List<JsonObject> waiting =
        signal.watchlist.values().stream()
            .sorted(Comparator.comparing(entry -> entry.text("polledAt")))
            .toList();
    for (JsonObject entry : waiting) {
      Person person = Urls.person(world, entry.text("profileUrl")).getOrNull();
      Profiles.Known known = person == null ? null : enrichment.known(signal, poll, person);
      if (known != null) {
        poll.fetched++;
        compare(signal, poll, entry, known);
        entry
            .put("polledAt", Times.iso(clock.instant()))
            .put("role", known.role())
            .put("company", known.company());
      }
    }
  }

  private void compare(Signal signal, Poll poll, JsonObject entry, Profiles.Known known) {
    boolean same =
        !entry.has("role")
            || (entry.text("role").equals(known.role())
                && entry.text("company").equals(known.company()));
    if (same) {
      return;
    }
    Classifier.Verdict verdict = new Classifier(signal.rule()).judge("", known);
    if (!verdict.engage()) {
      return;
    }
    JsonObject change =
        JsonObject.empty()
            .put("oldRole", nullable(entry, "role"))
            .put("oldCompany", nullable(entry, "company"))
            .put("newRole", known.role())
            .put("newCompany", known.company());
    JsonObject person =
        JsonObject.empty()
            .put("name", known.person().name().getOrNull())
            .put("profileUrl", Urls.of(known.person()))
            .put("headline", Profiles.nullIfEmpty(known.headline()));
    String id = ids.numbered("m_");
    String foundAt = Times.iso(clock.instant());
    JsonObject shown =
        JsonObject.empty()
            .put("id", id)
            .put("kind", "job_change")
            .put("jobChange", change)
            .put("author", known.author())
            .put("classification", verdict.json())
            .put("triageScore", null)
            .put("pendingEnrichment", false)
            .put("foundAt", foundAt);
    JsonObject event =
        JsonObject.empty()
            .put("person", person)
            .put("change", change)
            .put("classification", verdict.json());
    poll.found(
        new Match(id, foundAt, shown, "signal.job_change", event), verdict.reaches(signal.floor()));
  }

  private static @Nullable String nullable(JsonObject entry, String name) {
    return Profiles.nullIfEmpty(entry.text(name));
  }
}
