package dev.patchbay.linkedapi.own;

import static dev.patchbay.linkedapi.admin.AdminOperations.DELETE_WEBHOOK_HEADER;
import static dev.patchbay.linkedapi.admin.AdminOperations.LIST_WEBHOOKS;
import static dev.patchbay.linkedapi.admin.AdminOperations.LIST_WEBHOOK_DELIVERIES;
import static dev.patchbay.linkedapi.admin.AdminOperations.REPLAY_WEBHOOK_DELIVERY;
import static dev.patchbay.linkedapi.admin.AdminOperations.REVEAL_WEBHOOK_SECRET;
import static dev.patchbay.linkedapi.admin.AdminOperations.ROTATE_WEBHOOK_SECRET;
import static dev.patchbay.linkedapi.admin.AdminOperations.SET_WEBHOOK_EVENTS;
import static dev.patchbay.linkedapi.admin.AdminOperations.SET_WEBHOOK_HEADER;
import static dev.patchbay.linkedapi.admin.AdminOperations.SET_WEBHOOK_HEADERS;
import static dev.patchbay.linkedapi.admin.AdminOperations.SET_WEBHOOK_PAYLOAD_MODE;
import static dev.patchbay.linkedapi.admin.AdminOperations.SET_WEBHOOK_SIGNING;
import static dev.patchbay.linkedapi.admin.AdminOperations.WEBHOOK_EVENT_TYPES;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.linkedapi.admin.ListWebhookDeliveries;
import dev.patchbay.linkedapi.admin.ListWebhookEventTypes;
import dev.patchbay.linkedapi.admin.ListWebhooks;
import dev.patchbay.linkedapi.admin.PayloadMode;
import dev.patchbay.linkedapi.admin.ReplayWebhookDelivery;
import dev.patchbay.linkedapi.admin.SetWebhookEvents;
import dev.patchbay.linkedapi.admin.SetWebhookHeaders;
import dev.patchbay.linkedapi.admin.Webhook;
import dev.patchbay.linkedapi.admin.WebhookDelivery;
import dev.patchbay.linkedapi.admin.WebhookEventTypes;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.event.WebhookSecrets;
import dev.patchbay.linkedapi.wire.VoidWire;
import dev.patchbay.linkedapi.wire.WithNulls;
import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.PlainJson;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.Filled;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The customer's one webhook: what it reports, how it is signed, what it delivered. */
public final class OwnWebhooks {
  private final LinkedApi linkedApi;

  public OwnWebhooks(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    AdapterTable.Builder changed =
        table
            .on(
                SET_WEBHOOK_PAYLOAD_MODE,
                (request, context) ->
                    change(
                        SET_WEBHOOK_PAYLOAD_MODE,
                        context,
                        "webhook.setPayloadMode",
                        request.webhook(),
                        Map.of(
                            "payloadMode", request.payloadMode().name().toLowerCase(Locale.ROOT))),
                entry ->
                    changing(entry, SET_WEBHOOK_PAYLOAD_MODE)
                        .accepts(
                            "payloadMode",
                            mode ->
                                mode.allowing(
                                    List.of(PayloadMode.FAT.name(), PayloadMode.THIN.name()))))
            .on(
                SET_WEBHOOK_SIGNING,
                (request, context) ->
                    change(
                        SET_WEBHOOK_SIGNING,
                        context,
                        "webhook.setSigning",
                        request.webhook(),
                        Map.of("signingEnabled", request.signingEnabled())),
                entry -> customers(entry, SET_WEBHOOK_SIGNING).repeat(Repeat.SAME, LIST_WEBHOOKS))
            .on(
                SET_WEBHOOK_HEADERS,
                this::setHeaders,
                entry -> changing(entry, SET_WEBHOOK_HEADERS))
            .on(
                SET_WEBHOOK_HEADER,
                (request, context) ->
                    change(
                        SET_WEBHOOK_HEADER,
                        context,
                        "webhook.setHeader",
                        request.webhook(),
                        Map.of("name", request.name(), "value", hidden(request.value()).reveal())),
                entry -> changing(entry, SET_WEBHOOK_HEADER))
            .on(
                DELETE_WEBHOOK_HEADER,
                (request, context) ->
                    change(
                        DELETE_WEBHOOK_HEADER,
                        context,
                        "webhook.deleteHeader",
                        request.webhook(),
                        Map.of("name", request.name())),
                entry -> changing(entry, DELETE_WEBHOOK_HEADER))
            .on(SET_WEBHOOK_EVENTS, this::setEvents, entry -> changing(entry, SET_WEBHOOK_EVENTS))
            .on(
                ROTATE_WEBHOOK_SECRET,
                (request, context) ->
                    change(
                        ROTATE_WEBHOOK_SECRET,
                        context,
                        "webhook.rotateSecret",
                        request.webhook(),
                        Map.of()),
                entry ->
                    customers(entry, ROTATE_WEBHOOK_SECRET)
                        .repeat(Repeat.TWICE, REVEAL_WEBHOOK_SECRET));
    return reads(changed);
  }

