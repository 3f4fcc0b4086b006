package dev.patchbay.myagentmail.session;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.wire.SessionWire;
import dev.patchbay.myagentmail.wire.SessionWire.Capacity;
import dev.patchbay.session.Cause;
import dev.patchbay.session.Observation;
import dev.patchbay.session.ReconnectHint;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionReducer;
import dev.patchbay.session.SessionState;
import dev.patchbay.session.Signal;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connected account of two answers: the list tells its status, the utilization its pause. Both
 * are reported as observations; what follows from them is the reducer's business.
 */
final class SessionReading {
  private static final String ACTIVE = "active";

  /** How long the vendor pauses an account that LinkedIn throttled or challenged. */
  private static final Duration PAUSE = Duration.ofHours(24);

  private SessionReading() {}

  static Session session(
      String id,
      SessionWire.Session from,
      @Nullable Capacity capacity,
      Instant now,
      Reading reading) {
    List<Observation> seen = new ArrayList<>();
    seen.add(status(from.status(), now, reading));
    if (capacity != null) {
      Instant until = Scalars.time(capacity.rateLimitedUntil());
      if (until != null && until.isAfter(now)) {
        seen.add(pause(until, capacity.rateLimitReason()));
      }
    }
    boolean lost = SessionReducer.reduce(seen, now).state() == SessionState.REAUTH_REQUIRED;
    return Session.builder(new SessionRef(MyAgentMail.VENDOR, id))
        .displayName(from.label())
        .observed(seen, now)
        .createdAt(Scalars.time(from.createdAt()))
        .lastUsedAt(Scalars.time(from.lastUsedAt()))
        .reconnect(lost ? new ReconnectHint.LogInAgain(false) : null)
        .build();
  }

  /** Only {@code active} is documented; whatever else it says, the account is not in use. */
  private static Observation status(@Nullable String status, Instant now, Reading reading) {
    if (ACTIVE.equalsIgnoreCase(status)) {
      return Observation.of(Signal.OK, Cause.POLL, now).code(status);
    }
    if (status == null || status.isBlank()) {
      return Observation.of(Signal.UNRECOGNISED, Cause.POLL, now);
    }
    reading.unrecognised("state", status);
    return Observation.of(Signal.CREDENTIALS_LOST, Cause.POLL, now).code(status);
  }

  /**
   * A pause, dated by its end, so that looking at it twice is not taken for two pauses. It may be a
   * checkpoint: the vendor reports both alike.
   */
  private static Observation pause(Instant until, @Nullable String reason) {
    return Observation.of(Signal.THROTTLED, Cause.POLL, until.minus(PAUSE))
        .mayHideChallenge()
        .code("rateLimitedUntil")
        .text(reason)
        .until(until);
  }
}
