package dev.patchbay.dialect.event;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.patchbay.answer.Answer;
import dev.patchbay.dialect.read.AccountSignals;
import dev.patchbay.dialect.wire.WebhooksWire;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.DedupeKey;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.EventOperations;
import dev.patchbay.event.EventPayload;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.session.Cause;
import dev.patchbay.session.Observation;
import dev.patchbay.session.Signal;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.WireJson;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads deliveries (vendor reference A.8.2): news of accounts, events, the callback of a hosted
 * login, told apart in this order. What belongs to none of the neutral kinds is passed on raw, and
 * so is what lacks the ids without which it says nothing.
 */
final class Deliveries {
  private static final String LINKEDIN = "LINKEDIN";
  private static final String STATUS = "AccountStatus";
  private static final String EVENT = "event";
  private static final String CALLBACK = "status";
  private static final List<String> LINKED = List.of("CREATION_SUCCESS", "RECONNECTED");

  private final Vendor vendor;
  private final Moshi moshi;
  private final DeliveryCheck check;

  Deliveries(Vendor vendor, Moshi moshi, DeliveryCheck check) {
    this.vendor = vendor;
    this.moshi = moshi;
    this.check = check;
  }

  Either<PortError, Answer<Delivery>> parse(ParseDelivery request, CallContext context) {
    Reading reading = new Reading();
    Instant at = request.receivedAt().getOrElse(context::now);
    return check
        .verify(request, context.environment().secrets())
        .flatMap(
            authenticity ->
                read(request.body().text(), at, authenticity, reading)
                    .map(event -> new Delivery(List.of(event), authenticity)))
        .map(delivery -> new Answer<>(delivery, reading.notes()));
  }

  private Either<PortError, Event> read(
      String body, Instant at, Authenticity authenticity, Reading reading) {
    Map<?, ?> members = WireJson.object(moshi, body);
    if (members == null) {
      return unexpected(
          body.stripLeading().startsWith("{") || !body.contains("=")
              ? "the delivery is no JSON object"
              : "the delivery is form-encoded, which the vendor does not document; subscribe with"
                  + " format json");
    }
    Received received = new Received(members, body, at, authenticity, reading);
    try {
      WebhooksWire.Delivery wire = moshi.adapter(WebhooksWire.Delivery.class).fromJson(body);
      return wire == null ? unexpected("the delivery is empty") : read(wire, received);
    } catch (IOException | JsonDataException strange) {
      return unexpected("the delivery has an unexpected member: " + where(strange));
    }
  }

  /** Only the place, because a message would quote what people wrote to each other. */
  private static String where(Exception strange) {
    String text = String.valueOf(strange.getMessage());
    int path = text.lastIndexOf("$");
    return path < 0 ? strange.getClass().getSimpleName() : text.substring(path);
  }

  private Either<PortError, Event> read(WebhooksWire.Delivery wire, Received received) {
    WebhooksWire.Status news = wire.AccountStatus();
    if (news != null) {
      return Either.right(status(news, received));
    }
    String name = wire.event();
    if (name != null && !name.isBlank()) {
      return Either.right(event(name, wire, received));
    }
    String status = wire.status();
    if (status != null && wire.account_id() != null && wire.name() != null) {
      return Either.right(callback(status, wire, received));
    }
    return unexpected(
        "the delivery has neither " + STATUS + " nor " + EVENT + " nor the callback's " + CALLBACK);
  }

  private Event status(WebhooksWire.Status news, Received received) {
    SessionRef session = session(news.account_id());
    String word = news.message();
    if (session == null || word == null || word.isBlank() || foreign(news.account_type())) {
      return vendor(STATUS, session, received);
    }
    Signal signal =
        received.reading().constant("AccountStatus.message", AccountSignals.TABLE, word);
    Observation seen =
        Observation.of(signal == null ? Signal.UNRECOGNISED : signal, Cause.PUSH, received.at())
            .code(word);
    return received
        .event(EventKind.SESSION_CHANGED, DedupeKey.session(Option.some(session), seen), session)
        .build(new EventPayload.SessionEvent(seen));
  }

  private Event event(String name, WebhooksWire.Delivery wire, Received received) {
    SessionRef session = session(wire.account_id());
    EventKind kind = EventTables.EVENTS.read(name.toLowerCase(Locale.ROOT));
    if (session == null || kind == EventKind.UNKNOWN || foreign(wire.account_type())) {
      return vendor(name, session, received);
    }
    Option<Event> told =
        kind == EventKind.CONNECTION_ADDED
            ? DeliveredEvents.relation(wire, session, received)
            : DeliveredEvents.message(kind, wire, session, received);
    return told.getOrElse(() -> vendor(name, session, received));
  }

  private Event callback(String status, WebhooksWire.Delivery wire, Received received) {
    SessionRef session = session(wire.account_id());
    String word = status.toUpperCase(Locale.ROOT);
    if (session == null || !LINKED.contains(word)) {
      return vendor("hosted callback " + status, session, received);
    }
    return received
        .event(EventKind.SESSION_LINKED, DedupeKey.linked(session, received.at()), session)
        .build(
            new EventPayload.LinkedEvent(
                session,
                Option.of(wire.name()).filter(text -> !text.isBlank()),
                LINKED.indexOf(word) == 1));
  }

  private Event vendor(String type, @Nullable SessionRef session, Received received) {
    Map<String, Object> raw = new LinkedHashMap<>();
    received
        .members()
        .forEach(
            (key, value) -> {
              if (value != null) {
                raw.put(String.valueOf(key), value);
              }
            });
    return received
        .event(
            EventKind.VENDOR,
            DedupeKey.numbered(
                EventKind.VENDOR, Option.of(session), type + "|" + Digest.of(received.body())),
            session)
        .build(new EventPayload.VendorEvent(type, raw));
  }

  private @Nullable SessionRef session(@Nullable String account) {
    return account == null || account.isBlank() ? null : new SessionRef(vendor, account);
  }

  private static boolean foreign(@Nullable String accountType) {
    return accountType != null && !accountType.isBlank() && !LINKEDIN.equalsIgnoreCase(accountType);
  }

  private Either<PortError, Event> unexpected(String what) {
    return Either.left(
        new Report.UnexpectedResponse(
            Origin.local(EventOperations.EVENT_PARSE.id(), vendor), what));
  }
}
