package dev.patchbay.dialect;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.squareup.moshi.Moshi;
import dev.patchbay.Operations;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.Area;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.DialectOptions.EpochUnit;
import dev.patchbay.dialect.invitation.DialectInvitations;
import dev.patchbay.dialect.profile.DialectProfiles;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.ForwardingAdapter;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.argument.TermResolver;
import dev.patchbay.support.http.WireSettings;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import io.vavr.control.Either;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The rooms of people and invitations, driven as users drive them, over a vendor of WireMock. */
public final class PeopleBench implements AutoCloseable {
  public static final Vendor VENDOR = Vendor.of("unipile-v1");
  public static final SessionRef SESSION = new SessionRef(VENDOR, "b7Qx2ExampleAcc");
  public static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  /** Calls that reached the adapter, inner ones among them. */
  public final List<String> asked = new ArrayList<>();

  /** Requests of operations that other rooms have. */
  public final List<Request> elsewhere = new ArrayList<>();

  public final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  public final Patchbay patchbay;
  private final Resources resources = new Resources();
  private final Map<String, BiFunction<Request, CallContext, Either<PortError, Object>>> others =
      new HashMap<>();

  public PeopleBench() {
    server.start();
    Moshi moshi = WireJson.moshi();
    Dialect dialect =
        new Dialect(
            new DialectOptions(VENDOR, EpochUnit.SECONDS, 100),
            new WireSettings(
                VENDOR,
                server.baseUrl(),
                "api/v1",
                Map.of("X-API-KEY", "key"),
                moshi,
                DialectErrors.table(moshi),
                List.of("X-Request-Id"),
                WireSettings.LONGEST_ANSWER),
            resources,
            TermResolver.none());
    AdapterTable.Builder table =
        AdapterTable.of(VENDOR)
            .with(new DialectProfiles(dialect)::addTo)
            .with(new DialectInvitations(dialect)::addTo);
    Operations.ALL.stream()
        .filter(operation -> !here(operation))
        .forEach(operation -> table.without(operation, Support.Reason.NOT_BUILT_YET, ""));
    patchbay =
        Patchbay.over(
            new Rooms(new TableAdapter(table.build()) {}),
            Environment.standard().with(Clock.fixed(NOW, ZoneOffset.UTC)),
            CallOptions.on(SESSION));
  }

  private static boolean here(Operation<?, ?> operation) {
    return operation.area() == Area.PROFILE || operation.area() == Area.INVITATION;
  }

  /** What a route answers. */
  public PeopleBench on(MappingBuilder route, String json) {
    server.stubFor(route.willReturn(WireMock.okJson(json)));
    return this;
  }

  /** What a route refuses with. */
  public PeopleBench refusing(MappingBuilder route, int status, String type) {
    server.stubFor(
        route.willReturn(
            WireMock.jsonResponse(
                "{\"title\":\"T\",\"type\":\"errors/"
                    + type
                    + "\",\"status\":"
                    + status
                    + ",\"detail\":\"D\"}",
                status)));
    return this;
  }

  /** What an operation of another room answers. */
  public PeopleBench elsewhere(
      Operation<?, ?> operation,
      BiFunction<Request, CallContext, Either<PortError, Object>> answer) {
    others.put(operation.id(), answer);
    return this;
  }

  /** Method, path and query of everything that was sent, in order. */
  public List<String> sent() {
    return server.getAllServeEvents().stream()
        .map(event -> event.getRequest())
        .sorted(java.util.Comparator.comparing(LoggedRequest::getLoggedDate))
        .map(request -> request.getMethod() + " " + request.getUrl())
        .toList();
  }

  /** The body of the only request with that method. */
  public String body(String method) {
    return server.getAllServeEvents().stream()
        .map(event -> event.getRequest())
        .filter(request -> request.getMethod().value().equals(method))
        .map(LoggedRequest::getBodyAsString)
        .reduce(
            (one, other) -> {
              throw new AssertionError("several " + method);
            })
        .orElseThrow();
  }

  @Override
  public void close() {
    patchbay.close();
    resources.close();
    server.stop();
  }

  private final class Rooms extends ForwardingAdapter {
    private final Capabilities capabilities;

    Rooms(Adapter rooms) {
      super(rooms);
      List<OperationCapability> all = new ArrayList<>();
      for (Operation<?, ?> operation : Operations.ALL) {
        all.add(
            here(operation)
                ? rooms.capabilities().operation(operation.id())
                : OperationCapability.everything(operation.id()));
      }
      this.capabilities = Capabilities.of(VENDOR, all);
    }

    @Override
    public Capabilities capabilities() {
      return capabilities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, R> Either<PortError, Answer<R>> execute(
        Operation<Q, R> operation, Q request, CallContext context) {
      asked.add(operation.id());
      if (here(operation)) {
        return super.execute(operation, request, context);
      }
      elsewhere.add(request);
      BiFunction<Request, CallContext, Either<PortError, Object>> answer =
          others.get(operation.id());
      if (answer == null) {
        throw new AssertionError("Nobody expected " + operation);
      }
      return answer.apply(request, context).map(value -> Answer.of((R) value));
    }
  }
}
