package dev.patchbay.dialect.event;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.wire.WebhooksApi;
import dev.patchbay.dialect.wire.WebhooksWire;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.EventOperations;
import dev.patchbay.event.ListSubscriptions;
import dev.patchbay.event.Subscribe;
import dev.patchbay.event.Subscription;
import dev.patchbay.event.SubscriptionReceipt;
import dev.patchbay.event.SubscriptionReceipt.Issued;
import dev.patchbay.event.Unsubscribe;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions, which are webhooks here: one for each source, so that one request may make up to
 * three (vendor reference A.8.1). A source that fails after another succeeded is a gap of the
 * answer; what was made stays and is told.
 */
final class Subscriptions {
  private static final String WEBHOOK = "webhook";
  private static final Option<String> SETTLED_BY =
      Option.some(EventOperations.EVENT_LIST_SUBSCRIPTIONS.id());

  private final Dialect dialect;
  private final Wire<WebhooksApi> wire;
  private final WebhookSecrets secrets;

  Subscriptions(Dialect dialect, WebhookSecrets secrets) {
    this.dialect = dialect;
    this.wire = dialect.wire(WebhooksApi.class);
    this.secrets = secrets;
  }

  Either<PortError, Answer<SubscriptionReceipt>> subscribe(Subscribe request, CallContext context) {
    Map<String, Set<EventKind>> sources = WebhookBody.sources(request.kinds());
    if (sources.isEmpty()) {
      return Either.left(
          new FixCall.InvalidRequest(
              Origin.local(EventOperations.EVENT_SUBSCRIBE.id(), dialect.vendor()),
              EventOperations.EVENT_SUBSCRIBE.key("kinds"),
              "name at least one kind of event"));
    }
    Secret secret = secrets.forSubscription(request.secret(), context.environment());
    wire.hide(secret);
    Reading reading = new Reading();
    List<Issued> issued = new ArrayList<>();
    for (Map.Entry<String, Set<EventKind>> source : sources.entrySet()) {
      Either<PortError, Issued> made =
          create(request, source.getKey(), source.getValue(), secret, context, reading);
      if (made.isRight()) {
        issued.add(made.get());
      } else if (issued.isEmpty()) {
        return Either.left(made.getLeft());
      } else {
        reading.gap(new Gap("issued." + source.getKey(), made.getLeft()));
      }
    }
    return Either.right(new Answer<>(new SubscriptionReceipt(issued), reading.notes()));
  }

  private Either<PortError, Issued> create(
      Subscribe request,
      String source,
      Set<EventKind> kinds,
      Secret secret,
      CallContext context,
      Reading reading) {
    Operation<?, ?> operation = EventOperations.EVENT_SUBSCRIBE;
    Map<String, Object> body =
        WebhookBody.of(request, source, dialect.options().webhookHeader(), secret);
    return wire.write(operation, context, SETTLED_BY, api -> api.create(body))
        .flatMap(
            reply ->
                Expect.write(
                    operation,
                    dialect.vendor(),
                    SETTLED_BY,
                    reply,
                    WebhooksWire.Created::object,
                    "WebhookCreated"))
        .peek(reply -> reading.requestId(reply.requestId()))
        .flatMap(
            reply ->
                Option.of(reply.body().webhook_id())
                    .filter(id -> !id.isBlank())
                    .<PortError>toEither(
                        () ->
                            new Check.OutcomeUnknown(
                                Origin.local(operation.id(), dialect.vendor()),
                                "the answer names no webhook",
                                SETTLED_BY)))
        .map(
            id ->
                new Issued(
                    Subscription.builder(ref(id))
                        .kinds(kinds)
                        .url(request.url())
                        .sessions(request.sessions())
                        .name(request.name().getOrNull())
                        .build(),
                    Option.some(secret)));
  }

  Either<PortError, Answer<Page<Subscription>>> list(
      ListSubscriptions request, CallContext context) {
    Operation<?, ?> operation = EventOperations.EVENT_LIST_SUBSCRIPTIONS;
    Map<String, String> query = new LinkedHashMap<>();
    request.pageSize().forEach(size -> query.put("limit", String.valueOf(size)));
    context.cursor().forEach(cursor -> query.put("cursor", cursor));
    return wire.read(operation, context, api -> api.list(query))
        .flatMap(
            reply ->
                Expect.read(
                    operation,
                    dialect.vendor(),
                    reply,
                    WebhooksWire.WebhookList::object,
                    "WebhookList"))
        .map(
            reply -> {
              Reading reading = new Reading().requestId(reply.requestId());
              List<Subscription> rows =
                  Stream.ofNullable(reply.body().items())
                      .flatMap(List::stream)
                      .filter(Objects::nonNull)
                      .flatMap(item -> read(item, reading).toJavaStream())
                      .toList();
              Option<String> next =
                  Option.of(reply.body().cursor()).filter(cursor -> !cursor.isBlank());
              Page<Subscription> page =
                  Page.of(
                      rows,
                      next.isDefined() ? PageEnd.MORE : PageEnd.END,
                      next.map(cursor -> context.pageToken(operation, dialect.vendor(), cursor)));
              return new Answer<>(page, reading.notes());
            });
  }

  private Option<Subscription> read(WebhooksWire.Webhook from, Reading reading) {
    String id = from.id();
    if (id == null || id.isBlank()) {
      reading.unrecognised("id", "absent");
      return Option.none();
    }
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    List<String> others = new ArrayList<>();
    for (String word : Scalars.texts(from.events())) {
      Set<EventKind> meant = WebhookBody.kinds(word);
      kinds.addAll(meant);
      if (meant.isEmpty()) {
        others.add(word);
      }
    }
    return Option.some(
        Subscription.builder(ref(id))
            .kinds(kinds)
            .otherKinds(others)
            .url(from.request_url())
            .sessions(sessions(from.account_ids()))
            .name(from.name())
            .enabled(from.enabled())
            .createdAt(Scalars.time(from.created_at()))
            .build());
  }

  /** Ids alone or objects with an id; the objects' {@code type} is of no use and not read. */
  private List<SessionRef> sessions(@Nullable Object accounts) {
    List<SessionRef> sessions = new ArrayList<>();
    if (accounts instanceof List<?> list) {
      for (Object account : list) {
        Object id = account instanceof Map<?, ?> members ? members.get("id") : account;
        if (id instanceof String text && !text.isBlank()) {
          sessions.add(new SessionRef(dialect.vendor(), text));
        }
      }
    }
    return sessions;
  }

  Either<PortError, Answer<Done>> unsubscribe(Unsubscribe request, CallContext context) {
    Operation<?, ?> operation = EventOperations.EVENT_UNSUBSCRIBE;
    String id = request.subscription().handle().id();
    return wire.write(operation, context, SETTLED_BY, api -> api.delete(id))
        .flatMap(
            reply ->
                Expect.write(
                    operation,
                    dialect.vendor(),
                    SETTLED_BY,
                    reply,
                    WebhooksWire.Deleted::object,
                    "WebhookDeleted"))
        .map(
            reply ->
                new Answer<>(Done.INSTANCE, new Reading().requestId(reply.requestId()).notes()));
  }

  private SubscriptionRef ref(String id) {
    return new SubscriptionRef(VendorRef.of(dialect.vendor(), WEBHOOK, id));
  }
}
