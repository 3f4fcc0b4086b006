package dev.patchbay.dialect.search;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.squareup.moshi.Moshi;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectErrors;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.DialectOptions.EpochUnit;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.argument.LookUpResolver;
import dev.patchbay.support.http.WireSettings;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The search room over a vendor played by WireMock. */
final class SearchBench implements AutoCloseable {
  static final Vendor VENDOR = Vendor.of("unipile-v1");
  static final SessionRef SESSION = new SessionRef(VENDOR, "b7Qx2ExampleAcc");
  static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  static final String NOTHING_FOUND =
      "{\"object\":\"LinkedinSearch\",\"items\":[],\"cursor\":null}";

  final List<Request> inner = new ArrayList<>();
  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private final Resources resources = new Resources();
  private final Moshi moshi = WireJson.moshi();
  private final TableAdapter adapter;
  private boolean lenient;
  private BiFunction<Operation<?, ?>, Request, Either<PortError, ?>> answers =
      (operation, request) -> {
        throw new AssertionError("No inner call was expected, but " + operation + " came");
      };

  SearchBench() {
    this(room -> room);
  }

  SearchBench(UnaryOperator<DialectSearch> change) {
    server.start();
    WireSettings settings =
        new WireSettings(
            VENDOR,
            server.baseUrl(),
            "api/v1",
            Map.of("X-API-KEY", "key"),
            moshi,
            DialectErrors.table(moshi),
            List.of(),
            WireSettings.LONGEST_ANSWER);
    Dialect dialect =
        new Dialect(
            new DialectOptions(VENDOR, EpochUnit.SECONDS, 100),
            settings,
            resources,
            new LookUpResolver(Clock.systemUTC()));
    AdapterTable.Builder table =
        change.apply(DialectSearch.of(dialect)).addTo(AdapterTable.of(VENDOR));
    for (Operation<?, ?> operation : dev.patchbay.Operations.ALL) {
      if (!SearchOperations.ALL.contains(operation)) {
        table.without(operation, dev.patchbay.capability.Support.Reason.NOT_BUILT_YET, "");
      }
    }
    adapter = new TableAdapter(table.build()) {};
    found(NOTHING_FOUND);
  }

  TableAdapter adapter() {
    return adapter;
  }

  /** What a search answers. */
  void found(String json) {
    server.stubFor(
        WireMock.post(WireMock.urlPathEqualTo("/api/v1/linkedin/search"))
            .willReturn(WireMock.okJson(json)));
  }

  /** What a lookup answers. */
  void lookedUp(String json) {
    server.stubFor(
        WireMock.get(WireMock.urlPathEqualTo("/api/v1/linkedin/search/parameters"))
            .willReturn(WireMock.okJson(json)));
  }

  /** What calls to operations of other rooms answer. */
  void answering(BiFunction<Operation<?, ?>, Request, Either<PortError, ?>> other) {
    answers = other;
  }

  void leniently() {
    lenient = true;
  }

  <Q extends Request, R> Either<PortError, Answer<R>> call(Operation<Q, R> operation, Q request) {
    return call(operation, request, Option.none());
  }

  <Q extends Request, R> Either<PortError, Answer<R>> call(
      Operation<Q, R> operation, Q request, Option<String> cursor) {
    return adapter.execute(operation, request, context(cursor));
  }

  <Q extends Request, R> Answer<R> answer(Operation<Q, R> operation, Q request) {
    return call(operation, request).getOrElseThrow(error -> new AssertionError(error.message()));
  }

  private CallContext context(Option<String> cursor) {
    CallOptions options = CallOptions.on(SESSION);
    return new CallContext(
        "call-1",
        Option.some(SESSION),
        lenient ? options.leniently() : options,
        Option.none(),
        NOW.plus(Duration.ofSeconds(20)),
        cursor,
        Option.none(),
        Environment.standard().with(Clock.fixed(NOW, ZoneOffset.UTC)),
        new Inner(),
        new Cancelling(),
        () -> "fingerprint");
  }

  /** The body of the last search, as plain maps with numbers as doubles. */
  Object body() {
    return json(last().getBodyAsString());
  }

  /** Any JSON, as {@link #body()} gives it. */
  Object json(String text) {
    try {
      Object value = moshi.adapter(Object.class).fromJson(text);
      if (value == null) {
        throw new AssertionError("null");
      }
      return value;
    } catch (IOException notJson) {
      throw new AssertionError(text, notJson);
    }
  }

  /** Path and query of the last request. */
  String url() {
    return last().getUrl();
  }

  List<LoggedRequest> requests() {
    return server.findAll(WireMock.anyRequestedFor(WireMock.anyUrl()));
  }

  private LoggedRequest last() {
    List<LoggedRequest> all = requests();
    return all.get(all.size() - 1);
  }

  @Override
  public void close() {
    resources.close();
    server.stop();
  }

  private final class Inner implements CallContext.Chain {
    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, R> Either<PortError, Answer<R>> call(
        Operation<Q, R> operation, Q request, CallContext parent) {
      if (operation.equals(SearchOperations.SEARCH_LOOK_UP_TERMS)) {
        return adapter.execute(operation, request, parent);
      }
      inner.add(request);
      return (Either<PortError, Answer<R>>) answers.apply(operation, request);
    }
  }
}
