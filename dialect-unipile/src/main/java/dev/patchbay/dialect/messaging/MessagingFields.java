package dev.patchbay.dialect.messaging;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of conversations and messages the dialect fills (vocabulary 3.10). */
final class MessagingFields {
  private static final String NO_SENDER_NAME =
      "the vendor names the sender by reference; list the participants for names";
  private static final String OTHER_PERSON_ALONE =
      "a conversation tells who the other person is and no more; list the participants";

  private static final String READ_ONLY =
      "0 means yes; what the numbers 1 and 2 mean is not documented, MessagingLeftovers has them";
  private static final String EVENT_TYPE =
      "what event_type and behavior mean is not documented, MessagingLeftovers has their numbers";

  /** Fields of a conversation. */
  static final List<FieldCapability> CONVERSATION =
      new Filled()
          .always("ref", "session")
          .sometimes("kind", "product", "origin", "title", "subject", "lastActivityAt")
          .sometimes("unread", "archived")
          .when(READ_ONLY, "writable")
          .when("while muted", "muted")
          .when("in a conversation with one person", "participants")
          .when("documented for a single conversation, not for lists", "lastMessage")
          .neverAs("the vendor does not tell how far its copy reaches", "syncedUntil")
          .neverAs(OTHER_PERSON_ALONE, "participants.kind", "participants.name")
          .neverAs(OTHER_PERSON_ALONE, "participants.self", "participants.pictureUrl")
          .neverAs(OTHER_PERSON_ALONE, "participants.headline", "participants.occupation")
          .neverAs(OTHER_PERSON_ALONE, "participants.location", "participants.networkDistance")
          .neverAs(OTHER_PERSON_ALONE, "participants.contact")
          .neverAs(NO_SENDER_NAME, "lastMessage.senderName")
          .list();

  /** Fields of a participant. */
  static final List<FieldCapability> PARTICIPANT =
      new Filled()
          .sometimes("ref", "name", "self", "pictureUrl", "headline", "occupation", "location")
          .sometimes("networkDistance", "contact")
          .neverAs("the vendor does not tell people from company pages here", "kind")
          .list();

  /** Fields of a message. */
  static final List<FieldCapability> MESSAGE =
      new Filled()
          .sometimes("ref", "conversation", "direction", "text", "subject", "sentAt", "kind")
          .sometimes("seen", "delivered", "edited", "deleted", "hidden", "seenBy")
          .when(EVENT_TYPE, "event")
          .sometimes("attachments", "reactions", "quoted")
          .when("unless a company page wrote it", "sender")
          .neverAs(NO_SENDER_NAME, "senderName")
          .list();

  /** Fields of a downloaded attachment. */
  static final List<FieldCapability> DOWNLOADED =
      new Filled()
          .always("content")
          .sometimes("mediaType")
          .neverAs("the download names no file; the message's attachment may", "fileName")
          .list();

  /** Fields of the progress of a synchronisation. */
  static final List<FieldCapability> PROGRESS = new Filled().always("status").list();

  private MessagingFields() {}

  /** Fields of a receipt; a conversation that was written into is the one of the request. */
  static List<FieldCapability> receipt(Operation<?, ?> send) {
    Filled receipt = new Filled();
    return (send.equals(MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION)
            ? receipt.always("conversation")
            : receipt.sometimes("conversation"))
        .sometimes("message")
        .neverAs("the vendor answers with ids alone", "sentAt")
        .list();
  }
}
