package dev.patchbay.myagentmail;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.spi.Waiting;
import dev.patchbay.tck.run.KitTime;
import io.vavr.control.Either;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vendor on loopback that answers what a test says, and ports to it in virtual time. */
public final class Lab implements AutoCloseable {
  public static final Instant START = Instant.parse("2026-08-20T12:00:00Z");
  public static final String KEY = "tk_0123456789abcdefghijABCDEFGHIJ";
  public static final SessionRef NADIA =
      new SessionRef(MyAgentMail.VENDOR, "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11");
  public static final SessionRef RUBEN =
      new SessionRef(MyAgentMail.VENDOR, "c8e2a1bb-63d4-4d1f-8b62-1e7d2a7a3f22");

  public final WireMockServer vendor = new WireMockServer(wireMockConfig().dynamicPort());
  public final KitTime time = new KitTime(START);
  public final SecretStore secrets = SecretStore.inMemory();
  public final Resources resources = new Resources();
  private final List<Patchbay> open = new ArrayList<>();

  public Lab() {
    vendor.start();
  }

  public static Environment environment(KitTime time, SecretStore secrets) {
    return Environment.standard().with((Clock) time).with((Waiting) time).with(secrets);
  }

  /** A port that names no session. */
  public Patchbay port() {
    return port(CallOptions.DEFAULT);
  }

  /** A port for Nadia's account. */
  public Patchbay nadia() {
    return port(CallOptions.on(NADIA));
  }

  public Patchbay port(CallOptions options) {
    return port(options, Map.of());
  }

  public Patchbay port(CallOptions options, Map<String, String> configuration) {
    Patchbay port = Patchbay.over(adapter(configuration), environment(time, secrets), options);
    open.add(port);
    return port;
  }

  public Adapter adapter(Map<String, String> configuration) {
    Map<String, String> all = new LinkedHashMap<>(configuration);
    all.putIfAbsent("api-key", KEY);
    all.put("base-url", vendor.baseUrl());
    return new MyAgentMailAdapterProvider().open(AdapterConfiguration.of(all), resources);
  }

  public Lab get(String path, ResponseDefinitionBuilder answer) {
    return stub(WireMock.get(v1(path)), answer);
  }

  public Lab post(String path, ResponseDefinitionBuilder answer) {
    return stub(WireMock.post(v1(path)), answer);
  }

  public Lab delete(String path, ResponseDefinitionBuilder answer) {
    return stub(WireMock.delete(v1(path)), answer);
  }

  public Lab patch(String path, ResponseDefinitionBuilder answer) {
    return stub(WireMock.patch(urlEqualTo(v1(path))), answer);
  }

  private Lab stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
    vendor.stubFor(request.withHeader("X-API-Key", equalTo(KEY)).willReturn(answer));
    return this;
  }

  private static String v1(String path) {
    return "/v1/linkedin/" + path;
  }

  /** Whether this body, and nothing else, was posted there once. */
  public void posted(String path, String body) {
    vendor.verify(1, postRequestedFor(urlEqualTo(v1(path))).withRequestBody(equalToJson(body)));
  }

  /** How many requests the vendor has seen. */
  public void saw(int times) {
    vendor.verify(times, anyRequestedFor(anyUrl()));
  }

  public static ResponseDefinitionBuilder json(String body) {
    return json(200, body);
  }

  public static ResponseDefinitionBuilder json(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody(body);
  }

  public static ResponseDefinitionBuilder error(int status, String code) {
    return json(
        status,
        """
        { "error": "As the vendor says.", "code": "%s" }"""
            .formatted(code));
  }

  public static <R> PortError left(Either<PortError, Answer<R>> result) {
    if (result.isRight()) {
      throw new AssertionError("Expected an error, got " + result.get().value());
    }
    return result.getLeft();
  }

  public static <R> Answer<R> right(Either<PortError, Answer<R>> result) {
    return result.getOrElseThrow(error -> new AssertionError(error.message()));
  }

  @Override
  public void close() {
    open.forEach(Patchbay::close);
    resources.close();
    vendor.stop();
  }
}
