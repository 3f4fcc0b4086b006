package dev.patchbay.myagentmail.event;

import static dev.patchbay.event.EventOperations.EVENT_PARSE;

import com.squareup.moshi.JsonDataException;
import dev.patchbay.answer.Answer;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.Event;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.wire.DeliveryWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.redact.Digest;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verifies and reads deliveries of signals and of cadences (vendor reference 16, 18). */
final class Deliveries {
  private final MyAgentMail vendor;
  private final WebhookSecrets secrets;

  Deliveries(MyAgentMail vendor, WebhookSecrets secrets) {
    this.vendor = vendor;
    this.secrets = secrets;
  }

  Either<PortError, Answer<Delivery>> parse(ParseDelivery request, CallContext context) {
    List<String> flaws = request.body().flaws();
    if (!flaws.isEmpty()) {
      return Either.left(
          new FixCall.InvalidRequest(
              MyAgentMail.origin(EVENT_PARSE), EVENT_PARSE.key("body"), flaws.get(0)));
    }
    Map<?, ?> members = WireJson.object(vendor.moshi(), request.body().text());
    Instant at = request.receivedAt().getOrElse(context::now);
    Reading reading = new Reading();
    return DeliveryCheck.verify(
            request,
            secrets.expected(
                request.secret(),
                members == null ? Map.of() : members,
                context.environment().secrets()))
        .flatMap(
            authenticity ->
                event(request, members, at, authenticity, reading)
                    .map(
                        event ->
                            new Answer<>(
                                new Delivery(List.of(event), authenticity), reading.notes())));
  }

  private Either<PortError, Event> event(
      ParseDelivery request,
      @Nullable Map<?, ?> members,
      Instant at,
      Authenticity authenticity,
      Reading reading) {
    if (members == null) {
      return unexpected("the delivery is no JSON object");
    }
    DeliveryWire wire;
    try {
      wire = vendor.moshi().adapter(DeliveryWire.class).fromJsonValue(members);
    } catch (JsonDataException strange) {
      return unexpected("the delivery has an unexpected member" + where(strange));
    }
    String type = wire == null ? null : wire.type();
    return wire == null || type == null || type.isBlank()
        ? unexpected("the delivery has no type")
        : Either.right(
            new Received(
                    members,
                    wire,
                    type,
                    Digest.of(request.body().bytes()),
                    at,
                    authenticity,
                    reading)
                .event());
  }

  private static <T> Either<PortError, T> unexpected(String reason) {
    return Either.left(new Report.UnexpectedResponse(MyAgentMail.origin(EVENT_PARSE), reason));
  }

  /** Only the place, because a message would quote what people wrote to each other. */
  private static String where(JsonDataException strange) {
    String message = String.valueOf(strange.getMessage());
    int path = message.lastIndexOf('$');
    return path < 0 ? "" : ": " + message.substring(path);
  }
}
