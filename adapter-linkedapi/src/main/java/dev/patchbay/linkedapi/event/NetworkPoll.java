package dev.patchbay.linkedapi.event;

import static dev.patchbay.event.EventOperations.EVENT_POLL;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.Spent;
import dev.patchbay.error.PortError;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.DedupeKey;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.PollEvents;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.Slice;
import dev.patchbay.linkedapi.wire.NetworkWire;
import dev.patchbay.linkedapi.wire.NetworkWire.Happening;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Polls what happened in the network since it was synchronised. The vendor does not tell whether it
 * was; a time since when nothing is missing is claimed only with something to show for it.
 */
final class NetworkPoll {
  private final LinkedApi linkedApi;
  private final Direct direct;

  NetworkPoll(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
    this.direct = new Direct(linkedApi);
  }

  Either<PortError, Answer<Page<Event>>> poll(PollEvents request, CallContext context) {
    Map<String, Object> filter = new LinkedHashMap<>();
    request.since().forEach(since -> filter.put("since", since.toString()));
    if (request.kinds().size() == 1) {
      EventWords.NETWORK
          .text(request.kinds().iterator().next())
          .forEach(type -> filter.put("type", type));
    }
    return direct
        .read(EVENT_POLL, context, (api, token) -> api.network(token, linkedApi.client(), filter))
        .map(reply -> answer(request, reply, context));
  }

  private static Answer<Page<Event>> answer(
      PollEvents request, Reply<NetworkWire.Answer> reply, CallContext context) {
    Reading reading = new Reading().requestId(reply.requestId()).spent(Spent.one("network/poll"));
    NetworkWire.Network network = reply.body().result();
    List<@Nullable Happening> told =
        network == null || network.events() == null ? List.of() : network.events();
    List<Event> events = new ArrayList<>(told.size());
    for (Happening happening : told) {
      Event event = happening == null ? null : event(happening, context, reading);
      if (event != null) {
        events.add(event);
      }
    }
    reading.freshness(
        new Freshness(Freshness.Source.STORED, Option.none(), oldest(events), Option.none()));
    List<Event> wanted =
        events.stream()
            .filter(event -> request.kinds().isEmpty() || request.kinds().contains(event.kind()))
            .filter(
                event ->
                    request
                        .since()
                        .forAll(since -> event.occurredAt().forAll(at -> !at.isBefore(since))))
            .toList();
    Page<Event> page =
        Slice.of(
            wanted,
            event -> Slice.key(event.occurredAt(), event.dedupeKey()),
            request.pageSize(),
            EVENT_POLL,
            context,
            reading);
    return new Answer<>(page, reading.notes());
  }

  private static @Nullable Event event(Happening told, CallContext context, Reading reading) {
    EventKind kind = reading.constant("kind", EventWords.NETWORK, told.type());
    Option<ProfileRef> person = ProfileRef.known(told.personUrl(), told.personUrn());
    if (kind == null || kind == EventKind.UNKNOWN || person.isEmpty()) {
      if (kind == null) {
        reading.unrecognised("kind", "absent");
      }
      if (person.isEmpty()) {
        reading.unrecognised("payload.person", "absent");
      }
      return null;
    }
    return Event.builder(
            kind,
            DedupeKey.person(kind, context.session(), person.get()),
            context.now(),
            Authenticity.POLLED)
        .session(context.session().getOrNull())
        .occurredAt(Scalars.time(told.detectedAt()))
        .build(Received.relation(person.get()));
  }

  private static Option<Instant> oldest(List<Event> events) {
    return Option.ofOptional(
        events.stream()
            .flatMap(event -> event.occurredAt().toJavaStream())
            .min(Instant::compareTo));
  }
}
