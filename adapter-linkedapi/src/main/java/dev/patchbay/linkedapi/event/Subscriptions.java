package dev.patchbay.linkedapi.event;

import static dev.patchbay.event.EventOperations.EVENT_CHANGE;
import static dev.patchbay.event.EventOperations.EVENT_LIST_SUBSCRIPTIONS;
import static dev.patchbay.event.EventOperations.EVENT_SEND_TEST;
import static dev.patchbay.event.EventOperations.EVENT_SUBSCRIBE;
import static dev.patchbay.event.EventOperations.EVENT_UNSUBSCRIBE;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.event.ChangeSubscription;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.ListSubscriptions;
import dev.patchbay.event.SendTestEvent;
import dev.patchbay.event.Subscribe;
import dev.patchbay.event.Subscription;
import dev.patchbay.event.SubscriptionBuilder;
import dev.patchbay.event.SubscriptionReceipt;
import dev.patchbay.event.Unsubscribe;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.Texts;
import dev.patchbay.linkedapi.wire.WebhookWire;
import dev.patchbay.linkedapi.wire.WebhookWire.Webhook;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The webhook. A customer has one for all accounts, and no call changes where it reports to: so one
 * that exists is never replaced, whoever made it, but a conflict. It is made to sign what it
 * delivers, unless the caller has a secret for it to send along.
 */
final class Subscriptions {
  /** What is done for a subscription that a test event shall go to. */
  static final String COMPARED = "compared with the one there is";

  private static final String KIND = "webhook";
  private static final Option<String> SETTLED = Option.some(EVENT_LIST_SUBSCRIPTIONS.id());

  /** The vendor takes public HTTPS addresses; a sandbox reports to its own machine. */
  private static final Pattern ADDRESS =
      Pattern.compile("https://.+|http://(?:localhost|127\\.0\\.0\\.1)(?:[:/].*)?");

  private final LinkedApi linkedApi;
  private final Direct direct;
  private final WebhookSecrets secrets;

  Subscriptions(LinkedApi linkedApi, WebhookSecrets secrets) {
    this.linkedApi = linkedApi;
    this.direct = new Direct(linkedApi);
    this.secrets = secrets;
  }

  Either<PortError, Answer<SubscriptionReceipt>> subscribe(Subscribe request, CallContext context) {
    if (request.kinds().isEmpty()) {
      return invalid(EVENT_SUBSCRIBE, "kinds", "name at least one kind of event");
    }
    if (!ADDRESS.matcher(request.url()).matches()) {
      return invalid(EVENT_SUBSCRIBE, "url", "has to begin with https://");
    }
    Option<Secret> own = request.secret().orElse(secrets.configured());
    own.forEach(linkedApi.wire()::hide);
    return existing(EVENT_SUBSCRIBE, context)
        .flatMap(
            there ->
                there.isEmpty()
                    ? direct.change(
                        EVENT_SUBSCRIBE,
                        context,
                        SETTLED,
                        api -> api.setWebhook(linkedApi.client(), body(request, own)))
                    : Either.left(
                        new Fact.Conflict(
                            LinkedApi.origin(EVENT_SUBSCRIBE),
                            Fact.Conflict.State.ALREADY_SUBSCRIBED)))
        .flatMap(reply -> made(request, own, reply, context));
  }

