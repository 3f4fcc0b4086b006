package dev.patchbay.linkedapi.messaging;

import static dev.patchbay.messaging.MessagingOperations.MESSAGING_CONVERSATION;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_LIST_MESSAGES_WITH;
import static dev.patchbay.messaging.MessagingOperations.MESSAGING_SYNCHRONISE;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.messaging.GetConversation;
import dev.patchbay.messaging.SyncProgress;
import dev.patchbay.messaging.Synchronise;
import dev.patchbay.spi.CallContext;
import dev.patchbay.value.SyncStatus;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;

/**
 * Has the vendor capture messages: the whole history of the conversation with one person, kept up
 * to date for a time, or whatever comes into an inbox from now on. Doing it again begins a new
 * window and keeps what there is.
 */
final class Synchronising {
  private static final SyncProgress SYNCHRONISED = new SyncProgress(SyncStatus.SYNC_DONE);

  private final Workflows workflows;

  Synchronising(Workflows workflows) {
    this.workflows = workflows;
  }

  Either<PortError, Answer<SyncProgress>> run(Synchronise request, CallContext context) {
    if (request.person().isEmpty() && request.conversation().isEmpty()) {
      String action = Threads.prefix(Partner.inbox(request.product())) + "syncInbox";
      return run(request, Definition.of(action, Map.of()), context);
    }
    Product inbox =
        Partner.inbox(request.conversation().flatMap(Threads::product).orElse(request.product()));
    String action = Threads.prefix(inbox) + "syncConversation";
    Either<PortError, String> url =
        context.resuming().isDefined() ? Either.right("") : url(request, inbox, context);
    return url.flatMap(
        known ->
            run(
                request,
                Definition.of(action, Map.of("personUrl", known))
                    .emulating(
                        request.conversation(),
                        MESSAGING_SYNCHRONISE,
                        "conversation",
                        LinkedApiMessaging.CONVERSATION)
                    .settledBy(MESSAGING_LIST_MESSAGES_WITH),
                context));
  }

  private Either<PortError, Answer<SyncProgress>> run(
      Synchronise request, Definition definition, CallContext context) {
    return workflows.run(
        MESSAGING_SYNCHRONISE,
        request,
        context,
        definition,
        (result, reading) -> Either.right(SYNCHRONISED));
  }

  private static Either<PortError, String> url(
      Synchronise request, Product inbox, CallContext context) {
    return request.person().isDefined()
        ? Partner.of(MESSAGING_SYNCHRONISE, "person", request.person().get(), inbox)
            .map(Partner::url)
        : url(request.conversation().get(), inbox, context);
  }

  /** By its person: told by the handle, or by the captured messages of the thread. */
  private static Either<PortError, String> url(
      ConversationRef conversation, Product inbox, CallContext context) {
    Option<String> told = Threads.person(conversation);
    if (told.isDefined()) {
      return Either.right(told.get());
    }
    return context
        .call(MESSAGING_CONVERSATION, new GetConversation(conversation))
        .flatMap(
            found ->
                Option.ofOptional(found.value().participants().stream().findFirst())
                    .flatMap(participant -> participant.ref())
                    .<PortError>toEither(Synchronising::nameless)
                    .flatMap((ProfileRef person) -> address(person, inbox)));
  }

  private static Either<PortError, String> address(ProfileRef person, Product inbox) {
    return Partner.of(MESSAGING_SYNCHRONISE, "conversation", person, inbox).map(Partner::url);
  }

  private static PortError nameless() {
    return new FixCall.InvalidRequest(
        LinkedApi.origin(MESSAGING_SYNCHRONISE),
        MESSAGING_SYNCHRONISE.key("conversation"),
        "is of a person that the vendor does not name; give the person instead");
  }
}