  private AdapterTable.Builder reads(AdapterTable.Builder table) {
    return table
        .on(LIST_WEBHOOKS, this::webhooks, entry -> unsigned(entry, LIST_WEBHOOKS))
        .on(
            REVEAL_WEBHOOK_SECRET,
            (request, context) ->
                change(
                    REVEAL_WEBHOOK_SECRET,
                    context,
                    "webhook.revealSecret",
                    request.webhook(),
                    Map.of()),
            entry -> customers(entry, REVEAL_WEBHOOK_SECRET))
        .on(WEBHOOK_EVENT_TYPES, this::eventTypes, entry -> customers(entry, WEBHOOK_EVENT_TYPES))
        .on(
            LIST_WEBHOOK_DELIVERIES,
            this::deliveries,
            entry -> customers(entry, LIST_WEBHOOK_DELIVERIES))
        .on(
            REPLAY_WEBHOOK_DELIVERY,
            this::replay,
            entry ->
                customers(entry, REPLAY_WEBHOOK_DELIVERY)
                    .repeat(Repeat.TWICE, LIST_WEBHOOK_DELIVERIES));
  }

  private static OperationEntry customers(OperationEntry entry, Operation<?, ?> operation) {
    return OwnFields.all(entry, operation).session(SessionUse.FORBIDDEN).latency(Latency.STORE);
  }

  /** The secret is told where signing is turned on and where it is asked for, nowhere else. */
  private static OperationEntry unsigned(OperationEntry entry, Operation<?, ?> operation) {
    Filled never = new Filled().neverAs("linkedapi.revealWebhookSecret tells it", "secret");
    return OwnFields.but(never, entry, operation)
        .session(SessionUse.FORBIDDEN)
        .latency(Latency.STORE);
  }

  private static OperationEntry changing(OperationEntry entry, Operation<?, ?> operation) {
    return unsigned(entry, operation).repeat(Repeat.SAME, LIST_WEBHOOKS);
  }

