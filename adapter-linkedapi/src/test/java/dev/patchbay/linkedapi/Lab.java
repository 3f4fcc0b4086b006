package dev.patchbay.linkedapi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.secret.Secret;
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
  public static final String ID = "wf-5b0c9a52-71de-4f0a-9a44-2f3f6c1d8e10";
  public static final String ACCOUNT = "4c1f0c9e-0f5b-4a8e-9c31-90f1b2a7d001";
  public static final SessionRef MIRA = new SessionRef(LinkedApi.VENDOR, ACCOUNT);

  /** The start's answer, as in the dossier's section 4.1. */
  public static final String STARTED =
      """
      { "success": true, "result": { "workflowId": "%s", "workflowStatus": "pending",
        "pendingReason": "queued", "message": "Workflow is queued." } }"""
          .formatted(ID);

  public final WireMockServer vendor = new WireMockServer(wireMockConfig().dynamicPort());
  public final KitTime time = new KitTime(START);
  public final SecretStore secrets = SecretStore.inMemory();
  public final Resources resources = new Resources();
  private final List<Patchbay> open = new ArrayList<>();

  public Lab() {
    vendor.start();
    knowsMira();
  }

  public void knowsMira() {
    secrets.put("linkedapi/account/" + ACCOUNT + "/token", Secret.of("id_x1y2"));
  }

  public void forgetsMira() {
    secrets.remove("linkedapi/account/" + ACCOUNT + "/token");
  }

  public static Environment environment(KitTime time, SecretStore secrets) {
    return Environment.standard().with((Clock) time).with((Waiting) time).with(secrets);
  }

  /** A port for Mira's account. */
  public Patchbay port() {
    return port(CallOptions.on(MIRA), Map.of());
  }

  public Patchbay port(CallOptions options, Map<String, String> configuration) {
    Patchbay port = Patchbay.over(adapter(configuration), environment(time, secrets), options);
    open.add(port);
    return port;
  }

  public Adapter adapter(Map<String, String> configuration) {
    Map<String, String> all = new LinkedHashMap<>(configuration);
    all.put("api-token", "linked_main");
    all.put("base-url", vendor.baseUrl());
    return new LinkedApiAdapterProvider().open(AdapterConfiguration.of(all), resources);
  }

  /** Whatever is started is queued. */
  public Lab starts() {
    vendor.stubFor(post("/workflows").willReturn(json(STARTED)));
    return this;
  }

  /** Looks answer these, one after the other; the last one stays. */
  public Lab looks(ResponseDefinitionBuilder... answers) {
    vendor.resetScenarios();
    for (int index = 0; index < answers.length; index++) {
      vendor.stubFor(
          get("/workflows/" + ID)
              .inScenario("looks")
              .whenScenarioStateIs(state(index))
              .willSetStateTo(state(Math.min(index + 1, answers.length - 1)))
              .willReturn(answers[index]));
    }
    return this;
  }

  private static String state(int looks) {
    return looks == 0 ? Scenario.STARTED : "look " + looks;
  }

  /** A workflow that is started and at the first look completed with this. */
  public Lab completes(String completion) {
    return starts().looks(completed(completion));
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

  public static ResponseDefinitionBuilder completed(String completion) {
    return json(
        """
        { "success": true, "result": { "workflowId": "%s", "workflowStatus": "completed",
          "completion": %s } }"""
            .formatted(ID, completion));
  }

  public static ResponseDefinitionBuilder running() {
    return json(
        """
        { "success": true, "result": { "workflowId": "%s", "workflowStatus": "running" } }"""
            .formatted(ID));
  }

  public static String error(String type) {
    return """
        { "success": false, "error": { "type": "%s", "message": "As the vendor says." } }"""
        .formatted(type);
  }

  public void started(int times, String definition) {
    vendor.verify(
        times, postRequestedFor(urlEqualTo("/workflows")).withRequestBody(equalToJson(definition)));
  }

  public void starts(int times) {
    vendor.verify(times, postRequestedFor(urlEqualTo("/workflows")));
  }

  public void looks(int times) {
    vendor.verify(times, getRequestedFor(urlEqualTo("/workflows/" + ID)));
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
