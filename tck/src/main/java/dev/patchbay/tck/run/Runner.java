package dev.patchbay.tck.run;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.error.PortError;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.ReplayServer;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.ErrorBodies;
import dev.patchbay.tck.cases.Expectation;
import dev.patchbay.tck.fault.AnswerServer;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * Runs cases: a fresh adapter for each, against one sealed replay server. Not for use by several
 * threads.
 */
public final class Runner implements AutoCloseable {
  private static final String BASE_URL = "{{baseUrl}}";
  private static final int MOST_FILLED = 20_000;

  private final Subject subject;
  private final Resources resources = new Resources();
  private final ReplayServer server;
  private final Recorder recorder;
  private final AnswerServer answers = AnswerServer.start();
  private final Calls calls;
  private final Answering answering;
  private final IdentityHashMap<Exchange, Exchange> filled = new IdentityHashMap<>();

  public Runner(Subject subject, Instant now) {
    this(subject, now, UnaryOperator.identity(), Answering.once());
  }

  /**
   * A runner to whose servers requests arrive changed.
   *
   * @param line what is done to each request on its way
   * @param answering says what cases answer
   */
  public Runner(Subject subject, Instant now, UnaryOperator<Call> line, Answering answering) {
    this.server = ReplayServer.start(List.of(), line);
    this.recorder = new Recorder(line);
    this.subject = subject;
    this.calls = new Calls(subject, now);
    this.answering = answering;
  }

  /**
   * Runs a case once.
   *
   * @throws AssertionError when the adapter is wrong; the message says where
   */
  public <Q extends Request, R> void run(Case one, Operation<Q, R> operation, Way way) {
    server.load(one.exchanges().stream().map(this::here).toList());
    List<String> lines = new ArrayList<>();
    try (Adapter adapter = subject.open(server.baseUrl(), resources)) {
      lines.addAll(
          Expectation.differences(
              one.expect(), calls.make(one, one.request(), operation, way, adapter)));
    }
    verify(one, way, lines);
  }

  /**
   * Runs a case with another instance of the adapter for each page and each look.
   *
   * @throws AssertionError when the adapter is wrong; the message says where
   */
  public <Q extends Request, R> void runRestarting(Case one, Operation<Q, R> operation, Way way) {
    server.load(one.exchanges().stream().map(this::here).toList());
    Adapter adapter = new Restarting(() -> subject.open(server.baseUrl(), resources));
    verify(
        one,
        way,
        new ArrayList<>(
            Expectation.differences(
                one.expect(), calls.make(one, one.request(), operation, way, adapter))));
  }

  /** One adapter over any server, for several threads at once; the caller closes it. */
  public Live live(String baseUrl) {
    return new Live(calls, subject.open(baseUrl, resources), calls.now());
  }

  /**
   * The same with a value for every secret key of the configuration, where the adapter opens so.
   *
   * @param secrets takes those values
   */
  public Live planted(String baseUrl, Consumer<String> secrets) {
    Subject planted = subject.planted();
    try {
      Live live = new Live(calls, planted.open(baseUrl, resources), calls.now());
      planted.secrets().forEach(secrets);
      return live;
    } catch (RuntimeException unfit) {
      subject.secrets().forEach(secrets);
      return live(baseUrl);
    }
  }

  /** The neutral request of a case. */
  public <Q extends Request> Q request(Case one, Operation<Q, ?> operation) {
    return calls.requests(one).read(one.request(), operation);
  }

  /** What a case answers straight at the adapter: errors left out, and every token it met. */
  public <Q extends Request, R> Answered<R> answers(Case one, Operation<Q, R> operation) {
    return answering.answers(one, operation, () -> answered(one, operation));
  }

  private <Q extends Request, R> Answered<R> answered(Case one, Operation<Q, R> operation) {
    server.load(one.exchanges().stream().map(this::here).toList());
    calls.tokens();
    Q request = calls.requests(one).read(one.request(), operation);
    try (Adapter adapter = subject.open(server.baseUrl(), resources)) {
      List<Answer<R>> answers =
          calls.make(one, one.request(), operation, Way.ADAPTER, adapter).stream()
              .filter(Either::isRight)
              .map(Either::get)
              .toList();
      return new Answered<>(request, answers, calls.tokens());
    }
  }

  /**
   * An exchange in which the vendor's own address, unknown when it was written, is filled in. What
   * the vendor wants in every request is in this one too, unless it says otherwise.
   */
  private Exchange here(Exchange written) {
    if (filled.size() > MOST_FILLED) {
      filled.clear();
    }
    return filled.computeIfAbsent(written, this::filled);
  }

  private Exchange filled(Exchange written) {
    String here = server.baseUrl();
    JsonObject stub = written.stub().copy(text -> text.replace(BASE_URL, here));
    JsonObject named = stub.object("request").object("headers");
    JsonObject headers = JsonObject.empty();
    subject
        .headers(here)
        .forEach((name, value) -> headers.put(name, JsonObject.empty().put("equalTo", value)));
    named.names().forEach(name -> headers.put(name, named.value(name)));
    stub.object("request").put("headers", headers);
    return new Exchange(stub);
  }

  /** Opens the adapter where nothing answers; for what is asked of it without any call. */
  public Adapter open() {
    server.load(List.of());
    return subject.open(server.baseUrl(), resources);
  }

  /** What the adapter says of itself; where it cannot be opened, this is closed. */
  public Capabilities capabilities() {
    try (Adapter adapter = open()) {
      return adapter.capabilities();
    } catch (RuntimeException | Error unfit) {
      close();
      throw unfit;
    }
  }

