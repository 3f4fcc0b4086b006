package dev.patchbay.unipile.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.unipile.UnipileSandbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Stands between adapter and sandbox, and writes down every request that passes. */
final class Tap implements AutoCloseable {
  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private UnipileSandbox target = UnipileSandbox.start();

  Tap() {
    server.start();
    aim();
  }

  private void aim() {
    server.resetMappings();
    server.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(target.baseUrl())));
  }

  String baseUrl() {
    return server.baseUrl();
  }

  UnipileSandbox sandbox() {
    return target;
  }

  /** Puts a new sandbox, in which nothing has happened yet, in the place of the old one. */
  void renew() {
    target.close();
    target = UnipileSandbox.start();
    aim();
  }

  /** What passed since this was last asked, in order. */
  List<Call> drain() {
    List<Call> passed = new ArrayList<>();
    for (ServeEvent event : server.getAllServeEvents()) {
      passed.add(0, call(event.getRequest()));
    }
    server.resetRequests();
    return passed;
  }

  private static Call call(Request request) {
    String url = request.getUrl();
    int mark = url.indexOf('?');
    Map<String, String> headers = new HashMap<>();
    for (HttpHeader header : request.getHeaders().all()) {
      headers.put(header.key().toLowerCase(Locale.ROOT), header.firstValue());
    }
    List<Part> parts = new ArrayList<>();
    if (request.isMultipart()) {
      for (Request.Part part : request.getParts()) {
        parts.add(new Part(part.getName(), part.getFileName(), null, part.getBody().asBytes()));
      }
    }
    return new Call(
        request.getMethod().getName(),
        Call.segments(mark < 0 ? url : url.substring(0, mark)),
        Map.of(),
        mark < 0 ? Map.of() : Call.parameters(url.substring(mark + 1)),
        headers,
        request.getBody(),
        parts);
  }

  @Override
  public void close() {
    server.stop();
    target.close();
  }
}
