package dev.patchbay.unipile;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Effect;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.dialect.Dialect;
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
import dev.patchbay.unipile.wire.AttendeesApi;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unipile's own operations on chats and those who take part. */
final class UnipileChatRoom {
  /** Parts that stand at the root of the form; all others belong to {@code linkedin}. */
  private static final List<String> ROOT =
      List.of("attendees_ids", "text", "subject", "attachments", "voice_message", "video_message");

  private final OwnCalls<AttendeesApi> calls;

  UnipileChatRoom(Dialect dialect) {
    this.calls = new OwnCalls<>(dialect, AttendeesApi.class);
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            UnipileOperations.LIST_ATTENDEES,
            this::list,
            entry ->
                OwnArguments.all(entry, UnipileOperations.LIST_ATTENDEES).latency(Latency.STORE))
        .on(
            UnipileOperations.GET_ATTENDEE,
            this::get,
            entry -> OwnArguments.all(entry, UnipileOperations.GET_ATTENDEE).latency(Latency.STORE))
        .on(
            UnipileOperations.ATTENDEE_PICTURE,
            this::picture,
            entry -> OwnArguments.all(entry, UnipileOperations.ATTENDEE_PICTURE))
        .on(
            UnipileOperations.START_CHAT,
            this::start,
            entry ->
                OwnArguments.all(entry, UnipileOperations.START_CHAT)
                    .accepts(
                        "api",
                        api ->
                            api.allowing(
                                List.of(
                                    Product.CLASSIC.name(),
                                    Product.RECRUITER.name(),
                                    Product.SALES_NAVIGATOR.name())))
                    .repeat(Repeat.TWICE, MessagingOperations.MESSAGING_LIST_MESSAGES_WITH))
        .on(
            UnipileOperations.DELETE_CONVERSATION,
            this::deleteChat,
            entry ->
                OwnArguments.all(entry, UnipileOperations.DELETE_CONVERSATION)
                    .repeat(Repeat.UNKNOWN))
        .on(
            UnipileOperations.DELETE_MESSAGE,
            this::deleteMessage,
            entry ->
                OwnArguments.all(entry, UnipileOperations.DELETE_MESSAGE)
                    .repeat(Repeat.UNKNOWN)
                    .limit("age", 60, "minutes", "Unipile's documentation: LinkedIn"));
  }

  private Either<PortError, Answer<Page<Attendee>>> list(
      ListAttendees request, CallContext context) {
    return calls.page(
        UnipileOperations.LIST_ATTENDEES,
        context,
        Attendee.class,
        (api, account) -> api.list(OwnArguments.page(account, context, request.pageSize())),
        "ChatAttendeeList");
  }

  private Either<PortError, Answer<Attendee>> get(GetAttendee request, CallContext context) {
    return calls.one(
        UnipileOperations.GET_ATTENDEE,
        context,
        Attendee.class,
        (api, account) -> api.get(request.attendeeId()),
        "ChatAttendee");
  }

  private Either<PortError, Answer<DownloadedAttachment>> picture(
      GetAttendeePicture request, CallContext context) {
    return calls.download(
        UnipileOperations.ATTENDEE_PICTURE,
        context,
        (api, account) -> api.picture(request.attendeeId()));
  }

  private Either<PortError, Answer<MessageReceipt>> start(StartChat request, CallContext context) {
    Reading reading = new Reading();
    return calls
        .settledBy(MessagingOperations.MESSAGING_LIST_MESSAGES_WITH)
        .body(
            UnipileOperations.START_CHAT,
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
        .own(UnipileOperations.DELETE_CONVERSATION, "conversation", request.conversation().handle())
        .flatMap(
            chat ->
                calls.raw(
                    UnipileOperations.DELETE_CONVERSATION,
                    Effect.WRITE,
                    context,
                    (api, account) -> api.deleteChat(chat)));
  }

  private Either<PortError, Answer<Done>> deleteMessage(
      DeleteMessage request, CallContext context) {
    return calls
        .own(UnipileOperations.DELETE_MESSAGE, "message", request.message().handle())
        .flatMap(
            message ->
                calls.done(
                    UnipileOperations.DELETE_MESSAGE,
                    context,
                    (api, account) -> api.deleteMessage(message),
                    "MessageDeleted"));
  }
}
