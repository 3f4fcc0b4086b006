package example;

import com.sun.net.httpserver.HttpServer;
import dev.patchbay.Patchbay;
import dev.patchbay.runtime.Patchbays;
import dev.patchbay.session.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An application packed into one jar. The adapter reads records through Moshi: that works only while the packed
 * jar keeps service files, Moshi's multi-release folder and its manifest flag.
 */
public final class Application {
  private static final String ACCOUNTS =
      """
      {"object":"AccountList","cursor":null,"items":[{"object":"Account","type":"LINKEDIN","id":"acc1",
       "name":"Mira Solberg","created_at":"2026-10-02T07:41:09.221Z","groups":[],
       "sources":[{"id":"acc1_MESSAGING","status":"OK"}],
       "connection_params":{"im":{"id":"ACoAABme","publicIdentifier":"mira-solberg","username":"Mira Solberg"}}}]}
      """;

  private Application() {}

  public static void main(String[] arguments) throws IOException {
    HttpServer vendor =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    vendor.createContext(
        "/api/v1/accounts",
        exchange -> {
          byte[] body = ACCOUNTS.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    vendor.start();
    Map<String, String> settings =
        Map.of(
            "patchbay.vendor", "unipile",
            "patchbay.unipile.api-key", "sample-key",
            "patchbay.unipile.base-url", "http://localhost:" + vendor.getAddress().getPort());
    try (Patchbay patchbay = Patchbays.open(settings)) {
      Session session = patchbay.sessions().list().orThrow().rows().get(0);
      System.out.println("shaded consumer: " + session.displayName().get() + " is " + session.state());
    } finally {
      vendor.stop(0);
    }
  }
}
