package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.http.Call;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Who may call at all (dossier 2, 13): the key, the lock-out of an address that sends wrong keys,
 * the add-on for LinkedIn, and the tenant's rate. Everything is counted by the sandbox's clock, so
 * that a lock-out ends when that is moved.
 */
final class Gate {
  static final String KEY = "tk_SandboxSandboxSandboxSandboxKey1";

  /** Calls that run a language model. */
  static final String LLM = "llm";

  private static final int WRONG_KEYS = 20;
  private static final int LLM_PER_MINUTE = 60;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration LOCK = Duration.ofMinutes(15);

  private final Clock clock;
  private final Deque<Instant> wrong = new ArrayDeque<>();
  private final Deque<Instant> llm = new ArrayDeque<>();
  private Instant lockedUntil = Instant.MIN;
  private boolean subscribed = true;

  Gate(Clock clock) {
    this.clock = clock;
  }

  void admit(Call call) {
    Instant now = clock.instant();
    if (lockedUntil.isAfter(now)) {
      throw locked();
    }
    if (!KEY.equals(key(call))) {
      forget(wrong, now);
      wrong.addLast(now);
      if (wrong.size() >= WRONG_KEYS) {
        lockedUntil = now.plus(LOCK);
        throw locked();
      }
      throw Errors.plain(401, "Invalid API key");
    }
    if (!subscribed && call.segments().contains("linkedin")) {
      throw Errors.refusal(402, "LINKEDIN_NOT_SUBSCRIBED", "The LinkedIn add-on is not active");
    }
  }

  private static RuntimeException locked() {
    return Errors.refusal(
        429, "AUTH_LOCKOUT", "Too many failed attempts; this address is locked for 15 minutes");
  }

  private static @Nullable String key(Call call) {
    String bearer = call.header("Authorization");
    return bearer != null && bearer.startsWith("Bearer ")
        ? bearer.substring("Bearer ".length())
        : call.header("X-API-Key");
  }

  /** Counts a call that runs a language model. */
  void llm() {
    Instant now = clock.instant();
    forget(llm, now);
    if (llm.size() >= LLM_PER_MINUTE) {
      long wait = Duration.between(now, llm.getFirst().plus(MINUTE)).toSeconds();
      throw Errors.tooFast(LLM, Math.max(1, wait));
    }
    llm.addLast(now);
  }

  void subscribed(boolean state) {
    subscribed = state;
  }

  private static void forget(Deque<Instant> times, Instant now) {
    while (!times.isEmpty() && !times.getFirst().plus(MINUTE).isAfter(now)) {
      times.removeFirst();
    }
  }
}
