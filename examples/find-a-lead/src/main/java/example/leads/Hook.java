package example.leads;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The web address that the vendor delivers to. */
final class Hook implements AutoCloseable {
  private final HttpServer server;

  Hook() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/hooks/intent";
  }

  /** Begins to take deliveries, one after another. */
  void deliverTo(LeadFinder finder) {
    server.createContext("/hooks/intent", exchange -> take(exchange, finder));
    server.start();
  }

  private static void take(HttpExchange exchange, LeadFinder finder) throws IOException {
    try (exchange) {
      byte[] raw = exchange.getRequestBody().readAllBytes(); // what the signature is made over
      exchange.sendResponseHeaders(finder.delivered(raw, exchange.getRequestHeaders()), -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
