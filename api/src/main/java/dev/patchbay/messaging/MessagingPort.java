package dev.patchbay.messaging;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.PortCall;
import dev.patchbay.identity.AttachmentRef;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.ProfileRef;
import java.time.Instant;
import java.util.List;

/**
 * Conversations and messages. Immutable and safe for use by several threads; a method makes a call
 * that can be executed, and nothing happens before that.
 */
public final class MessagingPort {
  private final Caller caller;

  /** Made by {@code Patchbay}; applications get theirs from there. */
  public MessagingPort(Caller caller) {
    this.caller = caller;
  }

  /** Lists conversations that match. */
  public ListCall<Conversation> listConversations(ListConversations request) {
    return caller.list(MessagingOperations.MESSAGING_LIST_CONVERSATIONS, request);
  }

  /** Lists all conversations. */
  public ListCall<Conversation> listConversations() {
    return listConversations(ListConversations.all());
  }

  /** Reads one conversation. */
  public PortCall<Conversation> conversation(GetConversation request) {
    return caller.call(MessagingOperations.MESSAGING_CONVERSATION, request);
  }

  /** Reads one conversation. */
  public PortCall<Conversation> conversation(ConversationRef conversation) {
    return conversation(new GetConversation(conversation));
  }

  /** Lists who takes part in a conversation. */
  public ListCall<Participant> participants(ListParticipants request) {
    return caller.list(MessagingOperations.MESSAGING_PARTICIPANTS, request);
  }

  /** Lists who takes part in a conversation. */
  public ListCall<Participant> participants(ConversationRef conversation) {
    return participants(ListParticipants.of(conversation));
  }

  /** Lists the messages of a conversation that match. */
  public ListCall<Message> listMessages(ListMessages request) {
    return caller.list(MessagingOperations.MESSAGING_LIST_MESSAGES, request);
  }

  /** Lists all messages of a conversation. */
  public ListCall<Message> listMessages(ConversationRef conversation) {
    return listMessages(ListMessages.builder(conversation).build());
  }

  /** Lists the messages exchanged with a person that match. */
  public ListCall<Message> listMessagesWith(ListMessagesWith request) {
    return caller.list(MessagingOperations.MESSAGING_LIST_MESSAGES_WITH, request);
  }

  /** Lists all messages exchanged with a person. */
  public ListCall<Message> listMessagesWith(ProfileRef person) {
    return listMessagesWith(ListMessagesWith.builder(person).build());
  }

  /** Lists messages of all conversations that match. */
  public ListCall<Message> inbox(ListInbox request) {
    return caller.list(MessagingOperations.MESSAGING_INBOX, request);
  }

  /** Lists the messages of all conversations after a moment. */
  public ListCall<Message> inbox(Instant since) {
    return inbox(ListInbox.builder().since(since).build());
  }

  /** Reads one message. */
  public PortCall<Message> message(GetMessage request) {
    return caller.call(MessagingOperations.MESSAGING_MESSAGE, request);
  }

  /** Reads one message. */
  public PortCall<Message> message(MessageRef message) {
    return message(new GetMessage(message));
  }

  /** Downloads an attachment into memory. */
  public PortCall<DownloadedAttachment> downloadAttachment(DownloadAttachment request) {
    return caller.call(MessagingOperations.MESSAGING_DOWNLOAD_ATTACHMENT, request);
  }

  /** Downloads an attachment into memory. */
  public PortCall<DownloadedAttachment> downloadAttachment(AttachmentRef attachment) {
    return downloadAttachment(new DownloadAttachment(attachment));
  }

  /** Writes to a connected person. */
  public PortCall<MessageReceipt> sendToPerson(SendToPerson request) {
    return caller.call(MessagingOperations.MESSAGING_SEND_TO_PERSON, request);
  }

  /** Writes plain text to a connected person. */
  public PortCall<MessageReceipt> send(ProfileRef to, String text) {
    return sendToPerson(SendToPerson.of(to, text));
  }

