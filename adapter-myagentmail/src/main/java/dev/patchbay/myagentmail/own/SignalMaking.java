package dev.patchbay.myagentmail.own;

import static dev.patchbay.myagentmail.signal.SignalOperations.CREATE_CONNECTION_ACCEPTED_SIGNAL;
import static dev.patchbay.myagentmail.signal.SignalOperations.CREATE_ENGAGEMENT_SIGNAL;
import static dev.patchbay.myagentmail.signal.SignalOperations.CREATE_JOB_CHANGE_SIGNAL;
import static dev.patchbay.myagentmail.signal.SignalOperations.CREATE_KEYWORD_SIGNAL;
import static dev.patchbay.myagentmail.signal.SignalOperations.CREATE_MESSAGE_RECEIVED_SIGNAL;
import static dev.patchbay.myagentmail.signal.SignalOperations.LIST_SIGNALS;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Gap;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.event.Signals;
import dev.patchbay.myagentmail.signal.CreateConnectionAcceptedSignal;
import dev.patchbay.myagentmail.signal.CreateEngagementSignal;
import dev.patchbay.myagentmail.signal.CreateJobChangeSignal;
import dev.patchbay.myagentmail.signal.CreateKeywordSignal;
import dev.patchbay.myagentmail.signal.CreateMessageReceivedSignal;
import dev.patchbay.myagentmail.signal.CreatedSignal;
import dev.patchbay.myagentmail.signal.NewSignal;
import dev.patchbay.myagentmail.signal.SignalKind;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/**
 * Makes signals of all five kinds (vendor reference 8.1). Which session polls stands in the
 * request: the kinds that watch an inbox need one, the others go without one to the vendor's
 * router.
 */
final class SignalMaking {
  private static final Option<String> SETTLED = Option.some(LIST_SIGNALS.id());

  private static final String[] INBOX_LACKS = {
    "signal.query", "signal.target", "signal.targetLabel", "signal.watchlistCount"
  };

  private final MyAgentMail vendor;

