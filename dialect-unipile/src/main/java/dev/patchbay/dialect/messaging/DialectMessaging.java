package dev.patchbay.dialect.messaging;

import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectFeature;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.messaging.Message;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Messaging in the dialect: reads from the vendor's store, sends through multipart forms. Immutable
 * and safe for use by several threads.
 */
public final class DialectMessaging {
  private static final int PAGE_MOST = 250;
  private static final String FILES_SOURCE = "vendor documentation: send messages, about 15 MB";
  private static final String NO_PRODUCT =
      "the vendor's lists have no such filter; look at the product of each conversation";

  private final MessagingReads reads;
  private final MessagesWith with;
  private final MessagingSends sends;
  private final MessagingChanges changes;
  private final DialectOptions options;

  /** Messaging over a vendor's wire. */
  public DialectMessaging(Dialect dialect) {
    options = dialect.options();
    MessagingRoom room = MessagingRoom.of(dialect);
    reads = new MessagingReads(room);
    with = new MessagesWith(room, reads);
    sends = new MessagingSends(room);
    changes = new MessagingChanges(room);
  }

  /** Adds the rows of messaging to an adapter's table. */
  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .with(this::lists)
        .with(this::singles)
        .with(this::sending)
        .with(this::changing)
        .with(this::reacting)
        .with(this::muting);
  }

  /** Adds the row of an operation of the vendor's own: messages that one person sent. */
  public AdapterTable.Builder addMessagesFrom(
      AdapterTable.Builder table, Operation<ListMessagesFrom, Page<Message>> operation) {
    return table.on(
        operation,
        (request, context) -> reads.messagesFrom(operation, request, context),
        entry -> paged(entry).fields(MessagingFields.MESSAGE).accepts("person", "since", "before"));
  }

  private AdapterTable.Builder lists(AdapterTable.Builder table) {
    return table
        .on(
            MessagingOperations.MESSAGING_LIST_CONVERSATIONS,
            reads::conversations,
            entry ->
                paged(entry)
                    .fields(MessagingFields.CONVERSATION)
                    .accepts("with", "since", "before")
                    .refuses("product", Reason.VENDOR_CANNOT, NO_PRODUCT))
        .on(
            MessagingOperations.MESSAGING_LIST_MESSAGES,
            reads::messages,
            entry ->
                paged(entry)
                    .fields(MessagingFields.MESSAGE)
                    .accepts("conversation", "since", "before", "sender"))
        .on(
            MessagingOperations.MESSAGING_LIST_MESSAGES_WITH,
            with::list,
            entry ->
                paged(entry)
                    .emulated(
                        "lists the conversations with the person, then the messages of each; one"
                            + " conversation after the other, each newest first",
                        MessagingOperations.MESSAGING_LIST_CONVERSATIONS)
                    .fields(MessagingFields.MESSAGE)
                    .accepts("person", "since", "before")
                    .refuses("product", Reason.VENDOR_CANNOT, NO_PRODUCT))
        .on(
            MessagingOperations.MESSAGING_INBOX,
            reads::inbox,
            entry -> paged(entry).fields(MessagingFields.MESSAGE).accepts("since", "before"))
        .on(
            MessagingOperations.MESSAGING_PARTICIPANTS,
            reads::participants,
            entry ->
                entry
                    .latency(Latency.STORE)
                    .fields(MessagingFields.PARTICIPANT)
                    .accepts("conversation")
                    .refuses(
                        "pageSize",
                        Reason.VENDOR_CANNOT,
                        "the vendor tells all participants at once"));
  }

  private AdapterTable.Builder singles(AdapterTable.Builder table) {
    return table
        .on(
            MessagingOperations.MESSAGING_CONVERSATION,
            reads::conversation,
            entry ->
                entry
                    .latency(Latency.STORE)
                    .fields(MessagingFields.CONVERSATION)
                    .accepts("conversation"))
        .on(
            MessagingOperations.MESSAGING_MESSAGE,
            reads::message,
            entry ->
                entry.latency(Latency.STORE).fields(MessagingFields.MESSAGE).accepts("message"))
        .on(
            MessagingOperations.MESSAGING_DOWNLOAD_ATTACHMENT,
            reads::download,
            entry -> entry.fields(MessagingFields.DOWNLOADED).accepts("attachment"));
  }

  private AdapterTable.Builder sending(AdapterTable.Builder table) {
    return table
        .on(
            MessagingOperations.MESSAGING_SEND_TO_PERSON,
            sends::toPerson,
            sent(
                MessagingOperations.MESSAGING_SEND_TO_PERSON,
                "to",
                "text",
                "subject",
                "attachments",
                "voice",
                "video"))
        .on(
            MessagingOperations.MESSAGING_START_GROUP,
            sends::group,
            sent(
                MessagingOperations.MESSAGING_START_GROUP,
                "people",
                "text",
                "subject",
                "attachments",
                "voice",
                "video"))
        .on(
            MessagingOperations.MESSAGING_SEND_TO_COMPANY,
            sends::toCompany,
            entry ->
                sent(
                        MessagingOperations.MESSAGING_SEND_TO_COMPANY,
                        "to",
                        "text",
                        "subject",
                        "attachments")
                    .apply(entry)
                    .accepts("topic", topic -> topic.allowing(MessagingTables.TOPICS.writable())))
        .on(
            MessagingOperations.MESSAGING_SEND_IN_MAIL,
            sends::inMail,
            entry ->
                sent(
                        MessagingOperations.MESSAGING_SEND_IN_MAIL,
                        "to",
                        "text",
                        "subject",
                        "attachments")
                    .apply(entry)
                    .accepts(
                        "product", product -> product.allowing(List.of("CLASSIC", "RECRUITER")))
                    .accepts(
                        "visibility",
                        visible -> visible.allowing(MessagingTables.VISIBILITIES.writable())))
        .on(
            MessagingOperations.MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE,
            sends::salesNavigator,
            entry ->
                sent(
                        MessagingOperations.MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE,
                        "to",
                        "text",
                        "subject",
                        "attachments")
                    .apply(entry)
                    .needs("SALES_NAVIGATOR"))
        .on(
            MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION,
            sends::intoConversation,
            sent(
                MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION,
                "conversation",
                "text",
                "attachments",
                "voice",
                "video",
                "quote"));
  }

  private AdapterTable.Builder changing(AdapterTable.Builder table) {
    return table
        .on(
            MessagingOperations.MESSAGING_MARK_READ,
            changes::markRead,
            entry ->
                entry
                    .repeat(Repeat.SAME, Settling.read(MessagingOperations.MESSAGING_MARK_READ))
                    .accepts("conversation")
                    .accepts("command", command -> command.allowing(List.of("READ", "UNREAD"))))
        .on(
            MessagingOperations.MESSAGING_SYNCHRONISE,
            changes::synchronise,
            entry ->
                entry
                    .repeat(Repeat.SAME)
                    .latency(Latency.BACKGROUND)
                    .fields(MessagingFields.PROGRESS)
                    .accepts("conversation")
                    .accepts(
                        "product", product -> product.allowing(MessagingTables.PRODUCTS.writable()))
                    .refuses(
                        "person",
                        Reason.VENDOR_CANNOT,
                        "name the conversation with the person instead"))
        .without(
            MessagingOperations.MESSAGING_ARCHIVE,
            Reason.VENDOR_CANNOT,
            "the vendor tells whether a conversation is archived and cannot change it");
  }

  private AdapterTable.Builder reacting(AdapterTable.Builder table) {
    return options.has(DialectFeature.MESSAGE_REACTIONS)
        ? table.on(
            MessagingOperations.MESSAGING_REACT,
            changes::react,
            entry ->
                entry
                    .repeat(Repeat.UNKNOWN, Settling.read(MessagingOperations.MESSAGING_REACT))
                    .accepts("message", "emoji"))
        : table.without(
            MessagingOperations.MESSAGING_REACT,
            Reason.VENDOR_CANNOT,
            "the vendor tells reactions of messages and has no route to add one");
  }

  private AdapterTable.Builder muting(AdapterTable.Builder table) {
    return options.has(DialectFeature.MUTING)
        ? table.on(
            MessagingOperations.MESSAGING_MUTE,
            changes::mute,
            entry ->
                entry
                    .repeat(Repeat.SAME, Settling.read(MessagingOperations.MESSAGING_MUTE))
                    .accepts("conversation")
                    .accepts("command", command -> command.allowing(List.of("MUTE", "UNMUTE"))))
        : table.without(
            MessagingOperations.MESSAGING_MUTE,
            Reason.NOT_DOCUMENTED,
            "the vendor's OpenAPI file has no such action; later pages name more of them");
  }

  private static OperationEntry paged(OperationEntry entry) {
    return entry.latency(Latency.STORE).accepts("pageSize", size -> size.between(1, PAGE_MOST));
  }

  private static UnaryOperator<OperationEntry> sent(Operation<?, ?> send, String... arguments) {
    return entry ->
        entry
            .repeat(Repeat.TWICE, Settling.read(send))
            .fields(MessagingFields.receipt(send))
            .accepts(arguments)
            .limit("attachments", Outgoing.MOST_BYTES, "bytes", FILES_SOURCE);
  }
}
