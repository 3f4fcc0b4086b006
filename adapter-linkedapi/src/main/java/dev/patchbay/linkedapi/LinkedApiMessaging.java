package dev.patchbay.linkedapi;

import static dev.patchbay.messaging.MessagingOperations.MESSAGING_LIST_CONVERSATIONS;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_SEND_TO_PERSON;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.ListConversations;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.messaging.SendIntoConversation;
import dev.patchbay.messaging.SendToPerson;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Messaging. Sends are workflows whose receipts tell no id; conversations are grouped from the
 * inbox that the vendor captures since it was synchronised.
 */
final class LinkedApiMessaging {
  private static final int LONGEST_TEXT = 1900;

  private final LinkedApi linkedApi;
  private final Workflows workflows;

  LinkedApiMessaging(LinkedApi linkedApi, Workflows workflows) {
    this.linkedApi = linkedApi;
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            MESSAGING_LIST_CONVERSATIONS,
            this::conversations,
            entry ->
                entry
                    .emulated(
                        "grouped from the messages captured since the inbox was synchronised;"
                            + " conversations silent since then are missing")
                    .accepts("since", "before")
                    .accepts("product", declared -> declared.allowing(Inbox.PRODUCTS.writable()))
                    .accepts("pageSize", declared -> declared.between(1, Integer.MAX_VALUE))
                    .refuses("with", Reason.NOT_BUILT_YET, "list all, then look at participants")
                    .latency(Latency.STORE))
        .on(
            MESSAGING_SEND_TO_PERSON,
            this::toPerson,
            entry ->
                entry
                    .accepts("to")
                    .accepts("text", declared -> declared.maxLength(LONGEST_TEXT))
                    .repeat(Repeat.TWICE)
                    .latency(Latency.BACKGROUND))
        .on(
            MESSAGING_SEND_INTO_CONVERSATION,
            this::intoConversation,
            entry ->
                entry
                    .accepts("conversation")
                    .accepts("text", declared -> declared.maxLength(LONGEST_TEXT))
                    .repeat(Repeat.TWICE)
                    .latency(Latency.BACKGROUND))
        .with(LinkedApiMessaging::withoutOthers);
  }

  private static AdapterTable.Builder withoutOthers(AdapterTable.Builder table) {
    return table
        .without(
            MessagingOperations.MESSAGING_PARTICIPANTS,
            Reason.VENDOR_CANNOT,
            "it tells the one other person of a conversation, with the conversation")
        .without(
            Reason.VENDOR_CANNOT,
            "its messages are text, read in lists",
            MessagingOperations.MESSAGING_MESSAGE,
            MessagingOperations.MESSAGING_DOWNLOAD_ATTACHMENT)
        .without(
            Reason.VENDOR_CANNOT,
            "it writes to one person at a time",
            MessagingOperations.MESSAGING_SEND_TO_COMPANY,
            MessagingOperations.MESSAGING_START_GROUP)
        .without(
            MessagingOperations.MESSAGING_SEND_IN_MAIL,
            Reason.VENDOR_CANNOT,
            "it sends no InMail but Sales Navigator messages")
        .without(
            Reason.VENDOR_CANNOT,
            "it has no such action",
            MessagingOperations.MESSAGING_MARK_READ,
            MessagingOperations.MESSAGING_REACT)
        .without(
            Reason.NOT_BUILT_YET,
            "",
            MessagingOperations.MESSAGING_CONVERSATION,
            MessagingOperations.MESSAGING_LIST_MESSAGES,
            MessagingOperations.MESSAGING_LIST_MESSAGES_WITH,
            MessagingOperations.MESSAGING_INBOX,
            MessagingOperations.MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE,
            MessagingOperations.MESSAGING_ARCHIVE,
            MessagingOperations.MESSAGING_MUTE,
            MessagingOperations.MESSAGING_SYNCHRONISE);
  }

  private Either<PortError, Answer<Page<Conversation>>> conversations(
      ListConversations request, CallContext context) {
    Map<String, Object> filter = new LinkedHashMap<>();
    request.since().forEach(since -> filter.put("since", since.toString()));
    request.product().flatMap(Inbox.PRODUCTS::write).forEach(type -> filter.put("type", type));
    return linkedApi
        .accounts()
        .token(MESSAGING_LIST_CONVERSATIONS, context)
        .flatMap(
            token ->
                linkedApi
                    .wire()
                    .read(
                        MESSAGING_LIST_CONVERSATIONS,
                        context,
                        api -> api.inbox(token.reveal(), linkedApi.client(), filter)))
        .mapLeft(error -> linkedApi.forgetting(error, context))
        .flatMap(
            reply ->
                linkedApi
                    .opened(MESSAGING_LIST_CONVERSATIONS, reply)
                    .map(
                        answer -> {
                          Reading reading = new Reading().requestId(reply.requestId());
                          Page<Conversation> page = Inbox.page(answer, request, context, reading);
                          return new Answer<>(page, reading.notes());
                        }));
  }

  private Either<PortError, Answer<MessageReceipt>> toPerson(
      SendToPerson request, CallContext context) {
    return People.url(MESSAGING_SEND_TO_PERSON, "to", request.to())
        .flatMap(
            url ->
                send(
                    MESSAGING_SEND_TO_PERSON,
                    request.text(),
                    text -> SendToPerson.of(request.to(), text),
                    Product.CLASSIC,
                    "personUrl",
                    url,
                    context));
  }

  private Either<PortError, Answer<MessageReceipt>> intoConversation(
      SendIntoConversation request, CallContext context) {
    ConversationRef conversation = request.conversation();
    Option<String> thread =
        conversation.handle().map(VendorRef::id).orElse(conversation.threadId());
    Product product =
        conversation.handle().exists(handle -> handle.kind().equals(Inbox.SALES_THREAD))
            ? Product.SALES_NAVIGATOR
            : Product.CLASSIC;
    return thread
        .<PortError>toEither(
            () ->
                new FixCall.InvalidRequest(
                    LinkedApi.origin(MESSAGING_SEND_INTO_CONVERSATION),
                    MESSAGING_SEND_INTO_CONVERSATION.key("conversation"),
                    "has no thread id; take it from messaging.listConversations"))
        .flatMap(
            id ->
                send(
                    MESSAGING_SEND_INTO_CONVERSATION,
                    request.text(),
                    text -> SendIntoConversation.of(conversation, text),
                    product,
                    "threadId",
                    id,
                    context));
  }

  private <Q extends Request> Either<PortError, Answer<MessageReceipt>> send(
      Operation<Q, MessageReceipt> operation,
      Option<String> text,
      Function<String, Q> plain,
      Product product,
      String target,
      String value,
      CallContext context) {
    if (text.isEmpty()) {
      return Either.left(
          new FixCall.InvalidRequest(
              LinkedApi.origin(operation),
              operation.key("text"),
              "is missing; this vendor sends nothing but text"));
    }
    boolean classic = product == Product.CLASSIC;
    String action = classic ? "st.sendMessage" : "nv.sendMessage";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(target, value);
    body.put("text", text.get());
    return workflows.run(
        operation,
        plain.apply(text.get()),
        context,
        Definition.of(action, classic ? "stMessages" : "nvMessages", body),
        (result, reading) -> Either.right(MessageReceipt.BARE));
  }
}
