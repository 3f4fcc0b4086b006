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
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.Requests;
import dev.patchbay.token.PageToken;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes the calls of cases, through the port or straight at the adapter, in virtual time. Not for
 * use by several threads.
 */
final class Calls {
  private static final int MOST_LOOKS = 300;
  private static final int MOST_PAGES = 100;

  private final Subject subject;
  private final Instant now;
  private final List<String> tokens = Collections.synchronizedList(new ArrayList<>());

  Calls(Subject subject, Instant now) {
    this.subject = subject;
    this.now = now;
  }

  /** The results of a case, one for each page; the last may be an error. */
  <Q extends Request, R> List<Either<PortError, Answer<R>>> make(
      Case one, Map<String, ?> plain, Operation<Q, R> operation, Way way, Adapter adapter) {
    Q request = requests(one).read(plain, operation);
    if (one.expect().flag("cancelling")) {
      return List.of(cancelled(one, operation, request, way, adapter));
    }
    return way == Way.PORT
        ? port(one, operation, request, adapter)
        : straight(one, operation, request, adapter);
  }

  /** What comes of cancelling what a call started in the background. */
  @SuppressWarnings("unchecked")
  private <Q extends Request, R> Either<PortError, Answer<R>> cancelled(
      Case one, Operation<Q, R> operation, Q request, Way way, Adapter adapter) {
    Environment environment = environment();
    Patchbay patchbay = Patchbay.over(adapter, environment, options(one));
    CallContext context = context(one, adapter, environment, Option.none());
    Either<PortError, Answer<R>> started =
        way == Way.PORT
            ? patchbay.caller().call(operation, request).start()
            : adapter.execute(operation, request, context);
    if (started.isRight() || !(started.getLeft() instanceof Resume.StillRunning running)) {
      return started;
    }
    return (Either<PortError, Answer<R>>)
        (Either<?, ?>)
            (way == Way.PORT
                ? patchbay.cancel(running.token()).execute()
                : adapter.cancel(running.token(), context));
  }

  /** What comes of cancelling work of an operation that there is not. */
  Either<PortError, ?> cancelledUnknown(Adapter adapter) {
    Environment environment = environment();
    Instant deadline = environment.clock().instant().plus(CallOptions.DEFAULT.deadline());
    return adapter.cancel(
        new ResumeToken(
            subject.provider().vendor(), "kit.unknown", Option.none(), "1001", Map.of()),
        new CallContext(
            "kit",
            Option.none(),
            CallOptions.DEFAULT,
            Option.none(),
            deadline,
            Option.none(),
            Option.none(),
            environment,
            new Chain(adapter),
            new Cancelling(),
            () -> "kit"));
  }

  Instant now() {
    return now;
  }

  /** The page and resume tokens that calls met since the last time this was asked. */
  List<String> tokens() {
    List<String> met = List.copyOf(tokens);
    tokens.clear();
    return met;
  }

  Requests requests(Case one) {
    JsonObject expect = one.expect();
    return new Requests(
        expect.has("handlesOf") ? Vendor.of(expect.text("handlesOf")) : subject.provider().vendor(),
        expect.has("handlesOfSession")
            ? Option.some(expect.text("handlesOfSession"))
            : one.session());
  }

  CallOptions options(Case one) {
    Vendor vendor =
        one.expect().has("sessionOf")
            ? Vendor.of(one.expect().text("sessionOf"))
            : subject.provider().vendor();
    CallOptions options =
        one.session()
            .filter(any -> !one.expect().flag("withoutSession"))
            .map(id -> CallOptions.on(new SessionRef(vendor, id)))
            .getOrElse(CallOptions.DEFAULT);
    if (one.expect().flag("anySession")) {
      options = options.anySession();
    }
    long millis = one.expect().number("deadlineMillis", 0);
    return millis > 0 ? options.deadline(Duration.ofMillis(millis)) : options;
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
      Iterator<?> walk =
          patchbay
              .caller()
              .list((Operation<Q, Page<Object>>) operation, request)
              .pages()
              .iterator();
      while (walk.hasNext() && pages.size() < MOST_PAGES) {
        pages.add((Either<PortError, Answer<R>>) walk.next());
      }
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
    for (int i = 1; ; i++) {
      Either<PortError, Answer<R>> look = adapter.execute(operation, request, next);
      if (look.isLeft()
          && look.getLeft() instanceof Resume.StillRunning running
          && i < MOST_LOOKS) {
        tokens.add(running.token().text());
        next = context.withResuming(running.token());
      } else {
        return look;
      }
    }
  }

  /** One result straight at the adapter, in the given surroundings. */
  <Q extends Request, R> Either<PortError, Answer<R>> once(
      Case one,
      Operation<Q, R> operation,
      Q request,
      Adapter adapter,
      Environment environment,
      Cancelling cancelling) {
    CallContext context = context(one, adapter, environment, Option.none(), cancelling);
    return looks(adapter, operation, request, context);
  }

  private CallContext context(
      Case one, Adapter adapter, Environment environment, Option<String> cursor) {
    return context(one, adapter, environment, cursor, new Cancelling());
  }

  private CallContext context(
      Case one,
      Adapter adapter,
      Environment environment,
      Option<String> cursor,
      Cancelling cancelling) {
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
        cancelling,
        () -> "kit");
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
