package dev.patchbay.messaging;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import java.util.List;

/** The operations of messaging, as typed constants. */
public final class MessagingOperations {
  /** Lists conversations. */
  public static final Operation<ListConversations, Page<Conversation>>
      MESSAGING_LIST_CONVERSATIONS =
          Operation.list(
              "messaging.listConversations", ListConversations.class, Conversation.class);

  /** Reads one conversation. */
  public static final Operation<GetConversation, Conversation> MESSAGING_CONVERSATION =
      Operation.read("messaging.conversation", GetConversation.class, Conversation.class);

  /** Lists who takes part in a conversation. */
  public static final Operation<ListParticipants, Page<Participant>> MESSAGING_PARTICIPANTS =
      Operation.list("messaging.participants", ListParticipants.class, Participant.class);

  /** Lists the messages of a conversation. */
  public static final Operation<ListMessages, Page<Message>> MESSAGING_LIST_MESSAGES =
      Operation.list("messaging.listMessages", ListMessages.class, Message.class);

  /** Lists the messages exchanged with a person. */
  public static final Operation<ListMessagesWith, Page<Message>> MESSAGING_LIST_MESSAGES_WITH =
      Operation.list("messaging.listMessagesWith", ListMessagesWith.class, Message.class);

  /** Lists messages of all conversations. */
  public static final Operation<ListInbox, Page<Message>> MESSAGING_INBOX =
      Operation.list("messaging.inbox", ListInbox.class, Message.class);

  /** Reads one message. */
  public static final Operation<GetMessage, Message> MESSAGING_MESSAGE =
      Operation.read("messaging.message", GetMessage.class, Message.class);

  /** Downloads an attachment. */
  public static final Operation<DownloadAttachment, DownloadedAttachment>
      MESSAGING_DOWNLOAD_ATTACHMENT =
          Operation.read(
              "messaging.downloadAttachment", DownloadAttachment.class, DownloadedAttachment.class);

  /** Writes to a connected person. */
  public static final Operation<SendToPerson, MessageReceipt> MESSAGING_SEND_TO_PERSON =
      Operation.write("messaging.sendToPerson", SendToPerson.class, MessageReceipt.class);

  /** Writes to a company page. */
  public static final Operation<SendToCompany, MessageReceipt> MESSAGING_SEND_TO_COMPANY =
      Operation.write("messaging.sendToCompany", SendToCompany.class, MessageReceipt.class);

  /** Starts a conversation with several people. */
  public static final Operation<StartGroup, MessageReceipt> MESSAGING_START_GROUP =
      Operation.write("messaging.startGroup", StartGroup.class, MessageReceipt.class);

  /** Sends an InMail. */
  public static final Operation<SendInMail, MessageReceipt> MESSAGING_SEND_IN_MAIL =
      Operation.write("messaging.sendInMail", SendInMail.class, MessageReceipt.class);

  /** Writes from the Sales Navigator inbox. */
  public static final Operation<SendSalesNavigatorMessage, MessageReceipt>
      MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE =
          Operation.write(
              "messaging.sendSalesNavigatorMessage",
              SendSalesNavigatorMessage.class,
              MessageReceipt.class);

  /** Writes into a conversation. */
  public static final Operation<SendIntoConversation, MessageReceipt>
      MESSAGING_SEND_INTO_CONVERSATION =
          Operation.write(
              "messaging.sendIntoConversation", SendIntoConversation.class, MessageReceipt.class);

  /** Marks a conversation as read or unread. */
  public static final Operation<MarkRead, Done> MESSAGING_MARK_READ =
      Operation.write("messaging.markRead", MarkRead.class, Done.class);

  /** Archives a conversation or takes it out of the archive. */
  public static final Operation<Archive, Done> MESSAGING_ARCHIVE =
      Operation.write("messaging.archive", Archive.class, Done.class);

  /** Mutes a conversation or ends that. */
  public static final Operation<Mute, Done> MESSAGING_MUTE =
      Operation.write("messaging.mute", Mute.class, Done.class);

  /** Puts an emoji under a message. */
  public static final Operation<ReactToMessage, Done> MESSAGING_REACT =
      Operation.write("messaging.react", ReactToMessage.class, Done.class);

  /** Asks the vendor to bring its copy of messages up to date. */
  public static final Operation<Synchronise, SyncProgress> MESSAGING_SYNCHRONISE =
      Operation.write("messaging.synchronise", Synchronise.class, SyncProgress.class);

  /** All of them, in the order of the vocabulary. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          MESSAGING_LIST_CONVERSATIONS,
          MESSAGING_CONVERSATION,
          MESSAGING_PARTICIPANTS,
          MESSAGING_LIST_MESSAGES,
          MESSAGING_LIST_MESSAGES_WITH,
          MESSAGING_INBOX,
          MESSAGING_MESSAGE,
          MESSAGING_DOWNLOAD_ATTACHMENT,
          MESSAGING_SEND_TO_PERSON,
          MESSAGING_SEND_TO_COMPANY,
          MESSAGING_START_GROUP,
          MESSAGING_SEND_IN_MAIL,
          MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE,
          MESSAGING_SEND_INTO_CONVERSATION,
          MESSAGING_MARK_READ,
          MESSAGING_ARCHIVE,
          MESSAGING_MUTE,
          MESSAGING_REACT,
          MESSAGING_SYNCHRONISE);

  private MessagingOperations() {}
}
