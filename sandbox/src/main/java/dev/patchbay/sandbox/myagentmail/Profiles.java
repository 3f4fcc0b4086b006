package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor knows of people: as LinkedIn showed them when somebody last looked, for seven
 * days and for all sessions of the tenant. Guarded by the simulator.
 */
final class Profiles {
  private static final Duration KEPT = Duration.ofDays(7);

  /** A person at a time; texts are empty where nothing is known. */
  record Known(Person person, String headline, String role, String company, Instant at) {
    JsonObject author() {
      return JsonObject.empty()
          .put("name", person.name().getOrNull())
          .put("profileUrl", Urls.of(person))
          .put("headline", nullIfEmpty(headline))
          .put("role", nullIfEmpty(role))
          .put("company", nullIfEmpty(company));
    }
  }

  private final Clock clock;
  private final Map<String, Known> seen = new HashMap<>();
  private final Map<String, JsonObject> changed = new HashMap<>();

  Profiles(Clock clock) {
    this.clock = clock;
  }

  static @Nullable String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  /** What is still known; null when it has to be looked up. */
  @Nullable Known cached(Person person) {
    Known known = seen.get(person.key());
    return known != null && known.at().plus(KEPT).isAfter(clock.instant()) ? known : null;
  }

  /** Looks at LinkedIn's page of a person. */
  Known look(Person person) {
    JsonObject position =
        changed.getOrDefault(
            person.key(),
            person.currentPositions().stream().findFirst().orElse(JsonObject.empty()));
    String headline = position.has("headline") ? position.text("headline") : person.headline();
    Known known =
        new Known(
            person,
            headline,
            position.text("title"),
            position.text("companyName"),
            clock.instant());
    seen.put(person.key(), known);
    return known;
  }

  /** What can be told without looking: the name and the headline that stands beside it. */
  Known glimpse(Person person) {
    return new Known(person, person.headline(), "", "", clock.instant());
  }

  /** Somebody changes the job; it is seen when the page is next looked at. */
  void change(Person person, String role, String company) {
    changed.put(
        person.key(),
        JsonObject.empty()
            .put("title", role)
            .put("companyName", company)
            .put("headline", role + " at " + company));
  }
}
