package dev.patchbay.cli.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A web server that takes webhook deliveries, as an application has one. */
final class Receiver implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 10;
  private static final int TAKEN = 200;

  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final HttpServer server;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/hooks", this::take);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/hooks";
  }

  Received next() throws InterruptedException {
    Received next = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new IllegalStateException("No delivery came within " + PATIENCE_SECONDS + " s");
    }
    return next;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      received.add(new Received(body, Map.copyOf(exchange.getRequestHeaders())));
      exchange.sendResponseHeaders(TAKEN, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /**
   * A delivery as it came.
   *
   * @param body the raw bytes, which is what a signature is made over
   * @param headers all of them
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Received(byte[] body, Map<String, List<String>> headers) {}
}
