package dev.patchbay.myagentmail;

import static dev.patchbay.myagentmail.MyAgentMailOperations.CHANGE_SIGNAL;
import static dev.patchbay.myagentmail.MyAgentMailOperations.CREATE_CONNECTION_ACCEPTED_SIGNAL;
import static dev.patchbay.myagentmail.MyAgentMailOperations.CREATE_ENGAGEMENT_SIGNAL;
import static dev.patchbay.myagentmail.MyAgentMailOperations.CREATE_JOB_CHANGE_SIGNAL;
import static dev.patchbay.myagentmail.MyAgentMailOperations.CREATE_KEYWORD_SIGNAL;
import static dev.patchbay.myagentmail.MyAgentMailOperations.CREATE_MESSAGE_RECEIVED_SIGNAL;
import static dev.patchbay.myagentmail.MyAgentMailOperations.GET_SIGNAL;
import static dev.patchbay.myagentmail.MyAgentMailOperations.LIST_MATCHES;
import static dev.patchbay.myagentmail.MyAgentMailOperations.LIST_SIGNALS;
import static dev.patchbay.myagentmail.MyAgentMailOperations.RUN_SIGNAL;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.signal.ChangeSignal;
import dev.patchbay.myagentmail.signal.CreateConnectionAcceptedSignal;
import dev.patchbay.myagentmail.signal.CreateEngagementSignal;
import dev.patchbay.myagentmail.signal.CreateJobChangeSignal;
import dev.patchbay.myagentmail.signal.CreateKeywordSignal;
import dev.patchbay.myagentmail.signal.CreateMessageReceivedSignal;
import dev.patchbay.myagentmail.signal.CreatedSignal;
import dev.patchbay.myagentmail.signal.GetSignal;
import dev.patchbay.myagentmail.signal.ListMatches;
import dev.patchbay.myagentmail.signal.ListSignals;
import dev.patchbay.myagentmail.signal.RunSignal;
import dev.patchbay.myagentmail.signal.Signal;
import dev.patchbay.myagentmail.signal.SignalKind;
import dev.patchbay.myagentmail.signal.SignalMatch;
import dev.patchbay.myagentmail.signal.SignalRun;
import dev.patchbay.myagentmail.wire.FoundWire;
import dev.patchbay.myagentmail.wire.SignalWire;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Signals (vendor reference 8). Which session polls stands in the request: the kinds that watch an
 * inbox need one, the others go without one to the vendor's router.
 */
final class OwnSignals {
  private static final Option<String> SETTLED = Option.some(LIST_SIGNALS.id());

  private static final String[] INBOX_LACKS = {
    "signal.query", "signal.target", "signal.targetLabel", "signal.watchlistCount"
  };

  private final MyAgentMail vendor;

  OwnSignals(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table.with(this::making).with(this::reading).with(this::changing);
  }

