package dev.patchbay.linkedapi.own;

import static dev.patchbay.linkedapi.account.AccountOperations.CAPTURE_CONVERSATION;
import static dev.patchbay.linkedapi.account.AccountOperations.POLL_CONVERSATIONS;
import static dev.patchbay.linkedapi.account.AccountOperations.STAR_CONVERSATION;
import static dev.patchbay.linkedapi.account.AccountOperations.SYNCHRONISE_NETWORK;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.account.CaptureConversation;
import dev.patchbay.linkedapi.account.PollConversations;
import dev.patchbay.linkedapi.account.PolledConversation;
import dev.patchbay.linkedapi.account.PolledConversations;
import dev.patchbay.linkedapi.account.StarConversation;
import dev.patchbay.linkedapi.account.SynchroniseNetwork;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.messaging.Captured;
import dev.patchbay.linkedapi.messaging.Inbox;
import dev.patchbay.linkedapi.messaging.Partner;
import dev.patchbay.linkedapi.messaging.Threads;
import dev.patchbay.linkedapi.wire.ConversationsWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.value.ConversationCommand;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the vendor does with conversations and the network beyond the port. */
public final class OwnConversations {
  private final LinkedApi linkedApi;
  private final Workflows workflows;
  private final Direct direct;

  public OwnConversations(LinkedApi linkedApi, Workflows workflows) {
    this.linkedApi = linkedApi;
    this.workflows = workflows;
    this.direct = new Direct(linkedApi);
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            STAR_CONVERSATION,
            this::star,
            entry ->
                OwnFields.all(entry, STAR_CONVERSATION)
                    .accepts(
                        "command",
                        command ->
                            command.allowing(
                                List.of(
                                    ConversationCommand.STAR.name(),
                                    ConversationCommand.UNSTAR.name())))
                    .repeat(Repeat.SAME)
                    .latency(Latency.BACKGROUND))
        .on(
            SYNCHRONISE_NETWORK,
            this::network,
            entry ->
                OwnFields.all(entry, SYNCHRONISE_NETWORK)
                    .repeat(Repeat.SAME)
                    .latency(Latency.BACKGROUND))
        .on(
            CAPTURE_CONVERSATION,
            this::capture,
            entry ->
                OwnFields.all(entry, CAPTURE_CONVERSATION)
                    .accepts(
                        "product",
                        product ->
                            product.allowing(
                                List.of(Product.CLASSIC.name(), Product.SALES_NAVIGATOR.name())))
                    .accepts("days", days -> days.between(1, 90))
                    .repeat(Repeat.SAME, POLL_CONVERSATIONS)
                    .latency(Latency.BACKGROUND))
        .on(
            POLL_CONVERSATIONS,
            this::poll,
            entry -> OwnFields.all(entry, POLL_CONVERSATIONS).latency(Latency.STORE));
  }

  private Either<PortError, Answer<Done>> star(StarConversation request, CallContext context) {
    if (Threads.sales(request.conversation())) {
      return invalid("is of Sales Navigator, where the vendor stars nothing");
    }
    Option<String> thread = Threads.id(request.conversation());
    if (thread.isEmpty()) {
      return invalid(
          "has no thread id, and this vendor stars threads; take it from"
              + " messaging.listConversations");
    }
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("threadId", thread.get());
    parameters.put("operation", request.command().name().toLowerCase(Locale.ROOT));
    return workflows.run(
        STAR_CONVERSATION,
        request,
        context,
        Definition.of(Action.of("st.manageConversation", parameters)),
        (outcome, reading) -> Either.right(Done.INSTANCE));
  }

  private static <T> Either<PortError, T> invalid(String reason) {
    return Either.left(
        new FixCall.InvalidRequest(
            LinkedApi.origin(STAR_CONVERSATION), STAR_CONVERSATION.key("conversation"), reason));
  }

  private Either<PortError, Answer<Done>> network(SynchroniseNetwork request, CallContext context) {
    return workflows.run(
        SYNCHRONISE_NETWORK,
        request,
        context,
        Definition.of(Action.of("st.syncNetwork")),
        (outcome, reading) -> Either.right(Done.INSTANCE));
  }

  private Either<PortError, Answer<Done>> capture(
      CaptureConversation request, CallContext context) {
    return Partner.of(
            CAPTURE_CONVERSATION, "person", request.person(), Partner.inbox(request.product()))
        .flatMap(
            partner -> {
              Map<String, Object> parameters = new LinkedHashMap<>();
              parameters.put("personUrl", partner.url());
              request.days().forEach(days -> parameters.put("days", days));
              return workflows.run(
                  CAPTURE_CONVERSATION,
                  request,
                  context,
                  Definition.of(
                          Action.of(
                              Threads.prefix(partner.product()) + "syncConversation", parameters))
                      .settledBy(POLL_CONVERSATIONS),
                  (outcome, reading) -> Either.right(Done.INSTANCE));
            });
  }

  private Either<PortError, Answer<PolledConversations>> poll(
      PollConversations request, CallContext context) {
    List<Map<String, Object>> asked = new ArrayList<>();
    for (PollConversations.Poll poll : request.conversations()) {
      Either<PortError, Partner> partner =
          Partner.of(
              POLL_CONVERSATIONS, "conversations", poll.person(), Partner.inbox(poll.product()));
      if (partner.isLeft()) {
        return Either.left(partner.getLeft());
      }
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("personUrl", partner.get().url());
      one.put("type", partner.get().type());
      poll.since().forEach(since -> one.put("since", since.toString()));
      asked.add(one);
    }
    return direct
        .read(
            POLL_CONVERSATIONS,
            context,
            (api, token) -> api.conversations(token, linkedApi.client(), asked))
        .map(reply -> polled(reply, context));
  }

  private static Answer<PolledConversations> polled(
      Reply<ConversationsWire.Answer> reply, CallContext context) {
    Reading reading = new Reading().requestId(reply.requestId());
    List<ConversationsWire.@Nullable Conversation> told = reply.body().result();
    List<PolledConversation> conversations = new ArrayList<>();
    for (ConversationsWire.Conversation one :
        told == null ? List.<ConversationsWire.@Nullable Conversation>of() : told) {
      if (one != null) {
        conversations.add(conversation(one, reply, context, reading));
      }
    }
    return new Answer<>(new PolledConversations(conversations), reading.notes());
  }

  private static PolledConversation conversation(
      ConversationsWire.Conversation told, Reply<?> reply, CallContext context, Reading reading) {
    Product product = reading.constant("product", Threads.PRODUCTS, told.type());
    String url = told.personUrl();
    Captured captured =
        Captured.conversation(
            told, Option.of(Scalars.time(told.since())), context.now(), reply.requestId(), 1);
    Option<Partner> partner =
        Option.of(url).map(known -> Partner.at(known, product == Product.SALES_NAVIGATOR));
    return new PolledConversation(
        ProfileRef.known(url, told.personUrn()),
        Option.of(product),
        captured.freshness().validUntil(),
        new Inbox(context.session(), partner, reading).messages(captured));
  }
}
