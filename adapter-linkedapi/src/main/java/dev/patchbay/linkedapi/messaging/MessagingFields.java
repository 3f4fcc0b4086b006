package dev.patchbay.linkedapi.messaging;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of conversations and messages the vendor fills (vocabulary 3.10). */
public final class MessagingFields {
  private static final String TEXT = "its messages are text, with neither states nor attachments";
  private static final String UNTITLED = "it tells threads, not what LinkedIn shows of them";
  private static final String NAMELESS = "it names the other person by reference; read the profile";
  private static final String NO_IDS =
      "sending tells neither message nor thread; read the messages to learn them";

  /** Fields of a conversation. */
  static final List<FieldCapability> CONVERSATION =
      new Filled()
          .always("ref", "session", "kind")
          .sometimes("product", "participants", "lastActivityAt", "lastMessage")
          .when("when one person's conversation was asked for, on newer servers", "syncedUntil")
          .sometimes("participants.ref", "participants.kind")
          .neverAs(NAMELESS, "participants.name", "participants.pictureUrl")
          .neverAs(NAMELESS, "participants.headline", "participants.occupation")
          .neverAs(NAMELESS, "participants.location", "participants.networkDistance")
          .neverAs(NAMELESS, "participants.contact")
          .neverAs("the own member is no participant here", "participants.self")
          .neverAs(UNTITLED, "origin", "title", "subject", "unread", "archived", "muted")
          .neverAs(UNTITLED, "writable")
          .neverAs(NAMELESS, "lastMessage.senderName")
          .neverAs(TEXT, "lastMessage.subject", "lastMessage.kind", "lastMessage.seen")
          .neverAs(TEXT, "lastMessage.delivered", "lastMessage.edited", "lastMessage.deleted")
          .neverAs(TEXT, "lastMessage.hidden", "lastMessage.event", "lastMessage.seenBy")
          .neverAs(TEXT, "lastMessage.attachments", "lastMessage.reactions", "lastMessage.quoted")
          .list();

  /** Fields of one conversation, which is read from the inbox alone. */
  static final List<FieldCapability> THREAD =
      CONVERSATION.stream()
          .map(
              field ->
                  field.name().equals("syncedUntil")
                      ? new FieldCapability(
                          field.name(),
                          FieldCapability.Filled.NEVER,
                          "the inbox, from which one conversation is read, does not tell it")
                      : field)
          .toList();

  /** Fields of a message. */
  public static final List<FieldCapability> MESSAGE =
      new Filled()
          .sometimes("ref", "direction", "text", "sentAt", "conversation")
          .when("when the other person wrote it", "sender")
          .neverAs(NAMELESS, "senderName")
          .neverAs(TEXT, "subject", "kind", "seen", "delivered", "edited", "deleted", "hidden")
          .neverAs(TEXT, "event", "seenBy", "attachments", "reactions", "quoted")
          .list();

  /** Fields of a receipt. */
  static final List<FieldCapability> RECEIPT =
      new Filled().neverAs(NO_IDS, "conversation", "message", "sentAt").list();

  /** Fields of the progress of a synchronisation. */
  static final List<FieldCapability> PROGRESS = new Filled().always("status").list();

  private MessagingFields() {}
}