  /** Writes into a conversation. */
  public PortCall<MessageReceipt> sendIntoConversation(SendIntoConversation request) {
    return caller.call(MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION, request);
  }

  /** Writes plain text into a conversation. */
  public PortCall<MessageReceipt> send(ConversationRef conversation, String text) {
    return sendIntoConversation(SendIntoConversation.of(conversation, text));
  }

  /** Writes to a company page. */
  public PortCall<MessageReceipt> sendToCompany(SendToCompany request) {
    return caller.call(MessagingOperations.MESSAGING_SEND_TO_COMPANY, request);
  }

  /** Starts a conversation with several people. */
  public PortCall<MessageReceipt> startGroup(StartGroup request) {
    return caller.call(MessagingOperations.MESSAGING_START_GROUP, request);
  }

  /** Starts a conversation with several people, who all see each other, by plain text. */
  public PortCall<MessageReceipt> startGroup(List<ProfileRef> people, String text) {
    return startGroup(StartGroup.builder(people).text(text).build());
  }

  /** Sends an InMail. */
  public PortCall<MessageReceipt> sendInMail(SendInMail request) {
    return caller.call(MessagingOperations.MESSAGING_SEND_IN_MAIL, request);
  }

  /** Sends an InMail of plain text, from the classic inbox. */
  public PortCall<MessageReceipt> sendInMail(ProfileRef to, String subject, String text) {
    return sendInMail(SendInMail.builder(to, text).subject(subject).build());
  }

  /** Writes from the Sales Navigator inbox. */
  public PortCall<MessageReceipt> sendSalesNavigatorMessage(SendSalesNavigatorMessage request) {
    return caller.call(MessagingOperations.MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE, request);
  }

  /** Writes plain text from the Sales Navigator inbox. */
  public PortCall<MessageReceipt> sendSalesNavigatorMessage(
      ProfileRef to, String subject, String text) {
    return sendSalesNavigatorMessage(
        SendSalesNavigatorMessage.builder(to, text).subject(subject).build());
  }

  /** Marks a conversation as read or unread. */
  public PortCall<Done> markRead(MarkRead request) {
    return caller.call(MessagingOperations.MESSAGING_MARK_READ, request);
  }

  /** Marks a conversation as read. */
  public PortCall<Done> markRead(ConversationRef conversation) {
    return markRead(MarkRead.read(conversation));
  }

  /** Archives a conversation or takes it out of the archive. */
  public PortCall<Done> archive(Archive request) {
    return caller.call(MessagingOperations.MESSAGING_ARCHIVE, request);
  }

  /** Archives a conversation. */
  public PortCall<Done> archive(ConversationRef conversation) {
    return archive(Archive.archive(conversation));
  }

  /** Mutes a conversation or ends that. */
  public PortCall<Done> mute(Mute request) {
    return caller.call(MessagingOperations.MESSAGING_MUTE, request);
  }

  /** Mutes a conversation. */
  public PortCall<Done> mute(ConversationRef conversation) {
    return mute(Mute.mute(conversation));
  }

  /** Puts an emoji under a message. */
  public PortCall<Done> react(ReactToMessage request) {
    return caller.call(MessagingOperations.MESSAGING_REACT, request);
  }

  /** Puts an emoji under a message. */
  public PortCall<Done> react(MessageRef message, String emoji) {
    return react(new ReactToMessage(message, emoji));
  }

  /** Asks the vendor to bring its copy of messages up to date. */
  public PortCall<SyncProgress> synchronise(Synchronise request) {
    return caller.call(MessagingOperations.MESSAGING_SYNCHRONISE, request);
  }

  /** Asks the vendor to bring its copy of the whole inbox up to date. */
  public PortCall<SyncProgress> synchronise() {
    return synchronise(Synchronise.everything());
  }
}
