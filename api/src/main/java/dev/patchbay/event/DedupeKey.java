package dev.patchbay.event;

import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.ProfileName;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.session.Observation;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Makes {@link Event#dedupeKey} from the fact, so that the same fact has the same key however often
 * and under whatever delivery id it comes. Keys are opaque and belong to one vendor.
 */
public final class DedupeKey {
  private DedupeKey() {}

  /**
   * Of a message that came or went: its id is enough.
   *
   * @param message with LinkedIn's id or the vendor's handle
   */
  public static String message(EventKind kind, Option<SessionRef> session, MessageRef message) {
    return key(kind, session, id(message));
  }

  /**
   * Of something that can happen to one message several times, such as an edit or a reaction.
   *
   * @param what tells the times apart: the time, the new text, who reacted with what
   */
  public static String messageChange(
      EventKind kind, Option<SessionRef> session, MessageRef message, String what) {
    return key(kind, session, id(message) + "|" + what);
  }

  /** Of a connection or an invitation: the account and the person. */
  public static String person(EventKind kind, Option<SessionRef> session, ProfileRef person) {
    List<String> names =
        person.names().stream().filter(ProfileName::stable).map(DedupeKey::name).sorted().toList();
    return key(
        kind,
        session,
        names.isEmpty()
            ? person.names().stream().map(DedupeKey::name).sorted().findFirst().orElse("")
            : names.get(0));
  }

  /** Of news about a session: what was said, and the minute in which it was. */
  public static String session(Option<SessionRef> session, Observation seen) {
    return key(
        EventKind.SESSION_CHANGED,
        session,
        seen.vendorCode().getOrElse(seen.signal().name())
            + seen.product().map(product -> "|" + product).getOrElse("")
            + "|"
            + minute(seen.at()));
  }

  /** Of a login: the account, and the minute in which it came through. */
  public static String linked(SessionRef session, Instant receivedAt) {
    return key(EventKind.SESSION_LINKED, Option.some(session), minute(receivedAt));
  }

  /**
   * Of what the vendor itself numbers: background work, tests, its own kinds of event.
   *
   * @param id the vendor's number of the fact
   */
  public static String numbered(EventKind kind, Option<SessionRef> session, String id) {
    return key(kind, session, id);
  }

  private static String key(EventKind kind, Option<SessionRef> session, String fact) {
    return kind + "|" + session.map(SessionRef::id).getOrElse("") + "|" + fact;
  }

  private static String id(MessageRef message) {
    return message
        .linkedInId()
        .orElse(() -> message.handle().map(handle -> handle.id()))
        .getOrElse("");
  }

  private static String name(ProfileName name) {
    return name.kind() + "=" + name.text();
  }

  private static String minute(Instant time) {
    return time.truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