  private static Map<String, Object> body(Subscribe request, Option<Secret> own) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("url", request.url());
    body.put("payloadMode", "thin");
    body.put("events", EventWords.selection(request.kinds()));
    if (own.isDefined()) {
      body.put("headers", Map.of(DeliveryCheck.SECRET_HEADER, own.get().reveal()));
    } else {
      body.put("signingEnabled", true);
    }
    return body;
  }

  private Either<PortError, Answer<SubscriptionReceipt>> made(
      Subscribe request, Option<Secret> own, Reply<WebhookWire.Answer> reply, CallContext context) {
    Reading reading = new Reading().requestId(reply.requestId());
    return webhook(EVENT_SUBSCRIBE, reply)
        .map(
            webhook -> {
              Option<Secret> signing = Texts.told(webhook.secret()).map(Secret::of);
              signing.forEach(linkedApi.wire()::hide);
              signing.forEach(
                  secret -> WebhookSecrets.keep(context.environment().secrets(), secret));
              Option<Secret> secret = own.orElse(signing);
              if (secret.isEmpty()) {
                reading.gap(
                    new Gap(
                        "issued.secret",
                        LinkedApi.unexpected(
                            EVENT_SUBSCRIBE,
                            "the vendor told no secret, so it may not sign what it delivers; give"
                                + " one of your own")));
              }
              Subscription subscription =
                  builder(webhook)
                      .kinds(request.kinds())
                      .url(webhook.url() == null ? request.url() : webhook.url())
                      .build();
              return new Answer<>(SubscriptionReceipt.of(subscription, secret), reading.notes());
            });
  }

  /** Selects anew, or sends another secret along; where to cannot be changed. */
  Either<PortError, Answer<Subscription>> change(ChangeSubscription request, CallContext context) {
    if (request.kinds().isEmpty() && request.secret().isEmpty()) {
      return invalid(EVENT_CHANGE, "kinds", "is missing, and so is all else; nothing would change");
    }
    String id = request.subscription().handle().id();
    request.secret().forEach(linkedApi.wire()::hide);
    Reading reading = new Reading();
    Either<PortError, Webhook> changed =
        request.secret().isEmpty() ? Either.right(empty(id)) : header(request, id, context);
    if (changed.isRight() && !request.kinds().isEmpty()) {
      Either<PortError, Webhook> selected = select(request, id, context);
      if (selected.isLeft() && request.secret().isDefined()) {
        reading.gap(new Gap("kinds", selected.getLeft()));
      } else {
        changed = selected;
      }
    }
    return changed.map(webhook -> new Answer<>(read(webhook), reading.notes()));
  }

  private Either<PortError, Webhook> header(
      ChangeSubscription request, String id, CallContext context) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("id", id);
    header.put("name", DeliveryCheck.SECRET_HEADER);
    header.put("value", request.secret().get().reveal());
    return direct
        .change(EVENT_CHANGE, context, SETTLED, api -> api.setHeader(linkedApi.client(), header))
        .flatMap(reply -> webhook(EVENT_CHANGE, reply));
  }

  private Either<PortError, Webhook> select(
      ChangeSubscription request, String id, CallContext context) {
    Map<String, Object> events = new LinkedHashMap<>();
    events.put("id", id);
    events.put("events", EventWords.selection(request.kinds()));
    return direct
        .change(EVENT_CHANGE, context, SETTLED, api -> api.setEvents(linkedApi.client(), events))
        .flatMap(reply -> webhook(EVENT_CHANGE, reply));
  }

  Either<PortError, Answer<Page<Subscription>>> list(
      ListSubscriptions request, CallContext context) {
    return existing(EVENT_LIST_SUBSCRIPTIONS, context)
        .map(there -> Answer.of(Page.whole(there.stream().map(Subscriptions::read).toList())));
  }

  /** There is one at most; whoever names another is told so. */
  Either<PortError, Answer<Done>> test(SendTestEvent request, CallContext context) {
    Either<PortError, Boolean> there =
        request.subscription().isEmpty()
            ? Either.right(true)
            : existing(EVENT_SEND_TEST, context)
                .map(
                    all ->
                        all.stream()
                            .anyMatch(
                                one ->
                                    request.subscription().get().handle().id().equals(one.id())));
    return there.flatMap(
        known ->
            known
                ? direct
                    .order(
                        EVENT_SEND_TEST,
                        context,
                        Option.none(),
                        api -> api.sendTest(linkedApi.client()))
                    .map(Subscriptions::done)
                    .map(sent -> compared(request, sent))
                : Either.left(
                    new Fact.NotFound(LinkedApi.origin(EVENT_SEND_TEST), "the subscription")));
  }

  private static Answer<Done> compared(SendTestEvent request, Answer<Done> sent) {
    Reading reading = new Reading();
    request
        .subscription()
        .forEach(one -> reading.emulated(EVENT_SEND_TEST, "subscription", COMPARED));
    return sent.with(sent.notes().plusFidelity(reading.notes().fidelity()));
  }

  Either<PortError, Answer<Done>> unsubscribe(Unsubscribe request, CallContext context) {
    String id = request.subscription().handle().id();
    return direct
        .order(
            EVENT_UNSUBSCRIBE,
            context,
            SETTLED,
            api -> api.deleteWebhook(linkedApi.client(), Map.of("id", id)))
        .peek(done -> WebhookSecrets.forget(context.environment().secrets()))
        .map(Subscriptions::done);
  }

  private Either<PortError, List<Webhook>> existing(
      Operation<?, ?> operation, CallContext context) {
    return direct
        .admin(operation, context, api -> api.webhooks(linkedApi.client()))
        .flatMap(
            reply -> {
              WebhookWire.Webhooks result = reply.body().result();
              List<@Nullable Webhook> told =
                  result == null || result.webhooks() == null ? List.of() : result.webhooks();
              List<Webhook> there = new ArrayList<>(told.size());
              for (Webhook one : told) {
                if (one == null) {
                  continue;
                } else if (one.id() == null || one.id().isBlank()) {
                  // One that cannot be named is still one, and is not to be replaced.
                  return Either.left(LinkedApi.unexpected(operation, "a webhook has no id"));
                }
                there.add(one);
              }
              return Either.right(there);
            });
  }

  private static Either<PortError, Webhook> webhook(
      Operation<?, ?> operation, Reply<WebhookWire.Answer> reply) {
    WebhookWire.One result = reply.body().result();
    Webhook webhook = result == null ? null : result.webhook();
    return webhook == null || webhook.id() == null || webhook.id().isBlank()
        ? Either.left(
            new Check.OutcomeUnknown(
                LinkedApi.origin(operation), "the answer names no webhook", SETTLED))
        : Either.right(webhook);
  }

  private static Webhook empty(String id) {
    return new Webhook(id, null, null, null, null, null, null, null, null);
  }

  private static Subscription read(Webhook webhook) {
    Set<EventKind> kinds = EventWords.kinds(webhook.events());
    return builder(webhook)
        .kinds(kinds)
        .otherKinds(EventWords.others(webhook.events()))
        .url(webhook.url())
        .build();
  }

  private static SubscriptionBuilder builder(Webhook webhook) {
    return Subscription.builder(
            new SubscriptionRef(VendorRef.of(LinkedApi.VENDOR, KIND, String.valueOf(webhook.id()))))
        .enabled(webhook.isActive())
        .createdAt(Scalars.time(webhook.createdAt()));
  }

  private static Answer<Done> done(Reply<?> reply) {
    return new Answer<>(Done.INSTANCE, new Reading().requestId(reply.requestId()).notes());
  }

  private static <T> Either<PortError, T> invalid(
      Operation<?, ?> operation, String argument, String reason) {
    return Either.left(
        new FixCall.InvalidRequest(LinkedApi.origin(operation), operation.key(argument), reason));
  }
}