  /** Opens and closes the adapter; any request is a mistake. */
  public void openAndClose() {
    try (Adapter adapter = open()) {
      adapter.capabilities();
    }
    if (!server.requests().isEmpty()) {
      throw new AssertionError("Opening or closing sent " + server.misses());
    }
  }

  /** Cancels what nothing can have started: refused, and nothing is sent. */
  public List<String> cancelsNothing() {
    String expected =
        subject.pack().background().names().isEmpty() ? "UnsupportedOperation" : "InvalidRequest";
    try (Adapter adapter = open()) {
      Either<PortError, ?> told = calls.cancelledUnknown(adapter);
      List<String> lines = new ArrayList<>();
      if (told.isRight() || !told.getLeft().kind().equals(expected)) {
        lines.add("Cancelling work of no operation is to end as " + expected + ", not " + told);
      }
      server.misses().forEach(miss -> lines.add("not expected on the wire: " + miss));
      return lines;
    }
  }

  /** Calls after closing: refused, and nothing is sent. */
  public <Q extends Request, R> void afterClosing(Case base, Operation<Q, R> operation) {
    Adapter adapter = open();
    adapter.close();
    JsonObject expect = JsonObject.empty().put("error", "Closed");
    Case closed = base.refusing("is refused after closing", "CALL-4", base.request(), expect);
    List<String> lines =
        new ArrayList<>(
            Expectation.differences(
                expect, calls.make(closed, base.request(), operation, Way.ADAPTER, adapter)));
    verify(closed, Way.ADAPTER, lines);
  }

  /** A vendor that repeats the configured values in its error; none of them may come through. */
  public <Q extends Request, R> void secretsInErrors(Case base, Operation<Q, R> operation) {
    List<String> secrets = subject.secrets();
    String said = "Wrong key " + String.join(" and ", secrets);
    JsonObject body = ErrorBodies.filled(subject.pack().errorEnvelope(), "unheard_of", 418, said);
    try (Taped taped = taped(base, List.of(Reply.json(418, body)))) {
      String shown = taped.record(base.request(), operation, Way.ADAPTER).outcome();
      if (secrets.stream().anyMatch(shown::contains)) {
        throw new AssertionError("ERROR-3 " + operation + ": a secret is in " + shown);
      }
    }
  }

  /** The configured secrets may be in headers, and nowhere else of a request. */
  public <Q extends Request, R> void secretsOnTheWire(Case base, Operation<Q, R> operation) {
    for (Call call : record(base, base.request(), operation, Way.ADAPTER).calls()) {
      String open = call.segments() + " " + call.query() + " " + call.text();
      if (subject.secrets().stream().anyMatch(open::contains)) {
        throw new AssertionError("WIRE-1 " + operation + ": a secret is in " + call.segments());
      }
    }
  }

  /** The requests that a call makes, whatever they are; each is answered as the case says. */
  public <Q extends Request, R> Recorder.Recording record(
      Case base, Map<String, ?> plain, Operation<Q, R> operation, Way way) {
    try (Taped taped = taped(base)) {
      return taped.record(plain, operation, way);
    }
  }

  /** One adapter whose requests are written down, each call answered as the case says. */
  public Taped taped(Case base) {
    return taped(base, base.exchanges().stream().map(Exchange::reply).toList());
  }

  private Taped taped(Case base, List<Reply> replies) {
    return new Taped(recorder, calls, subject.open(recorder.baseUrl(), resources), base, replies);
  }

  /** One adapter on which the call of a case is made again and again, with made-up answers. */
  public <Q extends Request, R> Stage<R> stage(Case one, Operation<Q, R> operation) {
    return new Stage<>(
        answers,
        () -> subject.open(answers.baseUrl(), resources),
        adapter -> calls.make(one, one.request(), operation, Way.ADAPTER, adapter));
  }

  /** A walk through the port with made-up answers, one for each request, counted from 0. */
  public <Q extends Request, R> Walked<R> walk(
      Case one, Operation<Q, R> operation, IntFunction<Reply> replies) {
    answers.load(replies);
    try (Adapter adapter = subject.open(answers.baseUrl(), resources)) {
      return new Walked<>(
          calls.make(one, one.request(), operation, Way.PORT, adapter), answers.requests());
    }
  }

  /**
   * A call against a server that is not the replay.
   *
   * @param afterwards looks at that server while the adapter is still open
   */
  public <Q extends Request, R> Either<PortError, Answer<R>> against(
      String baseUrl, Case one, Operation<Q, R> operation, Way way, Runnable afterwards) {
    try (Adapter adapter = subject.open(baseUrl, resources)) {
      List<Either<PortError, Answer<R>>> results =
          calls.make(one, one.request(), operation, way, adapter);
      afterwards.run();
      return results.get(results.size() - 1);
    }
  }

  /** When, in virtual time, every call begins. */
  public Instant now() {
    return calls.now();
  }

  private void verify(Case one, Way way, List<String> lines) {
    server.misses().forEach(miss -> lines.add("not expected on the wire: " + miss));
    server.unused().forEach(exchange -> lines.add("never asked: " + exchange));
    if (!lines.isEmpty()) {
      throw new AssertionError(
          one.rule() + " " + one + ", " + way.text() + ":\n  " + String.join("\n  ", lines));
    }
  }

  @Override
  public void close() {
    server.close();
    recorder.close();
    answers.close();
    resources.close();
  }
}
