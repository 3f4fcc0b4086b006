package dev.patchbay.dialect.messaging;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.read.MessagingRefs;
import dev.patchbay.dialect.wire.MessagingApi;
import dev.patchbay.dialect.wire.MessagingWire;
import dev.patchbay.error.Fact;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.messaging.SendInMail;
import dev.patchbay.messaging.SendIntoConversation;
import dev.patchbay.messaging.SendSalesNavigatorMessage;
import dev.patchbay.messaging.SendToCompany;
import dev.patchbay.messaging.SendToPerson;
import dev.patchbay.messaging.StartGroup;
import dev.patchbay.profile.GetCompany;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.Blame;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.FormParts;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Everything that sends a message (vendor reference A.5.3). The vendor keeps no idempotency keys,
 * so a message sent twice arrives twice. Ids that it leaves out of its answer are not looked up.
 */
final class MessagingSends {
  private static final String API = "api";

  private final MessagingRoom room;

  MessagingSends(MessagingRoom room) {
    this.room = room;
  }

  Either<PortError, Answer<MessageReceipt>> toPerson(SendToPerson request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_SEND_TO_PERSON;
    Outgoing message =
        Outgoing.to(List.of(), request.subject(), request.text())
            .with(request.attachments(), request.voice(), request.video());
    return toPeople(operation, "to", List.of(request.to()), Product.CLASSIC, message, context);
  }

  Either<PortError, Answer<MessageReceipt>> group(StartGroup request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_START_GROUP;
    Outgoing message =
        Outgoing.to(List.of(), request.subject(), request.text())
            .with(request.attachments(), request.voice(), request.video());
    return toPeople(operation, "people", request.people(), Product.CLASSIC, message, context);
  }

  Either<PortError, Answer<MessageReceipt>> inMail(SendInMail request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_SEND_IN_MAIL;
    Product product = request.product().getOrElse(Product.CLASSIC);
    if (product != Product.RECRUITER && request.visibility().isDefined()) {
      return Either.left(
          room.invalid(
              operation, "visibility", "it belongs to Recruiter; set the product RECRUITER"));
    }
    Outgoing message =
        Outgoing.to(List.of(), request.subject(), Option.some(request.text()))
            .with(request.attachments(), Option.none(), Option.none())
            .linkedIn(API, MessagingTables.PRODUCTS.text(product).getOrElse(""));
    Outgoing complete =
        product == Product.RECRUITER
            ? request
                .visibility()
                .flatMap(MessagingTables.VISIBILITIES::text)
                .map(text -> message.linkedIn("visibility", text))
                .getOrElse(message)
            : message.linkedIn("inmail", "true");
    return toPeople(operation, "to", List.of(request.to()), product, complete, context);
  }

  Either<PortError, Answer<MessageReceipt>> salesNavigator(
      SendSalesNavigatorMessage request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE;
    Outgoing message =
        Outgoing.to(List.of(), request.subject(), Option.some(request.text()))
            .with(request.attachments(), Option.none(), Option.none())
            .linkedIn(API, "sales_navigator");
    return toPeople(
        operation, "to", List.of(request.to()), Product.SALES_NAVIGATOR, message, context);
  }

  Either<PortError, Answer<MessageReceipt>> toCompany(SendToCompany request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_SEND_TO_COMPANY;
    if (request.topic().isEmpty()) {
      return Either.left(
          room.invalid(
              operation,
              "topic",
              "the vendor demands one towards a company; give one of "
                  + MessagingTables.TOPICS.writable()));
    }
    Reading reading = new Reading();
    return room.dialect()
        .account(operation, context)
        .flatMap(
            session ->
                mailbox(request.to(), context, reading)
                    .flatMap(
                        id -> {
                          Outgoing message =
                              Outgoing.to(
                                      List.of(id), request.subject(), Option.some(request.text()))
                                  .with(request.attachments(), Option.none(), Option.none());
                          Outgoing complete =
                              request
                                  .topic()
                                  .flatMap(MessagingTables.TOPICS::text)
                                  .map(topic -> message.linkedIn("topic", topic))
                                  .getOrElse(message);
                          return start(operation, complete, session, context, reading);
                        }));
  }

