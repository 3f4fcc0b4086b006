package dev.patchbay.event;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.Message;
import dev.patchbay.session.Observation;
import io.vavr.control.Option;
import java.util.Map;

/** What an event tells. */
public sealed interface EventPayload {
  /**
   * A message came, went, or changed.
   *
   * @param message what is known of it; for deletions and receipts often its reference alone
   */
  record MessageEvent(Message message) implements EventPayload {}

  /**
   * Someone reacted to a message.
   *
   * @param message the message reacted to, as far as known
   * @param reaction the reaction, an emoji
   * @param by who reacted
   */
  record ReactionEvent(Message message, Option<String> reaction, Option<ProfileRef> by)
      implements EventPayload {}

  /**
   * A connection came about or was asked for.
   *
   * @param person the other member
   * @param name the full name
   * @param headline the headline
   * @param pictureUrl the picture
   */
  record RelationEvent(
      ProfileRef person, Option<String> name, Option<String> headline, Option<String> pictureUrl)
      implements EventPayload {}

  /**
   * The vendor said something about the event's session; pass it to {@code SessionReducer} together
   * with what was said before.
   *
   * @param observation what it said
   */
  record SessionEvent(Observation observation) implements EventPayload {}

  /**
   * A login came through.
   *
   * @param session the connected session
   * @param name the text that the link was made with: the only tie to who was asked to log in
   * @param reconnected whether the account was connected before
   */
  record LinkedEvent(SessionRef session, Option<String> name, boolean reconnected)
      implements EventPayload {}

  /**
   * Background work ended.
   *
   * @param handle the vendor's id of the work
   * @param succeeded whether it succeeded, where the vendor tells
   */
  record WorkflowEvent(VendorRef handle, Option<Boolean> succeeded) implements EventPayload {}

  /**
   * A test.
   *
   * @param text what the vendor wrote with it
   */
  record TestEvent(Option<String> text) implements EventPayload {}

  /**
   * Something neutral types have no place for.
   *
   * @param type the vendor's own word for it
   * @param raw the vendor's content: texts, numbers, booleans, lists and maps, without nulls
   */
  record VendorEvent(String type, Map<String, Object> raw) implements EventPayload {
    /** Copies the content deeply and leaves nulls out. */
    public VendorEvent {
      raw = RawContent.copy(raw);
    }
  }
}