  private AdapterTable.Builder making(AdapterTable.Builder table) {
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
            entry ->
                made(
                    entry,
                    CREATE_CONNECTION_ACCEPTED_SIGNAL,
                    OwnWords.CADENCES.writable(),
                    INBOX_LACKS))
        .on(
            CREATE_MESSAGE_RECEIVED_SIGNAL,
            this::messageReceived,
            entry ->
                made(
                    entry,
                    CREATE_MESSAGE_RECEIVED_SIGNAL,
                    OwnWords.CADENCES.writable(),
                    INBOX_LACKS));
  }

  private static OperationEntry routed(
      OperationEntry entry, Operation<?, ?> operation, String... never) {
    return made(entry, operation, OwnWords.SLOWER, never)
        .accepts("minIntent", one -> one.allowing(OwnWords.INTENTS.writable()));
  }

  private static OperationEntry made(
      OperationEntry entry, Operation<?, ?> operation, List<String> cadences, String... never) {
    return OwnFields.all(entry, operation, "signals of another kind have it", never)
        .session(SessionUse.FORBIDDEN)
        .latency(Latency.STORE)
        .accepts("cadence", one -> one.allowing(cadences))
        .repeat(Repeat.TWICE, LIST_SIGNALS)
        .limit("perTenant", 100, "webhooks", "myagentmail.md 13");
  }

  private static OperationEntry stored(OperationEntry entry, Operation<?, ?> operation) {
    return OwnFields.all(entry, operation).session(SessionUse.FORBIDDEN).latency(Latency.STORE);
  }

  private AdapterTable.Builder reading(AdapterTable.Builder table) {
    return table
        .on(
            LIST_SIGNALS,
            this::list,
            entry ->
                stored(entry, LIST_SIGNALS)
                    .accepts("kind", one -> one.allowing(OwnWords.KINDS.writable())))
        .on(GET_SIGNAL, this::get, entry -> stored(entry, GET_SIGNAL))
        .on(
            LIST_MATCHES,
            this::matches,
            entry ->
                stored(entry, LIST_MATCHES)
                    .accepts("limit", most -> most.between(1, Integer.MAX_VALUE)));
  }

  private AdapterTable.Builder changing(AdapterTable.Builder table) {
    return table
        .on(
            CHANGE_SIGNAL,
            this::change,
            entry ->
                stored(entry, CHANGE_SIGNAL)
                    .accepts("cadence", one -> one.allowing(OwnWords.CADENCES.writable()))
                    .repeat(Repeat.SAME, GET_SIGNAL))
        .on(
            RUN_SIGNAL,
            this::run,
            entry ->
                stored(entry, RUN_SIGNAL)
                    .latency(Latency.LIVE)
                    .limit("perMinute", 60, "calls in the bucket llm", "myagentmail.md 13")
                    .repeat(Repeat.TWICE, GET_SIGNAL));
  }

  private Either<PortError, Answer<CreatedSignal>> keyword(
      CreateKeywordSignal request, CallContext context) {
    Map<String, Object> body =
        SignalBodies.of(
            SignalKind.KEYWORD,
            request.name(),
            request.intentDescription(),
            request.session(),
            request.cadence(),
            request.webhookUrl(),
            request.minIntent());
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
                      SignalKind.ENGAGEMENT,
                      request.name(),
                      request.intentDescription(),
                      request.session(),
                      request.cadence(),
                      request.webhookUrl(),
                      request.minIntent());
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
                      request.name(),
                      request.intentDescription(),
                      request.session(),
                      request.cadence(),
                      request.webhookUrl(),
                      request.minIntent());
              body.put("watchlist", entries);
              return create(CREATE_JOB_CHANGE_SIGNAL, body, request.session(), context);
            });
  }

  private Either<PortError, Answer<CreatedSignal>> connectionAccepted(
      CreateConnectionAcceptedSignal request, CallContext context) {
    Option<SessionRef> session = Option.some(request.session());
    return create(
        CREATE_CONNECTION_ACCEPTED_SIGNAL,
        SignalBodies.of(
            SignalKind.CONNECTION_ACCEPTED,
            request.name(),
            request.intentDescription(),
            session,
            request.cadence(),
            request.webhookUrl(),
            Option.none()),
        session,
        context);
  }

  private Either<PortError, Answer<CreatedSignal>> messageReceived(
      CreateMessageReceivedSignal request, CallContext context) {
    Option<SessionRef> session = Option.some(request.session());
    return create(
        CREATE_MESSAGE_RECEIVED_SIGNAL,
        SignalBodies.of(
            SignalKind.MESSAGE_RECEIVED,
            request.name(),
            request.intentDescription(),
            session,
            request.cadence(),
            request.webhookUrl(),
            Option.none()),
        session,
        context);
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
              return new Answer<>(
                  new CreatedSignal(Signals.read(made.id(), made.signal(), reading), made.secret()),
                  reading.notes());
            });
  }

  /** The filter is inferred at the vendor, so that what it lets through is filtered here again. */
  private Either<PortError, Answer<Page<Signal>>> list(ListSignals request, CallContext context) {
    Map<String, String> query = new LinkedHashMap<>();
    request.kind().flatMap(OwnWords.KINDS::text).forEach(word -> query.put("kind", word));
    return vendor
        .read(LIST_SIGNALS, context, api -> api.signals(query))
        .flatMap(
            told ->
                told.list("signals", SignalWire.Signal.class)
                    .map(
                        signals -> {
                          Reading reading = told.reading();
                          List<Signal> rows = new ArrayList<>(signals.size());
                          for (SignalWire.Signal one : signals) {
                            String id = one.id();
                            if (id == null || id.isBlank()) {
                              reading.unrecognised("ref", "absent");
                            } else {
                              rows.add(Signals.read(id, one, reading));
                            }
                          }
                          rows.removeIf(row -> request.kind().exists(kind -> kind != row.kind()));
                          return new Answer<>(
                              Page.of(rows, PageEnd.ONE_PAGE, Option.none()), reading.notes());
                        }));
  }

  private Either<PortError, Answer<Signal>> get(GetSignal request, CallContext context) {
    return Signals.id(GET_SIGNAL, "signal", request.signal())
        .flatMap(
            id ->
                vendor
                    .read(GET_SIGNAL, context, api -> api.signal(id))
                    .flatMap(
                        told ->
                            told.part("signal", SignalWire.Signal.class)
                                .map(
                                    signal -> {
                                      Reading reading = told.reading();
                                      return new Answer<>(
                                          Signals.read(id, signal, reading), reading.notes());
                                    })));
  }

  private Either<PortError, Answer<Done>> change(ChangeSignal request, CallContext context) {
    Map<String, Object> changes = new LinkedHashMap<>();
    OwnWords.CADENCES.text(request.cadence()).forEach(word -> changes.put("cadence", word));
    return Signals.id(CHANGE_SIGNAL, "signal", request.signal())
        .flatMap(
            id ->
                vendor.writeUnseen(
                    CHANGE_SIGNAL,
                    context,
                    Option.some(GET_SIGNAL.id()),
                    api -> api.changeSignal(id, changes)))
        .map(told -> new Answer<>(Done.INSTANCE, told.reading().notes()));
  }

  /** A run that failed says so within a success. */
  private Either<PortError, Answer<SignalRun>> run(RunSignal request, CallContext context) {
    return Signals.id(RUN_SIGNAL, "signal", request.signal())
        .flatMap(
            id ->
                vendor.write(
                    RUN_SIGNAL, context, Option.some(GET_SIGNAL.id()), api -> api.runSignal(id)))
        .flatMap(
            told ->
                told.part("result", FoundWire.Run.class)
                    .flatMap(
                        run -> {
                          if (Boolean.FALSE.equals(run.ok())) {
                            return Either.left(
                                vendor
                                    .lockOut()
                                    .noting(
                                        told.problem(MyAgentMailErrors.said(told.object("result"))),
                                        context));
                          }
                          Reading reading = told.reading();
                          return Either.right(
                              new Answer<>(Signals.run(run, reading), reading.notes()));
                        }));
  }

  private Either<PortError, Answer<Page<SignalMatch>>> matches(
      ListMatches request, CallContext context) {
    if (request.since().exists(match -> !match.kind().equals(Found.MATCH))) {
      return MyAgentMail.invalid(LIST_MATCHES, "since", "is no match of this vendor");
    }
    Map<String, String> query = new LinkedHashMap<>();
    request.limit().forEach(most -> query.put("limit", String.valueOf(most)));
    request.since().forEach(match -> query.put("sinceId", match.id()));
    return Signals.id(LIST_MATCHES, "signal", request.signal())
        .flatMap(id -> vendor.read(LIST_MATCHES, context, api -> api.matches(id, query)))
        .flatMap(
            told ->
                told.list("matches", FoundWire.Match.class)
                    .map(
                        matches -> {
                          Reading reading = told.reading().freshness(Freshness.STORED);
                          List<SignalMatch> rows = new ArrayList<>(matches.size());
                          for (FoundWire.Match one : matches) {
                            String id = one.id();
                            if (id == null || id.isBlank()) {
                              reading.unrecognised("ref", "absent");
                            } else {
                              rows.add(new Found(reading).match(id, one));
                            }
                          }
                          return new Answer<>(
                              Rows.onePage(rows, matches.size(), request.limit()), reading.notes());
                        }));
  }
}
