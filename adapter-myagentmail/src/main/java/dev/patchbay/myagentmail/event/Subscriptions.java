package dev.patchbay.myagentmail.event;

import static dev.patchbay.event.EventOperations.EVENT_LIST_SUBSCRIPTIONS;
import static dev.patchbay.event.EventOperations.EVENT_SEND_TEST;
import static dev.patchbay.event.EventOperations.EVENT_SUBSCRIBE;
import static dev.patchbay.event.EventOperations.EVENT_UNSUBSCRIBE;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.PortError;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.ListSubscriptions;
import dev.patchbay.event.SendTestEvent;
import dev.patchbay.event.Subscribe;
import dev.patchbay.event.Subscription;
import dev.patchbay.event.SubscriptionReceipt;
import dev.patchbay.event.SubscriptionReceipt.Issued;
import dev.patchbay.event.Unsubscribe;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.client.Told;
import dev.patchbay.myagentmail.read.SignalHandles;
import dev.patchbay.myagentmail.wire.SignalWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Subscriptions, which are signals here: one for each session and kind. A signal that cannot be
 * made after another was is a gap of the answer; what was made stays and is told. The secret of
 * each is shown once, so it goes into the store of secrets at once.
 */
final class Subscriptions {
  private static final Option<String> SETTLED = Option.some(EVENT_LIST_SUBSCRIPTIONS.id());

  private final MyAgentMail vendor;

  Subscriptions(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  Either<PortError, Answer<SubscriptionReceipt>> subscribe(Subscribe request, CallContext context) {
    List<String> kinds = EventWords.signals(request.kinds());
    if (kinds.isEmpty()) {
      return MyAgentMail.invalid(EVENT_SUBSCRIBE, "kinds", "name at least one kind of event");
    }
    if (request.sessions().isEmpty()) {
      return MyAgentMail.invalid(
          EVENT_SUBSCRIBE,
          "sessions",
          "is empty; an inbox belongs to one account, so name those to watch");
    }
    Reading reading = new Reading();
    List<Issued> issued = new ArrayList<>();
    for (SessionRef session : request.sessions()) {
      for (String kind : kinds) {
        Either<PortError, Issued> made = create(request, session, kind, context, reading);
        if (made.isRight()) {
          issued.add(made.get());
        } else if (issued.isEmpty()) {
          return Either.left(made.getLeft());
        } else {
          reading.gap(new Gap("issued." + session.id() + "." + kind, made.getLeft()));
        }
      }
    }
    return Either.right(new Answer<>(new SubscriptionReceipt(issued), reading.notes()));
  }

  private Either<PortError, Issued> create(
      Subscribe request, SessionRef session, String kind, CallContext context, Reading reading) {
    String name = request.name().getOrElse("Patchbay " + kind);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("kind", kind);
    body.put("name", name);
    body.put("sessionId", session.id());
    body.put("intentDescription", name);
    body.put("webhookUrl", request.url());
    return vendor
        .write(EVENT_SUBSCRIBE, context, SETTLED, api -> api.createSignal(body))
        .mapLeft(error -> MyAgentMail.naming(error, Option.some(session)))
        .flatMap(
            told -> {
              reading.requestId(told.requestId());
              return Signals.made(told, context);
            })
        .map(
            made -> {
              if (made.secret().isEmpty()) {
                reading.gap(
                    new Gap(
                        "issued.secret",
                        made.told()
                            .lacking(
                                "the vendor told no secret; delete the signal and subscribe")));
              }
              made.unkept()
                  .forEach(why -> reading.gap(new Gap("issued.secret", made.told().lacking(why))));
              return new Issued(read(made.signal(), made.id()), made.secret());
            });
  }

  Either<PortError, Answer<Page<Subscription>>> list(
      ListSubscriptions request, CallContext context) {
    return vendor
        .read(EVENT_LIST_SUBSCRIPTIONS, context, api -> api.signals(Map.of()))
        .flatMap(
            told ->
                told.list("signals", SignalWire.Signal.class)
                    .map(
                        signals -> {
                          Reading reading = told.reading();
                          List<Subscription> rows = new ArrayList<>(signals.size());
                          for (SignalWire.Signal signal : signals) {
                            String id = signal.id();
                            if (id == null || id.isBlank()) {
                              reading.unrecognised("ref", "absent");
                            } else {
                              rows.add(read(signal, id));
                            }
                          }
                          return new Answer<>(
                              Page.of(rows, PageEnd.ONE_PAGE, Option.none()), reading.notes());
                        }));
  }

  private static Subscription read(SignalWire.Signal from, String id) {
    String kind = Signals.kind(from);
    Set<EventKind> kinds = EventWords.kinds(kind);
    String session = from.sessionId();
    return Subscription.builder(SignalHandles.ref(id))
        .kinds(kinds)
        .otherKinds(kinds.isEmpty() ? List.of(kind) : List.of())
        .url(from.webhookUrl())
        .sessions(
            session == null || session.isBlank()
                ? List.of()
                : List.of(new SessionRef(MyAgentMail.VENDOR, session)))
        .name(from.name())
        .enabled(from.enabled())
        .createdAt(Scalars.time(from.createdAt()))
        .build();
  }

  Either<PortError, Answer<Done>> test(SendTestEvent request, CallContext context) {
    if (request.subscription().isEmpty()) {
      return MyAgentMail.invalid(
          EVENT_SEND_TEST, "subscription", "is missing; name the signal to test");
    }
    return SignalHandles.id(EVENT_SEND_TEST, "subscription", request.subscription().get())
        .flatMap(
            id ->
                vendor.writeUnseen(
                    EVENT_SEND_TEST, context, Option.none(), api -> api.testSignal(id)))
        .map(Subscriptions::done);
  }

  Either<PortError, Answer<Done>> unsubscribe(Unsubscribe request, CallContext context) {
    return SignalHandles.id(EVENT_UNSUBSCRIBE, "subscription", request.subscription())
        .flatMap(
            id ->
                vendor
                    .writeUnseen(EVENT_UNSUBSCRIBE, context, SETTLED, api -> api.deleteSignal(id))
                    .peek(
                        told -> WebhookSecrets.forgetOfSignal(id, context.environment().secrets())))
        .map(Subscriptions::done);
  }

  private static Answer<Done> done(Told told) {
    return new Answer<>(Done.INSTANCE, told.reading().notes());
  }
}
