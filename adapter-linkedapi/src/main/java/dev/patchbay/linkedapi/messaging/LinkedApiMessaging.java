package dev.patchbay.linkedapi.messaging;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.Slice;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;

/**
 * Messaging. Reads poll the vendor's copy of messages; sends, archiving, muting and synchronising
 * are workflows.
 */
public final class LinkedApiMessaging {
  private static final int LONGEST_TEXT = 1900;
  private static final int LONGEST_SUBJECT = 80;

  /** What is done for arguments that the vendor lacks. */
  static final String BEFORE = "later rows are dropped here";

  static final String WITH = "the vendor's poll knows no person; rows of others are left out";
  static final String SENDER = "its messages are picked here; only the other person can be named";
  static final String CONVERSATION = "by its person, who is looked up";

  private static final String SINCE_SYNC =
      "captured since the inbox was synchronised by messaging.synchronise, and nothing before";
  private static final String SYNCHRONISES =
      "polled from the vendor's copy, which the first read of a conversation makes: one workflow"
          + " more, unless forbidden by CallOptions.withoutSync()";

  private final MessagingReads reads;
  private final MessagingWrites writes;
  private final Synchronising synchronising;

  public LinkedApiMessaging(LinkedApi linkedApi, Workflows workflows) {
    reads = new MessagingReads(new Polls(linkedApi));
    writes = new MessagingWrites(workflows);
    synchronising = new Synchronising(workflows);
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .with(this::lists)
        .with(this::sends)
        .with(this::changes)
        .with(LinkedApiMessaging::withoutOthers);
  }

  private AdapterTable.Builder lists(AdapterTable.Builder table) {
    return table
        .on(
            MessagingOperations.MESSAGING_LIST_CONVERSATIONS,
            reads::conversations,
            entry ->
                cut(entry)
                    .emulated(
                        "grouped from the messages "
                            + SINCE_SYNC
                            + "; with one person "
                            + SYNCHRONISES,
                        MessagingOperations.MESSAGING_SYNCHRONISE)
                    .accepts("since")
                    .accepts(
                        "with",
                        with ->
                            with.with(
                                Support.emulated(
                                    WITH, MessagingOperations.MESSAGING_SYNCHRONISE.id())))
                    .accepts("product", LinkedApiMessaging::inboxes)
                    .fields(MessagingFields.CONVERSATION))
        .on(
            MessagingOperations.MESSAGING_CONVERSATION,
            reads::conversation,
            entry ->
                entry
                    .emulated("made of its messages " + SINCE_SYNC)
                    .accepts("conversation")
                    .latency(Latency.STORE)
                    .fields(MessagingFields.THREAD))
        .on(
            MessagingOperations.MESSAGING_LIST_MESSAGES,
            reads::messages,
            entry ->
                cut(entry)
                    .accepts("conversation", "since")
                    .accepts("sender", sender -> sender.with(Support.emulated(SENDER)))
                    .fields(MessagingFields.MESSAGE))
        .on(
            MessagingOperations.MESSAGING_LIST_MESSAGES_WITH,
            reads::messagesWith,
            entry ->
                cut(entry)
                    .emulated(SYNCHRONISES, MessagingOperations.MESSAGING_SYNCHRONISE)
                    .accepts("person", "since")
                    .accepts("product", LinkedApiMessaging::inboxes)
                    .limit(
                        "window",
                        30,
                        "days",
                        "the vendor's page on conversations: kept up to date so long")
                    .fields(MessagingFields.MESSAGE))
        .on(
            MessagingOperations.MESSAGING_INBOX,
            reads::inbox,
            entry -> cut(entry).accepts("since").fields(MessagingFields.MESSAGE));
  }

  private AdapterTable.Builder sends(AdapterTable.Builder table) {
    return table
        .on(
            MessagingOperations.MESSAGING_SEND_TO_PERSON,
            writes::toPerson,
            entry ->
                sent(entry)
                    .accepts("to")
                    .repeat(Repeat.TWICE, MessagingOperations.MESSAGING_LIST_MESSAGES_WITH))
        .on(
            MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION,
            writes::intoConversation,
            entry ->
                sent(entry)
                    .accepts("conversation")
                    .repeat(Repeat.TWICE, MessagingOperations.MESSAGING_LIST_MESSAGES))
        .on(
            MessagingOperations.MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE,
            writes::fromSalesNavigator,
            entry ->
                sent(entry)
                    .needs("SALES_NAVIGATOR")
                    .accepts("to")
                    .accepts("subject", subject -> subject.maxLength(LONGEST_SUBJECT))
                    .repeat(Repeat.TWICE, MessagingOperations.MESSAGING_LIST_MESSAGES_WITH));
  }

  private AdapterTable.Builder changes(AdapterTable.Builder table) {
    return table
        .on(
            MessagingOperations.MESSAGING_ARCHIVE,
            writes::archive,
            entry ->
                entry
                    .accepts("conversation", "command")
                    .repeat(Repeat.SAME)
                    .latency(Latency.BACKGROUND))
        .on(
            MessagingOperations.MESSAGING_MUTE,
            writes::mute,
            entry ->
                entry
                    .accepts("conversation", "command")
                    .repeat(Repeat.SAME)
                    .latency(Latency.BACKGROUND))
        .on(
            MessagingOperations.MESSAGING_SYNCHRONISE,
            synchronising::run,
            entry ->
                entry
                    .accepts("person")
                    .accepts(
                        "conversation",
                        conversation ->
                            conversation.with(
                                Support.emulated(
                                    CONVERSATION, MessagingOperations.MESSAGING_CONVERSATION.id())))
                    .accepts("product", LinkedApiMessaging::inboxes)
                    .repeat(Repeat.SAME, MessagingOperations.MESSAGING_LIST_MESSAGES_WITH)
                    .latency(Latency.BACKGROUND)
                    .fields(MessagingFields.PROGRESS));
  }

  /** Lists that come whole and are cut into pages here. */
  private static OperationEntry cut(OperationEntry entry) {
    return entry
        .latency(Latency.STORE)
        .accepts("before", before -> before.with(Support.emulated(BEFORE)))
        .accepts(
            "pageSize",
            size -> size.between(1, Integer.MAX_VALUE).with(Support.emulated(Slice.HOW)));
  }

  private static OperationEntry sent(OperationEntry entry) {
    return entry
        .accepts("text", text -> text.maxLength(LONGEST_TEXT))
        .latency(Latency.BACKGROUND)
        .fields(MessagingFields.RECEIPT);
  }

  private static ArgumentCapability inboxes(ArgumentCapability product) {
    return product.allowing(Threads.PRODUCTS.writable());
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
            MessagingOperations.MESSAGING_REACT);
  }
}
