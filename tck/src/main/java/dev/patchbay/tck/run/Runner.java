package dev.patchbay.tck.run;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.ReplayServer;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.ErrorBodies;
import dev.patchbay.tck.cases.Expectation;
import dev.patchbay.tck.cases.Requests;
import dev.patchbay.token.PageToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Runs cases: a fresh adapter for each, against one sealed replay server. Not for use by several
 * threads.
 */
public final class Runner implements AutoCloseable {
  private static final int MOST_LOOKS = 1000;
  private static final String BASE_URL = "{{baseUrl}}";

  private final Subject subject;
  private final Instant now;
  private final Resources resources = new Resources();
  private final ReplayServer server = ReplayServer.start(List.of());
  private final Recorder recorder = new Recorder();
  private final List<String> tokens = new ArrayList<>();

  public Runner(Subject subject, Instant now) {
    this.subject = subject;
    this.now = now;
  }

  /**
   * Runs a case once.
   *
   * @throws AssertionError when the adapter is wrong; the message says where
   */
  public <Q extends Request, R> void run(Case one, Operation<Q, R> operation, Way way) {
    server.load(one.exchanges().stream().map(this::here).toList());
    List<String> lines = new ArrayList<>();
    Q request = requests(one).read(one.request(), operation);
    try (Adapter adapter = subject.open(server.baseUrl(), resources)) {
      lines.addAll(
          Expectation.differences(
              one.expect(),
              way == Way.PORT
                  ? port(one, operation, request, adapter)
                  : straight(one, operation, request, adapter)));
    }
    verify(one, way, lines);
  }

  /** What a case answers straight at the adapter: errors left out, and every token it met. */
  public <Q extends Request, R> Answered<R> answers(Case one, Operation<Q, R> operation) {
    server.load(one.exchanges().stream().map(this::here).toList());
    tokens.clear();
    Q request = requests(one).read(one.request(), operation);
    try (Adapter adapter = subject.open(server.baseUrl(), resources)) {
      List<Answer<R>> answers =
          straight(one, operation, request, adapter).stream()
              .filter(Either::isRight)
              .map(Either::get)
              .toList();
      return new Answered<>(request, answers, List.copyOf(tokens));
    }
  }

  /** An exchange in which the vendor's own address, unknown when it was written, is filled in. */
  private Exchange here(Exchange exchange) {
    String text = Json.write(exchange.stub());
    return text.contains(BASE_URL)
        ? new Exchange(Json.object(text.replace(BASE_URL, server.baseUrl())))
        : exchange;
  }

