package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Caps on what an account does (dossier 11.3) and the list of what it did (dossier 10). Not
 * documented, and read here as: a capped action fails with {@code limitExceeded} and the rest of
 * its workflow goes on; days, weeks and months begin at midnight UTC, on Monday and on the first;
 * only the two defaults that a page shows exist.
 */
final class Limits {
  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("st.openPersonPage", "stPersonProfileViews"),
          Map.entry("st.openCompanyPage", "stCompanyPageViews"),
          Map.entry("st.sendConnectionRequest", "stConnectionRequests"),
          Map.entry("st.sendMessage", "stMessages"),
          Map.entry("st.searchPeople", "stSearchQueries"),
          Map.entry("st.searchCompanies", "stSearchQueries"),
          Map.entry("st.searchJobs", "stSearchQueries"),
          Map.entry("st.searchPosts", "stSearchQueries"),
          Map.entry("st.reactToPost", "stReactions"),
          Map.entry("st.reactToComment", "stReactions"),
          Map.entry("st.commentOnPost", "stComments"),
          Map.entry("st.replyToComment", "stComments"),
          Map.entry("st.createPost", "stPosts"),
          Map.entry("st.createRepost", "stPosts"),
          Map.entry("nv.openPersonPage", "nvPersonProfileViews"),
          Map.entry("nv.openCompanyPage", "nvCompanyPageViews"),
          Map.entry("nv.sendMessage", "nvMessages"));
  private static final List<String> PERIODS = List.of("daily", "weekly", "monthly");
  private static final Map<String, Long> DEFAULTS =
      new TreeMap<>(Map.of("stMessages daily", 50L, "stConnectionRequests daily", 10L));
  private static final int MOST_DAYS = 30;

  /** One action that was done. */
  record Done(String type, boolean success, Instant time) {}

  private record Cap(long most, boolean enabled) {}

  private final Clock clock;

  Limits(Clock clock) {
    this.clock = clock;
  }

  void done(Account account, String type, boolean success) {
    if (!type.contains(".doFor")) {
      account.done.add(new Done(type, success, clock.instant()));
    }
  }

  /** Fails an action for which nothing is left. */
  void spend(Account account, String type) {
    String category = CATEGORIES.get(type);
    caps(account)
        .forEach(
            (key, cap) -> {
              if (key.startsWith(category + " ")
                  && cap.enabled()
                  && used(account, key) >= cap.most()) {
                throw new Action.Failed("limitExceeded", "The limit of " + key + " is reached.");
              }
            });
  }

  private Map<String, Cap> caps(Account account) {
    Map<String, Cap> caps = new LinkedHashMap<>();
    DEFAULTS.forEach((key, most) -> caps.put(key, new Cap(most, true)));
    account.limits.forEach(
        (key, json) -> caps.put(key, new Cap(json.number("maxValue", 0), json.flag("isEnabled"))));
    return caps;
  }

  private long used(Account account, String key) {
    String category = key.substring(0, key.indexOf(' '));
    Instant since = since(key.substring(key.indexOf(' ') + 1));
    return account.done.stream()
        .filter(one -> one.success() && !one.time().isBefore(since))
        .filter(one -> category.equals(CATEGORIES.get(one.type())))
        .count();
  }

  private Instant since(String period) {
    ZonedDateTime today = clock.instant().atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
    return switch (period) {
      case "weekly" -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toInstant();
      case "monthly" -> today.withDayOfMonth(1).toInstant();
      default -> today.toInstant();
    };
  }

  static Reply defaults() {
    List<JsonObject> all =
        DEFAULTS.entrySet().stream()
            .map(entry -> entry(entry.getKey(), new Cap(entry.getValue(), true)))
            .toList();
    return Envelopes.success(JsonObject.empty().put("limits", all));
  }

  Reply get(Account account) {
    List<JsonObject> all =
        caps(account).entrySet().stream()
            .map(entry -> entry(entry.getKey(), entry.getValue()))
            .toList();
    return Envelopes.success(JsonObject.empty().put("limits", all));
  }

  Reply usage(Account account) {
    List<JsonObject> all =
        caps(account).entrySet().stream()
            .map(
                entry ->
                    entry(entry.getKey(), entry.getValue())
                        .put("currentUsage", used(account, entry.getKey())))
            .toList();
    return Envelopes.success(JsonObject.empty().put("usage", all));
  }

  private static JsonObject entry(String key, Cap cap) {
    return JsonObject.empty()
        .put("category", key.substring(0, key.indexOf(' ')))
        .put("period", key.substring(key.indexOf(' ') + 1))
        .put("maxValue", cap.most())
        .put("isEnabled", cap.enabled());
  }

  static Reply set(Account account, JsonObject body) {
    Map<String, JsonObject> changed = new LinkedHashMap<>();
    for (JsonObject limit : body.objects("limits")) {
      String key = key(limit);
      if (limit.number("maxValue", -1) < 0) {
        throw Envelopes.refusal("invalidRequestPayload", "maxValue has to be 0 or more.");
      }
      changed.put(
          key,
          JsonObject.empty()
              .put("maxValue", limit.number("maxValue", 0))
              .put("isEnabled", !Boolean.FALSE.equals(limit.value("isEnabled"))));
    }
    if (changed.isEmpty()) {
      throw Envelopes.refusal("invalidRequestPayload", "limits is missing.");
    }
    account.limits.putAll(changed);
    return Envelopes.nothing();
  }

  static Reply delete(Account account, JsonObject body) {
    List<String> keys = body.objects("limits").stream().map(Limits::key).toList();
    keys.forEach(account.limits::remove);
    return Envelopes.nothing();
  }

  static Reply reset(Account account) {
    account.limits.clear();
    return Envelopes.nothing();
  }

  private static String key(JsonObject limit) {
    String category = limit.text("category");
    String period = limit.text("period");
    if (!CATEGORIES.containsValue(category) || !PERIODS.contains(period)) {
      throw Envelopes.refusal(
          "invalidRequestPayload", "There is no limit of " + category + ", " + period + ".");
    }
    return category + " " + period;
  }

  /** The actions of a time, at most thirty days. */
  static Reply stats(Account account, @Nullable String start, @Nullable String end) {
    Instant from = Times.parse("start", start);
    Instant to = Times.parse("end", end);
    if (to.isBefore(from) || from.plus(MOST_DAYS, ChronoUnit.DAYS).isBefore(to)) {
      throw Envelopes.refusal("invalidRequestPayload", "The span has to be 0 to 30 days.");
    }
    return Envelopes.success(
        account.done.stream()
            .filter(one -> !one.time().isBefore(from) && !one.time().isAfter(to))
            .map(
                one ->
                    JsonObject.empty()
                        .put("actionType", one.type())
                        .put("success", one.success())
                        .put("time", Times.iso(one.time())))
            .toList());
  }

  /** Every category that can be capped. */
  static Set<String> categories() {
    return Set.copyOf(CATEGORIES.values());
  }
}
