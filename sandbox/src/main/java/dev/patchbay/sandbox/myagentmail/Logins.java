package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Logging in (dossier 5.1 to 5.4). The e-mail's mailbox decides what LinkedIn asks: {@code pin} for
 * a code, {@code app} for the app; either may be answered in both ways. The password {@code wrong}
 * and the cookie {@code expired} are refused. A challenge lasts 15 minutes and ends with a wrong
 * code: the vendor tells neither number of tries nor life time.
 */
final class Logins {
  static final String PIN = "482913";

  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final String BASE = "/v1/linkedin/sessions";

  private static final class Challenge {
    final Person person;
    final @Nullable String label;
    final Instant until;
    @Nullable Session session;

    Challenge(Person person, @Nullable String label, Instant until) {
      this.person = person;
      this.label = label;
      this.until = until;
    }
  }

  private final World world;
  private final Clock clock;
  private final Pool pool;
  private final Ids ids;
  private final Map<String, Challenge> open = new LinkedHashMap<>();

  Logins(World world, Clock clock, Pool pool, Ids ids) {
    this.world = world;
    this.clock = clock;
    this.pool = pool;
    this.ids = ids;
  }

  void addTo(Router router) {
    router
        .on("POST", BASE, this::logIn)
        .on("POST", BASE + "/verify", this::verify)
        .on("POST", BASE + "/poll", this::poll)
        .on("POST", BASE + "/import", this::cookies);
  }

  private Reply logIn(Call call) {
    JsonObject body = Body.of(call);
    String email = Body.required(body, "email");
    String label = Body.optional(body, "label");
    if (Body.required(body, "password").equals("wrong")) {
      return failed("LinkedIn rejected the credentials");
    }
    String mailbox = email.substring(0, Math.max(0, email.indexOf('@'))).toLowerCase(Locale.ROOT);
    return switch (mailbox) {
      case "pin" -> challenge("pin", person(email), label);
      case "app" -> challenge("mobile", person(email), label);
      default -> connected(person(email), label);
    };
  }

  private Person person(String email) {
    return world.people().stream()
        .filter(person -> person.data().text("email").equalsIgnoreCase(email))
        .findFirst()
        .orElseGet(pool::nobodyYet);
  }

  private Reply connected(Person person, @Nullable String label) {
    return Reply.ok(pool.add(ids.uuid(), person, label, clock.instant()).connected());
  }

  private static Reply failed(String text) {
    return Reply.ok(JsonObject.empty().put("ok", false).put("error", text));
  }

  private Reply challenge(String type, Person person, @Nullable String label) {
    Instant until = clock.instant().plus(LIFE);
    String id = ids.numbered("chl_");
    open.put(id, new Challenge(person, label, until));
    return Reply.ok(
        JsonObject.empty()
            .put("ok", false)
            .put("challenge", true)
            .put("challengeId", id)
            .put("challengeType", type)
            .put("verifyEndpoint", BASE + "/verify")
            .put("pollEndpoint", BASE + "/poll")
            .put("expiresAt", Times.iso(until)));
  }

  private Reply verify(Call call) {
    JsonObject body = Body.of(call);
    String id = Body.required(body, "challengeId");
    Challenge challenge = waiting(id);
    if (challenge.session == null && !Body.required(body, "pin").equals(PIN)) {
      open.remove(id);
      return failed("The code is wrong");
    }
    return solved(challenge, Body.optional(body, "label"));
  }

  private Reply poll(Call call) {
    JsonObject body = Body.of(call);
    Challenge challenge = waiting(Body.required(body, "challengeId"));
    return challenge.session == null
        ? Reply.json(202, JsonObject.empty().put("ok", false).put("pending", true))
        : solved(challenge, Body.optional(body, "label"));
  }

  /** Whoever comes first connects; the other way then finds the same session. */
  private Reply solved(Challenge challenge, @Nullable String label) {
    Session session = challenge.session;
    if (session == null) {
      String name = label == null ? challenge.label : label;
      session = pool.add(ids.uuid(), challenge.person, name, clock.instant());
      challenge.session = session;
    }
    return Reply.ok(session.connected());
  }

  private Challenge waiting(String id) {
    Challenge challenge = open.get(id);
    if (challenge == null || !challenge.until.isAfter(clock.instant())) {
      throw Errors.plain(401, "The challenge has expired or was rejected");
    }
    return challenge;
  }

  private Reply cookies(Call call) {
    JsonObject body = Body.of(call);
    String liAt = Body.required(body, "liAt");
    Body.required(body, "jsessionId");
    return liAt.equals("expired")
        ? failed("The cookie has expired")
        : connected(pool.nobodyYet(), Body.optional(body, "label"));
  }

  /** The owner taps in LinkedIn's app; false if nobody is asked to. */
  boolean approve() {
    for (Challenge challenge : open.values()) {
      if (challenge.session == null && challenge.until.isAfter(clock.instant())) {
        solved(challenge, null);
        return true;
      }
    }
    return false;
  }
}