  SignalMaking(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            CREATE_KEYWORD_SIGNAL,
            this::keyword,
            entry ->
                routed(
                    entry,
                    CREATE_KEYWORD_SIGNAL,
                    "signal.target",
                    "signal.targetLabel",
                    "signal.watchlistCount"))
        .on(
            CREATE_ENGAGEMENT_SIGNAL,
            this::engagement,
            entry ->
                routed(entry, CREATE_ENGAGEMENT_SIGNAL, "signal.query", "signal.watchlistCount")
                    .accepts("target", "target.person", "target.company"))
        .on(
            CREATE_JOB_CHANGE_SIGNAL,
            this::jobChange,
            entry ->
                routed(
                        entry,
                        CREATE_JOB_CHANGE_SIGNAL,
                        "signal.query",
                        "signal.target",
                        "signal.targetLabel")
                    .accepts("watchlist", people -> people.between(1, 500)))
        .on(
            CREATE_CONNECTION_ACCEPTED_SIGNAL,
            this::connectionAccepted,
            entry -> watching(entry, CREATE_CONNECTION_ACCEPTED_SIGNAL))
        .on(
            CREATE_MESSAGE_RECEIVED_SIGNAL,
            this::messageReceived,
            entry -> watching(entry, CREATE_MESSAGE_RECEIVED_SIGNAL));
  }

  private static OperationEntry routed(
      OperationEntry entry, Operation<?, ?> operation, String... never) {
    return made(entry, operation, OwnWords.SLOWER, never)
        .accepts("minIntent", one -> one.allowing(OwnWords.INTENTS.writable()));
  }

  private static OperationEntry watching(OperationEntry entry, Operation<?, ?> operation) {
    return made(entry, operation, OwnWords.CADENCES.writable(), INBOX_LACKS);
  }

  private static OperationEntry made(
      OperationEntry entry, Operation<?, ?> operation, List<String> cadences, String... never) {
    return OwnFields.all(entry, operation, "signals of another kind have it", never)
        .session(SessionUse.FORBIDDEN)
        .latency(Latency.STORE)
        .accepts("cadence", one -> one.allowing(cadences))
        .repeat(Repeat.TWICE, LIST_SIGNALS)
        .limit("perTenant", 100, "webhooks", "the vendor's page on limits");
  }

  private Either<PortError, Answer<CreatedSignal>> keyword(
      CreateKeywordSignal request, CallContext context) {
    Map<String, Object> body =
        SignalBodies.of(SignalKind.KEYWORD, request, request.session(), request.minIntent());
    body.put("query", request.query().strip());
    return create(CREATE_KEYWORD_SIGNAL, body, request.session(), context);
  }

  private Either<PortError, Answer<CreatedSignal>> engagement(
      CreateEngagementSignal request, CallContext context) {
    return SignalBodies.target(CREATE_ENGAGEMENT_SIGNAL, request.target(), request.targetLabel())
        .flatMap(
            target -> {
              Map<String, Object> body =
                  SignalBodies.of(
                      SignalKind.ENGAGEMENT, request, request.session(), request.minIntent());
              body.put("target", target);
              return create(CREATE_ENGAGEMENT_SIGNAL, body, request.session(), context);
            });
  }

  private Either<PortError, Answer<CreatedSignal>> jobChange(
      CreateJobChangeSignal request, CallContext context) {
    return SignalBodies.entries(CREATE_JOB_CHANGE_SIGNAL, "watchlist", request.watchlist())
        .flatMap(
            entries -> {
              Map<String, Object> body =
                  SignalBodies.of(
                      SignalKind.JOB_CHANGE_WATCHLIST,
                      request,
                      request.session(),
                      request.minIntent());
              body.put("watchlist", entries);
              return create(CREATE_JOB_CHANGE_SIGNAL, body, request.session(), context);
            });
  }

  private Either<PortError, Answer<CreatedSignal>> connectionAccepted(
      CreateConnectionAcceptedSignal request, CallContext context) {
    return watching(
        CREATE_CONNECTION_ACCEPTED_SIGNAL,
        SignalKind.CONNECTION_ACCEPTED,
        request,
        request.session(),
        context);
  }

  private Either<PortError, Answer<CreatedSignal>> messageReceived(
      CreateMessageReceivedSignal request, CallContext context) {
    return watching(
        CREATE_MESSAGE_RECEIVED_SIGNAL,
        SignalKind.MESSAGE_RECEIVED,
        request,
        request.session(),
        context);
  }

  /** The kinds that watch an inbox. */
  private Either<PortError, Answer<CreatedSignal>> watching(
      Operation<?, CreatedSignal> operation,
      SignalKind kind,
      NewSignal request,
      SessionRef inbox,
      CallContext context) {
    Option<SessionRef> session = Option.some(inbox);
    return create(
        operation, SignalBodies.of(kind, request, session, Option.none()), session, context);
  }

  private Either<PortError, Answer<CreatedSignal>> create(
      Operation<?, CreatedSignal> operation,
      Map<String, Object> body,
      Option<SessionRef> session,
      CallContext context) {
    return vendor
        .write(operation, context, SETTLED, api -> api.createSignal(body))
        .mapLeft(error -> MyAgentMail.naming(error, session))
        .flatMap(told -> Signals.made(told, context))
        .map(
            made -> {
              Reading reading = made.told().reading();
              if (made.secret().isEmpty() && body.containsKey("webhookUrl")) {
                reading.gap(
                    new Gap(
                        "webhookSecret",
                        made.told().lacking("the vendor told no secret; delete and make it anew")));
              }
              made.unkept()
                  .forEach(why -> reading.gap(new Gap("webhookSecret", made.told().lacking(why))));
              return new Answer<>(
                  new CreatedSignal(
                      new Found(reading).signal(made.id(), made.signal()), made.secret()),
                  reading.notes());
            });
  }
}
