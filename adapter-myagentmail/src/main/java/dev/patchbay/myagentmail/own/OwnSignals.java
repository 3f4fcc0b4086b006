package dev.patchbay.myagentmail.own;

import static dev.patchbay.myagentmail.signal.SignalOperations.CHANGE_SIGNAL;
import static dev.patchbay.myagentmail.signal.SignalOperations.GET_SIGNAL;
import static dev.patchbay.myagentmail.signal.SignalOperations.LIST_MATCHES;
import static dev.patchbay.myagentmail.signal.SignalOperations.LIST_SIGNALS;
import static dev.patchbay.myagentmail.signal.SignalOperations.RUN_SIGNAL;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.PortError;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.client.MyAgentMailErrors;
import dev.patchbay.myagentmail.read.Rows;
import dev.patchbay.myagentmail.read.SignalHandles;
import dev.patchbay.myagentmail.signal.ChangeSignal;
import dev.patchbay.myagentmail.signal.GetSignal;
import dev.patchbay.myagentmail.signal.ListMatches;
import dev.patchbay.myagentmail.signal.ListSignals;
import dev.patchbay.myagentmail.signal.RunSignal;
import dev.patchbay.myagentmail.signal.Signal;
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

/** Signals: made, listed, changed, run, and what they matched (vendor reference 8). */
public final class OwnSignals {
  private final MyAgentMail vendor;

  public OwnSignals(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table.with(new SignalMaking(vendor)::addTo).with(this::reading).with(this::changing);
  }

  static OperationEntry stored(OperationEntry entry, Operation<?, ?> operation) {
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
                    .limit(
                        "perMinute", 60, "calls in the bucket llm", "the vendor's page on limits")
                    .repeat(Repeat.TWICE, GET_SIGNAL));
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
                              rows.add(new Found(reading).signal(id, one));
                            }
                          }
                          rows.removeIf(row -> request.kind().exists(kind -> kind != row.kind()));
                          return new Answer<>(
                              Page.of(rows, PageEnd.ONE_PAGE, Option.none()), reading.notes());
                        }));
  }

  private Either<PortError, Answer<Signal>> get(GetSignal request, CallContext context) {
    return SignalHandles.id(GET_SIGNAL, "signal", request.signal())
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
                                          new Found(reading).signal(id, signal), reading.notes());
                                    })));
  }

  private Either<PortError, Answer<Done>> change(ChangeSignal request, CallContext context) {
    Map<String, Object> changes = new LinkedHashMap<>();
    OwnWords.CADENCES.text(request.cadence()).forEach(word -> changes.put("cadence", word));
    return SignalHandles.id(CHANGE_SIGNAL, "signal", request.signal())
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
    return SignalHandles.id(RUN_SIGNAL, "signal", request.signal())
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
                                vendor.noting(
                                    told.problem(MyAgentMailErrors.said(told.object("result"))),
                                    context));
                          }
                          Reading reading = told.reading();
                          return Either.right(
                              new Answer<>(new Found(reading).run(run), reading.notes()));
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
    return SignalHandles.id(LIST_MATCHES, "signal", request.signal())
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
