package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one session did in the last 24 hours, by the vendor's word for it. The vendor states the
 * first five caps; those of connections, messages and likes are made up.
 */
final class Budget {
  static final String SEARCH_SIGNAL = "search_signal";
  static final String SEARCH_HISTORY = "search_history";
  static final String PROFILE_LOOKUP = "profile_lookup";
  static final String ENGAGEMENT_POLL = "engagement_poll";
  static final String SYSTEM_POLL = "system_poll";
  static final String CONNECTION_REQUEST = "connection_request";
  static final String SEND_MESSAGE = "send_message";

  static final Map<String, Integer> CAPS = new LinkedHashMap<>();

  static {
    CAPS.put(SEARCH_SIGNAL, 50);
    CAPS.put(SEARCH_HISTORY, 50);
    CAPS.put(PROFILE_LOOKUP, 30);
    CAPS.put(ENGAGEMENT_POLL, 50);
    CAPS.put(SYSTEM_POLL, 200);
    CAPS.put(CONNECTION_REQUEST, 20);
    CAPS.put(SEND_MESSAGE, 50);
    CAPS.put("post_like", 50);
  }

  private static final Duration WINDOW = Duration.ofHours(24);

  private final Clock clock;
  private final Map<String, Deque<Instant>> spent = new HashMap<>();

  Budget(Clock clock) {
    this.clock = clock;
  }

  int used(String action) {
    Deque<Instant> times = spent.computeIfAbsent(action, any -> new ArrayDeque<>());
    Instant since = clock.instant().minus(WINDOW);
    while (!times.isEmpty() && !times.peekFirst().isAfter(since)) {
      times.removeFirst();
    }
    return times.size();
  }

  boolean allows(String action) {
    return used(action) < CAPS.getOrDefault(action, 0);
  }

  void spend(String action) {
    spent.computeIfAbsent(action, any -> new ArrayDeque<>()).addLast(clock.instant());
  }

  /** How much of everything is used, to find the least used session. */
  int total() {
    return CAPS.keySet().stream().mapToInt(this::used).sum();
  }

  JsonObject counts() {
    JsonObject counts = JsonObject.empty();
    CAPS.keySet().stream()
        .filter(action -> used(action) > 0)
        .forEach(action -> counts.put(action, used(action)));
    return counts;
  }

  JsonObject remaining() {
    JsonObject remaining = JsonObject.empty();
    CAPS.forEach((action, cap) -> remaining.put(action, cap - used(action)));
    return remaining;
  }

  static JsonObject caps() {
    JsonObject caps = JsonObject.empty();
    CAPS.forEach(caps::put);
    return caps;
  }
}