  /** Opens the adapter where nothing answers; for what is asked of it without any call. */
  public Adapter open() {
    server.load(List.of());
    return subject.open(server.baseUrl(), resources);
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

  /** Calls after closing: refused, and nothing is sent. */
  public <Q extends Request, R> void afterClosing(Case base, Operation<Q, R> operation) {
    Adapter adapter = open();
    adapter.close();
    JsonObject expect = JsonObject.empty().put("error", "Closed");
    Case closed = base.refusing("is refused after closing", "CALL-4", base.request(), expect);
    Q request = requests(base).read(base.request(), operation);
    List<String> lines =
        new ArrayList<>(
            Expectation.differences(expect, straight(closed, operation, request, adapter)));
    verify(closed, Way.ADAPTER, lines);
  }

  /** A vendor that repeats the configured values in its error; none of them may come through. */
  public <Q extends Request, R> void secretsInErrors(Case base, Operation<Q, R> operation) {
    List<String> secrets = subject.secrets();
    String said = "Wrong key " + String.join(" and ", secrets);
    JsonObject body = ErrorBodies.filled(subject.pack().errorEnvelope(), "unheard_of", 418, said);
    String shown =
        record(base, base.request(), operation, Way.ADAPTER, List.of(Reply.json(418, body)))
            .outcome();
    secrets.stream()
        .filter(shown::contains)
        .forEach(
            secret -> {
              throw new AssertionError("ERROR-3 " + operation + ": a secret is in " + shown);
            });
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
    return record(
        base, plain, operation, way, base.exchanges().stream().map(Exchange::reply).toList());
  }

  private <Q extends Request, R> Recorder.Recording record(
      Case base, Map<String, ?> plain, Operation<Q, R> operation, Way way, List<Reply> replies) {
    recorder.load(replies);
    Q request = requests(base).read(plain, operation);
    try (Adapter adapter = subject.open(recorder.baseUrl(), resources)) {
      List<Either<PortError, Answer<R>>> results =
          way == Way.PORT
              ? port(base, operation, request, adapter)
              : straight(base, operation, request, adapter);
      String outcome =
          results
              .get(results.size() - 1)
              .fold(error -> error + " " + error.message(), Object::toString);
      return new Recorder.Recording(recorder.calls(), outcome);
    }
  }

  private void verify(Case one, Way way, List<String> lines) {
    server.misses().forEach(miss -> lines.add("not expected on the wire: " + miss));
    server.unused().forEach(exchange -> lines.add("never asked: " + exchange));
    if (!lines.isEmpty()) {
      throw new AssertionError(
          one.rule() + " " + one + ", " + way.text() + ":\n  " + String.join("\n  ", lines));
    }
  }

  private Requests requests(Case one) {
    JsonObject expect = one.expect();
    return new Requests(
        expect.has("handlesOf") ? Vendor.of(expect.text("handlesOf")) : subject.provider().vendor(),
        expect.has("handlesOfSession")
            ? Option.some(expect.text("handlesOfSession"))
            : one.session());
  }

  private CallOptions options(Case one) {
    Vendor vendor =
        one.expect().has("sessionOf")
            ? Vendor.of(one.expect().text("sessionOf"))
            : subject.provider().vendor();
    return one.session()
        .filter(any -> !one.expect().flag("withoutSession"))
        .map(id -> CallOptions.on(new SessionRef(vendor, id)))
        .getOrElse(CallOptions.DEFAULT);
  }

  private Environment environment() {
    KitTime time = new KitTime(now);
    return new Environment(
        time, new SplittableRandom(1), Runnable::run, time, SecretStore.inMemory());
  }

  @SuppressWarnings("unchecked")
  private <Q extends Request, R> List<Either<PortError, Answer<R>>> port(
      Case one, Operation<Q, R> operation, Q request, Adapter adapter) {
    Patchbay patchbay = Patchbay.over(adapter, environment(), options(one));
    if (one.expect().has("pages")) {
      List<Either<PortError, Answer<R>>> pages = new ArrayList<>();
      patchbay
          .caller()
          .list((Operation<Q, Page<Object>>) operation, request)
          .pages()
          .forEach(page -> pages.add((Either<PortError, Answer<R>>) (Either<?, ?>) page));
      return pages;
    }
    if (one.expect().has("from")) {
      return List.of(
          (Either<PortError, Answer<R>>)
              (Either<?, ?>)
                  patchbay
                      .caller()
                      .list((Operation<Q, Page<Object>>) operation, request)
                      .from(one.expect().text("from"))
                      .execute());
    }
    return List.of(patchbay.caller().call(operation, request).execute());
  }

  private <Q extends Request, R> List<Either<PortError, Answer<R>>> straight(
      Case one, Operation<Q, R> operation, Q request, Adapter adapter) {
    Environment environment = environment();
    List<Either<PortError, Answer<R>>> pages = new ArrayList<>();
    Option<String> cursor = Option.none();
    int most = one.expect().has("pages") ? one.expect().objects("pages").size() + 1 : 1;
    for (int i = 0; i < most; i++) {
      Either<PortError, Answer<R>> page =
          looks(adapter, operation, request, context(one, adapter, environment, cursor));
      pages.add(page);
      cursor =
          page.isRight() && page.get().value() instanceof Page<?> rows
              ? rows.next().peek(token -> tokens.add(token.text())).map(PageToken::cursor)
              : Option.none();
      if (cursor.isEmpty()) {
        break;
      }
    }
    return pages;
  }

  /** All looks at one piece of work until it is done; most calls need one. */
  private <Q extends Request, R> Either<PortError, Answer<R>> looks(
      Adapter adapter, Operation<Q, R> operation, Q request, CallContext context) {
    CallContext next = context;
    for (int i = 0; i < MOST_LOOKS; i++) {
      Either<PortError, Answer<R>> look = adapter.execute(operation, request, next);
      if (look.isLeft() && look.getLeft() instanceof Resume.StillRunning running) {
        tokens.add(running.token().text());
        next = context.withResuming(running.token());
      } else {
        return look;
      }
    }
    throw new AssertionError("Still running after " + MOST_LOOKS + " looks");
  }

  private CallContext context(
      Case one, Adapter adapter, Environment environment, Option<String> cursor) {
    CallOptions options = options(one);
    return new CallContext(
        "kit",
        options.session(),
        options,
        Option.none(),
        environment.clock().instant().plus(options.deadline()),
        cursor,
        Option.none(),
        environment,
        new Chain(adapter),
        new Cancelling(),
        () -> "kit");
  }

  @Override
  public void close() {
    server.close();
    recorder.close();
    resources.close();
  }

  /** Calls within calls go straight to the adapter too. */
  private final class Chain implements CallContext.Chain {
    private final Adapter adapter;

    Chain(Adapter adapter) {
      this.adapter = adapter;
    }

    @Override
    public <Q extends Request, R> Either<PortError, Answer<R>> call(
        Operation<Q, R> operation, Q request, CallContext parent) {
      return looks(adapter, operation, request, parent);
    }
  }
}