  private Either<PortError, Answer<Webhook>> change(
      Operation<?, Webhook> operation,
      CallContext context,
      String name,
      SubscriptionRef webhook,
      Map<String, Object> members) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", webhook.handle().id());
    all.putAll(members);
    Administration<Webhook> call = settled(operation, context, name);
    return call.send(all).flatMap(reply -> told(call, reply));
  }

  private Administration<Webhook> settled(
      Operation<?, Webhook> operation, CallContext context, String name) {
    return Administration.of(linkedApi, operation, context, name)
        .settledBy(operation.equals(ROTATE_WEBHOOK_SECRET) ? REVEAL_WEBHOOK_SECRET : LIST_WEBHOOKS);
  }

  /** A secret that is told verifies deliveries from now on. */
  private static Either<PortError, Answer<Webhook>> told(
      Administration<Webhook> call, Reply<VoidWire> reply) {
    SecretStore secrets = call.context().environment().secrets();
    return call.read(Webhook.class, reply, "webhook")
        .peek(
            told -> told.value().secret().forEach(secret -> WebhookSecrets.keep(secrets, secret)));
  }

  /** The vendor may repeat it when it refuses. */
  private Secret hidden(Secret value) {
    linkedApi.wire().hide(value);
    return value;
  }

  /** Nothing left to send is null at this vendor, and an empty object is not documented. */
  private Either<PortError, Answer<Webhook>> setHeaders(
      SetWebhookHeaders request, CallContext context) {
    Map<String, Object> values = new LinkedHashMap<>();
    request.headers().forEach((name, value) -> values.put(name, hidden(value).reveal()));
    return changeWithNulls(
        SET_WEBHOOK_HEADERS,
        context,
        "webhook.setHeaders",
        request.webhook(),
        "headers",
        values.isEmpty() ? null : values);
  }

  private Either<PortError, Answer<Webhook>> setEvents(
      SetWebhookEvents request, CallContext context) {
    return changeWithNulls(
        SET_WEBHOOK_EVENTS,
        context,
        "webhook.setEvents",
        request.webhook(),
        "events",
        request.events().isEmpty() ? null : request.events());
  }

  private Either<PortError, Answer<Webhook>> changeWithNulls(
      Operation<?, Webhook> operation,
      CallContext context,
      String name,
      SubscriptionRef webhook,
      String member,
      @Nullable Object value) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("id", webhook.handle().id());
    members.put(member, value);
    Administration<Webhook> call = settled(operation, context, name);
    return call.send(api -> api.administer(linkedApi.client(), name, new WithNulls(members)))
        .flatMap(reply -> told(call, reply));
  }

  private Either<PortError, Answer<Page<Webhook>>> webhooks(
      ListWebhooks request, CallContext context) {
    Administration<Page<Webhook>> call =
        Administration.of(linkedApi, LIST_WEBHOOKS, context, "webhook.get");
    return call.send().flatMap(reply -> call.rows(Webhook.class, reply, "webhooks"));
  }

  private Either<PortError, Answer<WebhookEventTypes>> eventTypes(
      ListWebhookEventTypes request, CallContext context) {
    return Administration.of(linkedApi, WEBHOOK_EVENT_TYPES, context, "webhook.eventTypes")
        .send()
        .map(
            reply -> {
              List<String> names = new ArrayList<>();
              List<Object> others = new ArrayList<>();
              Object told = Administration.member(reply.body().result(), "eventTypes");
              for (Object type : told instanceof List<?> list ? list : List.of()) {
                if (type instanceof String name) {
                  names.add(name);
                } else if (type != null) {
                  others.add(PlainJson.plain(type));
                }
              }
              return new Answer<>(
                  new WebhookEventTypes(names, others),
                  new Reading().requestId(reply.requestId()).notes());
            });
  }

  private Either<PortError, Answer<Page<WebhookDelivery>>> deliveries(
      ListWebhookDeliveries request, CallContext context) {
    Administration<Page<WebhookDelivery>> call =
        Administration.of(linkedApi, LIST_WEBHOOK_DELIVERIES, context, "webhook.deliveries");
    return call.send().flatMap(reply -> call.rows(WebhookDelivery.class, reply, "deliveries"));
  }

  private Either<PortError, Answer<Done>> replay(
      ReplayWebhookDelivery request, CallContext context) {
    return Administration.of(linkedApi, REPLAY_WEBHOOK_DELIVERY, context, "webhook.replayDelivery")
        .settledBy(LIST_WEBHOOK_DELIVERIES)
        .send(Map.of("deliveryId", request.deliveryId()))
        .map(Administration::done);
  }
}
