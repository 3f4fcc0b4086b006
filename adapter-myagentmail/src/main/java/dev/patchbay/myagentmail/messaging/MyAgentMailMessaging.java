package dev.patchbay.myagentmail.messaging;

import static dev.patchbay.messaging.MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_SEND_TO_PERSON;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.messaging.SendIntoConversation;
import dev.patchbay.messaging.SendToPerson;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.read.People;
import dev.patchbay.myagentmail.wire.LinkedInWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages. Sending is documented; of the inbox no page shows an answer, so that the port has none
 * and the extension reads it raw.
 */
public final class MyAgentMailMessaging {
  static final String CONVERSATION = "conversation";
  public static final String MESSAGE = "message";

  private static final String RAW =
      "no page shows what the inbox answers; read it raw through the extension";

  private final MyAgentMail vendor;

  public MyAgentMailMessaging(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            MESSAGING_SEND_TO_PERSON,
            this::toPerson,
            entry ->
                entry.accepts("to", "text").repeat(Repeat.TWICE).fields(MessagingFields.RECEIPT))
        .on(
            MESSAGING_SEND_INTO_CONVERSATION,
            this::intoConversation,
            entry ->
                entry
                    .accepts("conversation", "text")
                    .repeat(Repeat.TWICE)
                    .fields(MessagingFields.RECEIPT))
        .without(
            Reason.NOT_DOCUMENTED,
            RAW,
            MessagingOperations.MESSAGING_LIST_CONVERSATIONS,
            MessagingOperations.MESSAGING_CONVERSATION,
            MessagingOperations.MESSAGING_PARTICIPANTS,
            MessagingOperations.MESSAGING_LIST_MESSAGES,
            MessagingOperations.MESSAGING_LIST_MESSAGES_WITH)
        .without(
            Reason.VENDOR_CANNOT,
            "new messages are told by webhook alone; subscribe to MESSAGE_RECEIVED",
            MessagingOperations.MESSAGING_INBOX,
            MessagingOperations.MESSAGING_MESSAGE)
        .without(
            Reason.VENDOR_CANNOT,
            "it sends text to one person on linkedin.com, and changes no conversation",
            MessagingOperations.MESSAGING_DOWNLOAD_ATTACHMENT,
            MessagingOperations.MESSAGING_SEND_TO_COMPANY,
            MessagingOperations.MESSAGING_START_GROUP,
            MessagingOperations.MESSAGING_SEND_IN_MAIL,
            MessagingOperations.MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE,
            MessagingOperations.MESSAGING_MARK_READ,
            MessagingOperations.MESSAGING_ARCHIVE,
            MessagingOperations.MESSAGING_MUTE,
            MessagingOperations.MESSAGING_REACT,
            MessagingOperations.MESSAGING_SYNCHRONISE);
  }

  private Either<PortError, Answer<MessageReceipt>> toPerson(
      SendToPerson request, CallContext context) {
    return People.recipient(MESSAGING_SEND_TO_PERSON, "to", request.to())
        .flatMap(
            recipient ->
                send(MESSAGING_SEND_TO_PERSON, "recipient", recipient, request.text(), context));
  }

  private Either<PortError, Answer<MessageReceipt>> intoConversation(
      SendIntoConversation request, CallContext context) {
    return urn(MESSAGING_SEND_INTO_CONVERSATION, request.conversation())
        .flatMap(
            urn ->
                send(
                    MESSAGING_SEND_INTO_CONVERSATION,
                    "conversationUrn",
                    urn,
                    request.text(),
                    context));
  }

  /** The vendor's handle is LinkedIn's URN, which names the own member, so that no id makes it. */
  public static Either<PortError, String> urn(
      Operation<?, ?> operation, ConversationRef conversation) {
    return conversation
        .handle()
        .filter(handle -> handle.kind().equals(CONVERSATION))
        .map(VendorRef::id)
        .map(Either::<PortError, String>right)
        .getOrElse(
            () ->
                MyAgentMail.invalid(
                    operation,
                    "conversation",
                    "has no URN of this vendor's; take the conversation of a message sent with it,"
                        + " or write to the person"));
  }

  private Either<PortError, Answer<MessageReceipt>> send(
      Operation<?, MessageReceipt> operation,
      String to,
      String whom,
      Option<String> text,
      CallContext context) {
    Map<String, Object> body = new LinkedHashMap<>();
    MyAgentMail.pin(body, context);
    body.put(to, whom);
    text.forEach(words -> body.put("text", words));
    return vendor
        .write(operation, context, Option.none(), api -> api.send(body))
        .flatMap(
            told ->
                told.as(LinkedInWire.Message.class)
                    .filterOrElse(
                        sent -> told.says("ok") || sent.messageUrn() != null,
                        strange -> told.lacking("the answer does not say that it was sent"))
                    .map(
                        sent ->
                            new Answer<>(
                                receipt(sent, context.session()), told.reading().notes())));
  }

  private static MessageReceipt receipt(LinkedInWire.Message sent, Option<SessionRef> session) {
    Option<ConversationRef> conversation =
        present(sent.conversationUrn())
            .map(
                urn -> {
                  ConversationRef ref = ConversationRef.of(urn);
                  return session
                      .map(own -> ref.with(VendorRef.of(own, CONVERSATION, urn)))
                      .getOrElse(ref);
                })
            .orElse(() -> present(sent.backendConversationUrn()).map(ConversationRef::of));
    Option<MessageRef> message =
        present(sent.messageUrn())
            .map(
                urn -> {
                  MessageRef ref = MessageRef.of(urn);
                  return session
                      .map(own -> ref.with(VendorRef.of(own, MESSAGE, urn)))
                      .getOrElse(ref);
                });
    return new MessageReceipt(conversation, message, Option.of(Scalars.time(sent.deliveredAt())));
  }

  private static Option<String> present(@Nullable String text) {
    return Option.of(text).filter(given -> !given.isBlank());
  }
}