  /** What the company is written to with; read with the company where it is not known. */
  private Either<PortError, String> mailbox(
      CompanyRef company, CallContext context, Reading reading) {
    Option<String> known = mine(company);
    if (known.isDefined()) {
      return Either.right(known.get());
    }
    return Blame.on(
            MessagingOperations.MESSAGING_SEND_TO_COMPANY,
            "to",
            context.call(ProfileOperations.PROFILE_COMPANY, new GetCompany(company)))
        .peek(found -> reading.spent(found.spent()))
        .flatMap(
            found ->
                mine(found.value().ref())
                    .toEither(
                        () ->
                            new Fact.NotAllowed(
                                room.origin(MessagingOperations.MESSAGING_SEND_TO_COMPANY),
                                company + " takes no messages")));
  }

  private Option<String> mine(CompanyRef company) {
    return company
        .mailbox()
        .filter(ref -> ref.vendor().equals(room.dialect().vendor()))
        .map(VendorRef::id);
  }

  Either<PortError, Answer<MessageReceipt>> intoConversation(
      SendIntoConversation request, CallContext context) {
    Operation<?, ?> operation = MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION;
    Reading reading = new Reading();
    Either<PortError, Option<String>> quote =
        request
            .quote()
            .map(ref -> room.message(operation, "quote", ref).map(Option::some))
            .getOrElse(Either.right(Option.none()));
    return room.dialect()
        .account(operation, context)
        .flatMap(
            session ->
                quote.flatMap(
                    answered -> {
                      Outgoing message =
                          Outgoing.to(List.of(), Option.none(), request.text())
                              .with(request.attachments(), request.voice(), request.video())
                              .quoting(answered);
                      Option<PortError> flaw = message.flaw(operation, room);
                      return flaw.isDefined()
                          ? Either.left(flaw.get())
                          : room.chat(operation, request.conversation(), context, reading)
                              .flatMap(
                                  chat ->
                                      send(
                                          operation,
                                          message,
                                          session,
                                          context,
                                          reading,
                                          (api, parts) -> api.send(chat, parts),
                                          "MessageSent"))
                              .map(
                                  answer ->
                                      answer.map(
                                          receipt ->
                                              new MessageReceipt(
                                                  Option.some(request.conversation()),
                                                  receipt.message(),
                                                  receipt.sentAt())));
                    }));
  }

  private Either<PortError, Answer<MessageReceipt>> toPeople(
      Operation<?, ?> operation,
      String argument,
      List<ProfileRef> people,
      Product product,
      Outgoing message,
      CallContext context) {
    Reading reading = new Reading();
    Option<PortError> flaw = message.flaw(operation, room);
    if (flaw.isDefined()) {
      return Either.left(flaw.get());
    }
    return room.dialect()
        .account(operation, context)
        .flatMap(
            session -> {
              List<String> ids = new ArrayList<>();
              for (ProfileRef person : people) {
                Either<PortError, String> id =
                    room.member(operation, argument, person, product, context, reading);
                if (id.isLeft()) {
                  return Either.left(id.getLeft());
                }
                ids.add(id.get());
              }
              return start(operation, message.toIds(ids), session, context, reading);
            });
  }

  private Either<PortError, Answer<MessageReceipt>> start(
      Operation<?, ?> operation,
      Outgoing message,
      SessionRef session,
      CallContext context,
      Reading reading) {
    Option<PortError> flaw = message.flaw(operation, room);
    return flaw.isDefined()
        ? Either.left(flaw.get())
        : send(operation, message, session, context, reading, MessagingApi::start, "ChatStarted");
  }

  private Either<PortError, Answer<MessageReceipt>> send(
      Operation<?, ?> operation,
      Outgoing message,
      SessionRef session,
      CallContext context,
      Reading reading,
      BiFunction<MessagingApi, FormParts, Call<MessagingWire.Sent>> route,
      String literal) {
    return room.write(
            operation,
            context,
            Settling.of(operation),
            api -> route.apply(api, message.parts(session.id())),
            MessagingWire.Sent::object,
            literal)
        .map(
            reply ->
                new Answer<>(
                    new MessageReceipt(
                        Option.of(
                            MessagingRefs.conversation(session, reply.body().chat_id(), null)),
                        Option.of(MessagingRefs.message(session, reply.body().message_id(), null)),
                        Option.none()),
                    reading.requestId(reply.requestId()).notes()));
  }
}
