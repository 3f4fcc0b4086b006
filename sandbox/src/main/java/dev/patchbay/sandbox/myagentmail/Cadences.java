package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cadences and who is in them (dossier 18). Of the list's two names it uses {@code cadences}; what
 * a run and an enrollment answer is not documented.
 */
final class Cadences {
  private static final String BASE = "/v1/cadences";
  private static final List<String> KINDS =
      List.of("linkedin_connect", "linkedin_message", "email", "wait");
  private static final List<String> CONDITIONS =
      List.of("after_accept", "no_reply_to_prev", "never_replied");
  private static final List<String> SWITCHES =
      List.of("businessHoursOnly", "exitOnReply", "exitOnUnsubscribe");
  private static final long DAILY = 50;

  private final Clock clock;
  private final Ids ids;
  private final CadenceRun run;
  private final Map<String, Cadence> all = new LinkedHashMap<>();

  Cadences(Clock clock, Ids ids, CadenceRun run) {
    this.clock = clock;
    this.ids = ids;
    this.run = run;
  }

  void addTo(Router router) {
    router
        .on("POST", BASE, this::create)
        .on("GET", BASE, call -> list())
        .on("GET", BASE + "/{id}", call -> shown(known(call)))
        .on("PATCH", BASE + "/{id}", this::change)
        .on("DELETE", BASE + "/{id}", this::delete)
        .on("PATCH", BASE + "/{id}/steps", this::replace)
        .on("POST", BASE + "/{id}/enrollments", this::enroll)
        .on("POST", BASE + "/{id}/run-now", this::runNow)
        .on("GET", "/v1/enrollments/{id}", this::enrollment);
  }

  private Cadence known(Call call) {
    Cadence cadence = all.get(call.path("id"));
    if (cadence == null) {
      throw Errors.plain(404, "Cadence not found");
    }
    return cadence;
  }

  private static Reply shown(Cadence cadence) {
    return Reply.ok(JsonObject.empty().put("ok", true).put("cadence", cadence.shown()));
  }

  private Reply list() {
    return Reply.ok(
        JsonObject.empty().put("cadences", all.values().stream().map(Cadence::shown).toList()));
  }

  private Reply create(Call call) {
    JsonObject body = Body.of(call);
    JsonObject told =
        JsonObject.empty()
            .put("name", Body.required(body, "name"))
            .put("description", Body.optional(body, "description"))
            .put("enabled", true);
    SWITCHES.forEach(name -> told.put(name, !body.has(name) || body.flag(name)));
    told.put("dailySendCap", body.number("dailySendCap", DAILY))
        .put("webhookUrl", Body.optional(body, "webhookUrl"))
        .put("steps", steps(body));
    Cadence cadence = new Cadence(ids.uuid(), ids.secret(), told, clock.instant());
    all.put(cadence.id, cadence);
    return Reply.created(
        JsonObject.empty()
            .put("ok", true)
            .put("cadence", cadence.shown().put("webhookSecret", cadence.secret)));
  }

  private static List<JsonObject> steps(JsonObject body) {
    for (JsonObject step : body.objects("steps")) {
      if (Body.oneOf(step, "kind", KINDS) == null) {
        throw Errors.missing("steps.kind");
      }
      Body.oneOf(step, "condition", CONDITIONS);
      Body.oneOf(step, "draftStrategy", List.of("ai", "static"));
      if (!(step.value("delayDays") instanceof Number)) {
        throw Errors.missing("steps.delayDays");
      }
    }
    return body.objects("steps");
  }

  private Reply change(Call call) {
    Cadence cadence = known(call);
    if (!(Body.of(call).value("enabled") instanceof Boolean enabled)) {
      throw Errors.missing("enabled");
    }
    cadence.told.put("enabled", enabled);
    cadence.updatedAt = clock.instant();
    return shown(cadence);
  }

  private Reply replace(Call call) {
    Cadence cadence = known(call);
    cadence.told.put("steps", steps(Body.of(call)));
    cadence.updatedAt = clock.instant();
    return shown(cadence);
  }

  private Reply delete(Call call) {
    all.remove(known(call).id);
    return Reply.ok(JsonObject.empty().put("ok", true));
  }

  /** The caller's key makes it happen once. */
  private Reply enroll(Call call) {
    Cadence cadence = known(call);
    JsonObject body = Body.of(call);
    String key = Body.required(body, "leadExternalId");
    boolean linkedIn =
        cadence.steps().stream().anyMatch(step -> step.text("kind").startsWith("linkedin"));
    boolean email = cadence.steps().stream().anyMatch(step -> step.text("kind").equals("email"));
    if (linkedIn) {
      Body.required(body, "sessionId");
    }
    if (email) {
      Body.required(body, "inboxId");
    }
    boolean fresh = !cadence.enrolled.containsKey(key);
    if (fresh) {
      Instant start = start(Body.optional(body, "startAt"));
      Enrollment enrollment = new Enrollment(ids.uuid(), body, start);
      run.schedule(cadence, enrollment, start);
      cadence.enrolled.put(key, enrollment);
    }
    return Reply.json(fresh ? 201 : 200, JsonObject.empty().put("ok", true).put("created", fresh));
  }

  private Instant start(@Nullable String told) {
    try {
      return told == null ? clock.instant() : Instant.parse(told);
    } catch (DateTimeParseException notATime) {
      throw Errors.invalid("startAt must be a date-time");
    }
  }

  private Reply runNow(Call call) {
    run.due(known(call));
    return Undocumented.answer("cadences", List.of());
  }

  /** The scheduler. */
  void pollDue() {
    all.values().forEach(run::due);
  }

  private Reply enrollment(Call call) {
    for (Cadence cadence : all.values()) {
      for (Enrollment one : cadence.enrolled.values()) {
        if (one.id.equals(call.path("id"))) {
          return Undocumented.answer("enrollments", List.of(one.told));
        }
      }
    }
    throw Errors.plain(404, "Enrollment not found");
  }
}
