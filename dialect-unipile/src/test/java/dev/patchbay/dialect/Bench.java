package dev.patchbay.dialect;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.squareup.moshi.Moshi;
import dev.patchbay.Operations;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.DialectOptions.EpochUnit;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.argument.TermResolver;
import dev.patchbay.support.http.WireSettings;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A vendor played by WireMock, and calls made to it. */
public final class Bench implements AutoCloseable {
  public static final Vendor VENDOR = Vendor.of("unipile-v1");
  public static final SessionRef SESSION = new SessionRef(VENDOR, "b7Qx2ExampleAcc");
  public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  public final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  public final Environment environment =
      withRandom(Environment.standard().with(Clock.fixed(NOW, ZoneOffset.UTC)));
  public final List<Request> inner = new ArrayList<>();
  private final Resources resources = new Resources();
  private BiFunction<Operation<?, ?>, Request, Either<PortError, ?>> chain =
      (operation, request) -> {
        throw new AssertionError("No inner call was expected, but " + operation + " came");
      };

  public Bench() {
    server.start();
  }

  private static Environment withRandom(Environment other) {
    return new Environment(
        other.clock(), new Random(7), other.executor(), other.waiting(), other.secrets());
  }

  public Dialect dialect() {
    return dialect(Option.none());
  }

  public Dialect dialect(Option<Secret> webhookSecret) {
    Moshi moshi = WireJson.moshi();
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
    DialectOptions options =
        new DialectOptions(
            VENDOR,
            EpochUnit.SECONDS,
            100,
            webhookSecret,
            DialectOptions.WEBHOOK_HEADER,
            Set.of(DialectFeature.MESSAGE_REACTIONS));
    return new Dialect(options, settings, resources, TermResolver.none());
  }

  /**
   * What a room says of its operations.
   *
   * @param ours the operations that it adds rows for
   */
  public static Capabilities capabilities(
      Collection<? extends Operation<?, ?>> ours,
      Function<Dialect, UnaryOperator<AdapterTable.Builder>> room) {
    try (Bench bench = new Bench()) {
      AdapterTable.Builder table = AdapterTable.of(VENDOR);
      Operations.ALL.stream()
          .filter(other -> !ours.contains(other))
          .forEach(other -> table.without(other, Support.Reason.NOT_BUILT_YET, ""));
      return new TableAdapter(table.with(room.apply(bench.dialect())).build()) {}.capabilities();
    }
  }

  /** What calls to other operations get. */
  public void answering(BiFunction<Operation<?, ?>, Request, Either<PortError, ?>> answers) {
    chain = answers;
  }

  public CallContext context() {
    return context(Option.none());
  }

  public CallContext context(Option<String> cursor) {
    return new CallContext(
        "call-1",
        Option.some(SESSION),
        CallOptions.on(SESSION),
        Option.none(),
        NOW.plus(Duration.ofSeconds(20)),
        cursor,
        Option.none(),
        environment,
        new Inner(),
        new Cancelling(),
        () -> "fingerprint");
  }

  private final class Inner implements CallContext.Chain {
    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, R> Either<PortError, Answer<R>> call(
        Operation<Q, R> operation, Q request, CallContext parent) {
      inner.add(request);
      return (Either<PortError, Answer<R>>) chain.apply(operation, request);
    }
  }

  public void get(String path, String json) {
    server.stubFor(
        WireMock.get(WireMock.urlPathEqualTo("/api/v1" + path)).willReturn(WireMock.okJson(json)));
  }

  public void post(String path, int status, String json) {
    server.stubFor(
        WireMock.post(WireMock.urlPathEqualTo("/api/v1" + path))
            .willReturn(WireMock.okJson(json).withStatus(status)));
  }

  /** The only request that came, or the last one. */
  public LoggedRequest last() {
    List<LoggedRequest> all = requests();
    return all.get(all.size() - 1);
  }

  public List<LoggedRequest> requests() {
    return server.findAll(WireMock.anyRequestedFor(WireMock.anyUrl()));
  }

  @Override
  public void close() {
    resources.close();
    server.stop();
  }
}
