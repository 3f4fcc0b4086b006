package dev.patchbay.dialect.own.room;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Effect;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectFeature;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.own.OwnOperations;
import dev.patchbay.dialect.own.messaging.Attendee;
import dev.patchbay.dialect.own.messaging.DeleteConversation;
import dev.patchbay.dialect.own.messaging.DeleteMessage;
import dev.patchbay.dialect.own.messaging.GetAttendee;
import dev.patchbay.dialect.own.messaging.GetAttendeePicture;
import dev.patchbay.dialect.own.messaging.ListAttendees;
import dev.patchbay.dialect.own.messaging.StartChat;
import dev.patchbay.dialect.own.raw.RawAnswer;
import dev.patchbay.dialect.wire.OwnChatApi;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.FormParts;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vendor's own operations on chats and those who take part. */
final class OwnChatRoom {
  /** Parts that stand at the root of the form; all others belong to {@code linkedin}. */
  private static final List<String> ROOT =
      List.of("attendees_ids", "text", "subject", "attachments", "voice_message", "video_message");

  private final OwnCalls<OwnChatApi> calls;
  private final OwnOperations operations;
  private final DialectOptions options;

  OwnChatRoom(Dialect dialect, OwnOperations operations) {
    this.operations = operations;
    this.options = dialect.options();
    this.calls = new OwnCalls<>(dialect, OwnChatApi.class);
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return deleting(chats(table));
  }

  private AdapterTable.Builder chats(AdapterTable.Builder table) {
    return table
        .on(
            operations.listAttendees,
            this::list,
            entry -> OwnArguments.all(entry, operations.listAttendees).latency(Latency.STORE))
        .on(
            operations.getAttendee,
            this::get,
            entry -> OwnArguments.all(entry, operations.getAttendee).latency(Latency.STORE))
        .on(
            operations.attendeePicture,
            this::picture,
            entry -> OwnArguments.all(entry, operations.attendeePicture))
        .on(
            operations.startChat,
            this::start,
            entry ->
                sourced(OwnArguments.all(entry, operations.startChat))
                    .accepts(
                        "api",
                        api ->
                            api.allowing(
                                List.of(
                                    Product.CLASSIC.name(),
                                    Product.RECRUITER.name(),
                                    Product.SALES_NAVIGATOR.name())))
                    .repeat(Repeat.TWICE, MessagingOperations.MESSAGING_LIST_MESSAGES_WITH));
  }

  private OperationEntry sourced(OperationEntry entry) {
    return options.has(DialectFeature.SOURCING_CHANNEL)
        ? entry
        : entry.refuses(
            "sourcingChannel", Support.Reason.VENDOR_CANNOT, "the vendor has no such part");
  }

  private AdapterTable.Builder deleting(AdapterTable.Builder table) {
    return !options.has(DialectFeature.DELETING_MESSAGES)
        ? table
        : table
            .on(
                operations.deleteConversation,
                this::deleteChat,
                entry ->
                    OwnArguments.all(entry, operations.deleteConversation).repeat(Repeat.UNKNOWN))
            .on(
                operations.deleteMessage,
                this::deleteMessage,
                entry ->
                    OwnArguments.all(entry, operations.deleteMessage)
                        .repeat(Repeat.UNKNOWN)
                        .limit("age", 60, "minutes", "the vendor's documentation: LinkedIn"));
  }

  private Either<PortError, Answer<Page<Attendee>>> list(
      ListAttendees request, CallContext context) {
    return calls.page(
        operations.listAttendees,
        context,
        Attendee.class,
        (api, account) -> api.list(OwnArguments.page(account, context, request.pageSize())),
        "ChatAttendeeList");
  }

  private Either<PortError, Answer<Attendee>> get(GetAttendee request, CallContext context) {
    return calls.one(
        operations.getAttendee,
        context,
        Attendee.class,
        (api, account) -> api.get(request.attendeeId()),
        "ChatAttendee");
  }

  private Either<PortError, Answer<DownloadedAttachment>> picture(
      GetAttendeePicture request, CallContext context) {
    return calls.download(
        operations.attendeePicture, context, (api, account) -> api.picture(request.attendeeId()));
  }

  private Either<PortError, Answer<MessageReceipt>> start(StartChat request, CallContext context) {
    if (request.sourcingChannel().isDefined() && !request.api().contains(Product.RECRUITER)) {
      return calls.invalid(
          operations.startChat,
          "sourcingChannel",
          "is for Recruiter alone; leave it out or add api RECRUITER");
    }
    Reading reading = new Reading();
    return calls
        .settledBy(MessagingOperations.MESSAGING_LIST_MESSAGES_WITH)
        .body(
            operations.startChat,
            Effect.WRITE,
            context,
            reading,
            (api, account) -> api.startChat(parts(request, account)),
            "ChatStarted")
        .map(
            body ->
                new Answer<>(
                    new MessageReceipt(
                        handle(context, "chat", body.get("chat_id")).map(ConversationRef::of),
                        handle(context, "message", body.get("message_id")).map(MessageRef::of),
                        Option.none()),
                    reading.notes()));
  }

  private static FormParts parts(StartChat request, String account) {
    Map<String, Object> root = new LinkedHashMap<>();
    Map<String, Object> linkedIn = new LinkedHashMap<>();
    OwnWriter.members(request)
        .forEach((name, value) -> (ROOT.contains(name) ? root : linkedIn).put(name, value));
    if (!linkedIn.isEmpty()) {
      root.put("linkedin", linkedIn);
    }
    FormParts parts = new FormParts().text("account_id", account);
    OwnWriter.addTo(parts, root);
    return parts;
  }

  private static Option<VendorRef> handle(
      CallContext context, String kind, @org.jspecify.annotations.Nullable Object id) {
    Option<SessionRef> session = context.session();
    return id instanceof String text && !text.isBlank()
        ? session.map(ref -> VendorRef.of(ref, kind, text))
        : Option.none();
  }

  private Either<PortError, Answer<RawAnswer>> deleteChat(
      DeleteConversation request, CallContext context) {
    return calls
        .own(operations.deleteConversation, "conversation", request.conversation().handle())
        .flatMap(
            chat ->
                calls.raw(
                    operations.deleteConversation,
                    Effect.WRITE,
                    context,
                    (api, account) -> api.deleteChat(chat)));
  }

  private Either<PortError, Answer<Done>> deleteMessage(
      DeleteMessage request, CallContext context) {
    return calls
        .own(operations.deleteMessage, "message", request.message().handle())
        .flatMap(
            message ->
                calls.done(
                    operations.deleteMessage,
                    context,
                    (api, account) -> api.deleteMessage(message),
                    "MessageDeleted"));
  }
}
