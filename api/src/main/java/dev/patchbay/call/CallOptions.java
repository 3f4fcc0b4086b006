package dev.patchbay.call;

import dev.patchbay.identity.SessionRef;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * How a call is made, as opposed to what it asks.
 *
 * @param session which connected account; none lets the driver choose where that is safe
 * @param deadline how long the caller is willing to wait, for everything together
 * @param lenient turns the refusal of an unsupported argument into a note
 * @param permitsAnySession permits a write without a named session where the vendor would choose
 *     one
 * @param sync whether a vendor that must synchronise before reading is made to
 */
public record CallOptions(
    Option<SessionRef> session,
    Duration deadline,
    boolean lenient,
    boolean permitsAnySession,
    boolean sync) {
  /** No named session, 60 seconds, strict. */
  public static final CallOptions DEFAULT =
      new CallOptions(Option.none(), Duration.ofSeconds(60), false, false, true);

  /** Options with a session. */
  public static CallOptions on(SessionRef session) {
    return DEFAULT.session(session);
  }

  /** The same with a session. */
  public CallOptions session(SessionRef named) {
    return new CallOptions(Option.some(named), deadline, lenient, permitsAnySession, sync);
  }

  /** The same with another call's session, where it has one. */
  public CallOptions sessionOf(Option<SessionRef> other) {
    return new CallOptions(other.orElse(session), deadline, lenient, permitsAnySession, sync);
  }

  /** The same with another deadline. */
  public CallOptions deadline(Duration longest) {
    return new CallOptions(session, longest, lenient, permitsAnySession, sync);
  }

  /** The same, noting unsupported arguments instead of refusing them. */
  public CallOptions leniently() {
    return new CallOptions(session, deadline, true, permitsAnySession, sync);
  }

  /** The same, letting the vendor choose the session even for a write. */
  public CallOptions anySession() {
    return new CallOptions(session, deadline, lenient, true, sync);
  }

  /** The same, never synchronising first; an unsynchronised read is then a conflict. */
  public CallOptions withoutSync() {
    return new CallOptions(session, deadline, lenient, permitsAnySession, false);
  }
}
