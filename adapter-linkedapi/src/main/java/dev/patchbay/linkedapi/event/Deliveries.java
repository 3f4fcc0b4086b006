package dev.patchbay.linkedapi.event;

import static dev.patchbay.event.EventOperations.EVENT_PARSE;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.Event;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.DeliveryWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.redact.Digest;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Verifies and reads deliveries (vendor reference 12.2), thin and fat ones alike: the result that a
 * fat one carries is of no documented shape, and is asked for by the workflow's token instead.
 */
final class Deliveries {
  private final LinkedApi linkedApi;
  private final WebhookSecrets secrets;

  Deliveries(LinkedApi linkedApi, WebhookSecrets secrets) {
    this.linkedApi = linkedApi;
    this.secrets = secrets;
  }

  Either<PortError, Answer<Delivery>> parse(ParseDelivery request, CallContext context) {
    List<String> flaws = request.body().flaws();
    if (!flaws.isEmpty()) {
      return Either.left(
          new FixCall.InvalidRequest(
              LinkedApi.origin(EVENT_PARSE), EVENT_PARSE.key("body"), flaws.get(0)));
    }
    Instant at = request.receivedAt().getOrElse(context::now);
    Reading reading = new Reading();
    return DeliveryCheck.verify(
            request, secrets.expected(request.secret(), context.environment().secrets()), at)
        .flatMap(
            authenticity ->
                events(request, at, authenticity, reading)
                    .map(
                        events ->
                            new Answer<>(new Delivery(events, authenticity), reading.notes())));
  }

  private Either<PortError, List<Event>> events(
      ParseDelivery request, Instant at, Authenticity authenticity, Reading reading) {
    Map<?, ?> members = WireJson.object(linkedApi.moshi(), request.body().text());
    if (members == null) {
      return Either.left(LinkedApi.unexpected(EVENT_PARSE, "the delivery is no JSON object"));
    }
    Either<PortError, DeliveryWire> wire = linkedApi.part(EVENT_PARSE, DeliveryWire.class, members);
    return wire.mapLeft(strange -> LinkedApi.unexpected(EVENT_PARSE, where(strange)))
        .flatMap(
            delivery -> {
              String type = delivery.type();
              if (type == null || type.isBlank()) {
                return Either.left(LinkedApi.unexpected(EVENT_PARSE, "the delivery has no type"));
              }
              return Either.right(
                  EventWords.beginning(type)
                      ? List.of()
                      : List.of(
                          new Received(
                                  members,
                                  delivery,
                                  type,
                                  Digest.of(request.body().bytes()),
                                  at,
                                  authenticity,
                                  reading)
                              .event()));
            });
  }

  /** Only the place, because a message would quote what people wrote to each other. */
  private static String where(PortError strange) {
    int path = strange.message().lastIndexOf('$');
    return "the delivery has an unexpected member"
        + (path < 0 ? "" : ": " + strange.message().substring(path));
  }
}
