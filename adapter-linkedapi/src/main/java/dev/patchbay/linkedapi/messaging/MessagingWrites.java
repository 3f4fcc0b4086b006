package dev.patchbay.linkedapi.messaging;

import static dev.patchbay.messaging.MessagingOperations.MESSAGING_ARCHIVE;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_LIST_MESSAGES;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_LIST_MESSAGES_WITH;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_MUTE;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_SEND_TO_PERSON;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.messaging.Archive;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.Mute;
import dev.patchbay.messaging.SendIntoConversation;
import dev.patchbay.messaging.SendSalesNavigatorMessage;
import dev.patchbay.messaging.SendToPerson;
import dev.patchbay.spi.CallContext;
import dev.patchbay.value.ConversationCommand;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Sends messages and manages conversations. Receipts tell no id, because the vendor tells none. */
final class MessagingWrites {
  private final Workflows workflows;

  MessagingWrites(Workflows workflows) {
    this.workflows = workflows;
  }

  Either<PortError, Answer<MessageReceipt>> toPerson(SendToPerson request, CallContext context) {
    return Partner.of(MESSAGING_SEND_TO_PERSON, "to", request.to(), Product.CLASSIC)
        .flatMap(
            partner ->
                text(MESSAGING_SEND_TO_PERSON, request.text())
                    .flatMap(
                        text ->
                            send(
                                MESSAGING_SEND_TO_PERSON,
                                SendToPerson.of(request.to(), text),
                                Product.CLASSIC,
                                body("personUrl", partner.url(), text),
                                MESSAGING_LIST_MESSAGES_WITH,
                                context)));
  }

  Either<PortError, Answer<MessageReceipt>> fromSalesNavigator(
      SendSalesNavigatorMessage request, CallContext context) {
    return Partner.of(
            MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE, "to", request.to(), Product.SALES_NAVIGATOR)
        .flatMap(
            partner -> {
              Map<String, Object> body = body("personUrl", partner.url(), request.text());
              request.subject().forEach(subject -> body.put("subject", subject));
              return send(
                  MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE,
                  request,
                  Product.SALES_NAVIGATOR,
                  body,
                  MESSAGING_LIST_MESSAGES_WITH,
                  context);
            });
  }

  /** The inbox of the conversation decides; a subject would be ignored, and cannot be given. */
  Either<PortError, Answer<MessageReceipt>> intoConversation(
      SendIntoConversation request, CallContext context) {
    ConversationRef conversation = request.conversation();
    return text(MESSAGING_SEND_INTO_CONVERSATION, request.text())
        .flatMap(
            text -> {
              Option<String> person = Threads.person(conversation);
              Map<String, Object> body =
                  person.isDefined()
                      ? body("personUrl", person.get(), text)
                      : body("threadId", Threads.id(conversation).get(), text);
              return send(
                  MESSAGING_SEND_INTO_CONVERSATION,
                  SendIntoConversation.of(conversation, text),
                  Threads.product(conversation).getOrElse(Product.CLASSIC),
                  body,
                  MESSAGING_LIST_MESSAGES,
                  context);
            });
  }

  private static Either<PortError, String> text(Operation<?, ?> operation, Option<String> text) {
    return text.toEither(
        () ->
            new FixCall.InvalidRequest(
                LinkedApi.origin(operation),
                operation.key("text"),
                "is missing; this vendor sends nothing but text"));
  }

  private static Map<String, Object> body(String target, String value, String text) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(target, value);
    body.put("text", text);
    return body;
  }

  private <Q extends Request> Either<PortError, Answer<MessageReceipt>> send(
      Operation<Q, MessageReceipt> operation,
      Q request,
      Product product,
      Map<String, Object> body,
      Operation<?, ?> settling,
      CallContext context) {
    return workflows.run(
        operation,
        request,
        context,
        Definition.of(Threads.prefix(product) + "sendMessage", body).settledBy(settling),
        (result, reading) -> Either.right(MessageReceipt.BARE));
  }

  Either<PortError, Answer<Done>> archive(Archive request, CallContext context) {
    Product inbox = Threads.product(request.conversation()).getOrElse(Product.CLASSIC);
    return manage(
        MESSAGING_ARCHIVE, request, request.conversation(), request.command(), inbox, context);
  }

  Either<PortError, Answer<Done>> mute(Mute request, CallContext context) {
    return Threads.sales(request.conversation())
        ? Either.left(
            new FixCall.UnsupportedArgument(
                LinkedApi.origin(MESSAGING_MUTE),
                MESSAGING_MUTE.key("conversation"),
                "vendor cannot: it mutes classic conversations alone, and this one is of Sales"
                    + " Navigator"))
        : manage(
            MESSAGING_MUTE,
            request,
            request.conversation(),
            request.command(),
            Product.CLASSIC,
            context);
  }

  private <Q extends Request> Either<PortError, Answer<Done>> manage(
      Operation<Q, Done> operation,
      Q request,
      ConversationRef conversation,
      ConversationCommand command,
      Product inbox,
      CallContext context) {
    return Threads.id(conversation)
        .<PortError>toEither(
            () ->
                new FixCall.InvalidRequest(
                    LinkedApi.origin(operation),
                    operation.key("conversation"),
                    "has no thread id, and this vendor manages threads; take it from"
                        + " messaging.listConversations"))
        .flatMap(
            id -> {
              Map<String, Object> body = new LinkedHashMap<>();
              body.put("threadId", id);
              body.put("operation", command.name().toLowerCase(Locale.ROOT));
              return workflows.run(
                  operation,
                  request,
                  context,
                  Definition.of(Threads.prefix(inbox) + "manageConversation", body),
                  (result, reading) -> Either.right(Done.INSTANCE));
            });
  }
}
