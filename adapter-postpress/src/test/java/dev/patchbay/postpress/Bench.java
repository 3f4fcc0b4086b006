package dev.patchbay.postpress;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.patchbay.Patchbay;
import dev.patchbay.call.CallOptions;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** postpress played by WireMock, and a port over the adapter as any user opens it. */
final class Bench implements AutoCloseable {
  static final String ACCOUNT = "acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR";
  static final SessionRef SESSION = new SessionRef(PostpressAdapterProvider.VENDOR, ACCOUNT);
  static final String KEY = "pp_test_0001";
  static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");

  final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private final Resources resources = new Resources();
  final Adapter adapter;
  final Patchbay patchbay;

  Bench() {
    this(Map.of());
  }

  /** With settings beside address and key. */
  Bench(Map<String, String> settings) {
    server.start();
    Map<String, String> all = new HashMap<>();
    all.put("base-url", server.baseUrl() + "/v1");
    all.put("api-key", KEY);
    all.putAll(settings);
    adapter = new PostpressAdapterProvider().open(AdapterConfiguration.of(all), resources);
    patchbay =
        Patchbay.over(
            adapter,
            Environment.standard().with(Clock.fixed(NOW, ZoneOffset.UTC)),
            CallOptions.on(SESSION));
  }

  /** What is said of an operation. */
  OperationCapability capability(String operation) {
    return adapter.capabilities().operation(operation);
  }

  void get(String path, String json) {
    answer(WireMock.get(WireMock.urlPathEqualTo("/v1/" + path)), 200, json);
  }

  void post(String path, int status, String json) {
    answer(WireMock.post(WireMock.urlPathEqualTo("/v1/" + path)), status, json);
  }

  /** Any request whatever gets this. */
  void any(int status, String json) {
    answer(WireMock.any(WireMock.anyUrl()), status, json);
  }

  void answer(MappingBuilder request, int status, String json) {
    server.stubFor(request.willReturn(WireMock.okJson(json).withStatus(status)));
  }

  /** All requests, the oldest first. */
  List<LoggedRequest> requests() {
    return server.findAll(WireMock.anyRequestedFor(WireMock.anyUrl()));
  }

  /** The only request that came. */
  LoggedRequest only() {
    List<LoggedRequest> all = requests();
    if (all.size() != 1) {
      throw new AssertionError("Expected one request, but there were " + all);
    }
    return all.get(0);
  }

  @Override
  public void close() {
    adapter.close();
    resources.close();
    server.stop();
  }
}
