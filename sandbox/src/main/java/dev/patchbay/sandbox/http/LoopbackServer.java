package dev.patchbay.sandbox.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An HTTP server on the loopback interface that hands every request to one handler. It listens from
 * construction until {@link #close}; handlers may be called from several threads.
 */
public final class LoopbackServer implements AutoCloseable {
  private static final int HIGHEST_PORT = 65_535;

  private final WireMockServer server;

  /**
   * Starts the server.
   *
   * @param port the port, 0 for a free one
   * @param handler answers every request
   * @throws IllegalArgumentException if there is no such port, or something else listens there
   */
  public LoopbackServer(int port, Handler handler) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException(
          "There is no port "
              + port
              + "; give one up to "
              + HIGHEST_PORT
              + ", or 0 for a free one");
    }
    var configuration =
        wireMockConfig()
            .bindAddress("127.0.0.1")
            .disableRequestJournal()
            .stubRequestLoggingDisabled(true)
            .gzipDisabled(true)
            .extensions(new Dispatch(handler));
    server = new WireMockServer(port == 0 ? configuration.dynamicPort() : configuration.port(port));
    start(port);
    server.stubFor(any(anyUrl()));
  }

  private void start(int port) {
    try {
      server.start();
    } catch (FatalStartupException failed) {
      throw new IllegalArgumentException(
          "Port " + port + " is taken; give another one, or 0 for a free one", failed);
    }
  }

  /**
   * Where the server listens.
   *
   * @return the port
   */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private record Dispatch(Handler handler) implements ResponseDefinitionTransformerV2 {

    @Override
    public String getName() {
      return "dispatch";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      Reply reply = handler.handle(call(event.getRequest()));
      ResponseDefinitionBuilder response =
          ResponseDefinitionBuilder.responseDefinition().withStatus(reply.status());
      reply.headers().forEach(response::withHeader);
      if (reply.delayMillis() > 0) {
        response.withFixedDelay(reply.delayMillis());
      }
      switch (reply.trouble()) {
        case RESET -> response.withFault(Fault.CONNECTION_RESET_BY_PEER);
        case EMPTY -> response.withFault(Fault.EMPTY_RESPONSE);
        case GARBAGE -> response.withFault(Fault.MALFORMED_RESPONSE_CHUNK);
        case NONE -> response.withBody(reply.bytes());
      }
      return response.build();
    }

    private static Call call(Request request) {
      Map<String, String> headers = new HashMap<>();
      for (HttpHeader header : request.getHeaders().all()) {
        headers.putIfAbsent(
            header.key().toLowerCase(Locale.ROOT), String.join(", ", header.values()));
      }
      List<Part> parts = new ArrayList<>();
      if (request.isMultipart()) {
        for (Request.Part part : request.getParts()) {
          HttpHeader type = part.getHeader("Content-Type");
          parts.add(
              new Part(
                  part.getName(),
                  part.getFileName(),
                  type.isPresent() ? type.firstValue() : null,
                  part.getBody().asBytes()));
        }
      }
      return Call.of(
          request.getMethod().getName(), request.getUrl(), headers, request.getBody(), parts);
    }
  }
}
