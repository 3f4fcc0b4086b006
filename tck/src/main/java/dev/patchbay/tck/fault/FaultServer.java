package dev.patchbay.tck.fault;

import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A server on real sockets that answers the first requests of a call as its case says and then goes
 * wrong as a fault says. One server is for one call.
 */
public final class FaultServer implements AutoCloseable {
  private static final long DRIP_NANOS = 40_000_000;

  private final Fault fault;
  private final List<Reply> before;
  private final List<Reply> after;
  private final Map<String, String> places;
  private final ServerSocket socket;
  private final Socket refusing = new Socket();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Phaser connections = new Phaser(1);
  private final AtomicInteger requests = new AtomicInteger();

  private FaultServer(
      Fault fault, List<Reply> before, List<Reply> after, Map<String, String> places)
      throws IOException {
    this.fault = fault;
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
    this.places = Map.copyOf(places);
    this.socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
  }

  /**
   * Starts a server on a free port of the loopback interface.
   *
   * @param fault what goes wrong
   * @param before the answers to the requests before the one that goes wrong
   * @param after the answers to the requests after it; empty when all of those go wrong too
   * @param places what stands for a name in double braces in the fault's headers
   */
  public static FaultServer start(
      Fault fault, List<Reply> before, List<Reply> after, Map<String, String> places) {
    try {
      FaultServer server = new FaultServer(fault, before, after, places);
      if (fault.act().text("act").equals("refuse")) {
        server.refuse();
      } else {
        daemon(server::accept, "fault-server");
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it listens, or where nobody does. */
  public String baseUrl() {
    boolean tls = fault.act().text("act").equals("tls");
    int port = refusing.isBound() ? refusing.getLocalPort() : socket.getLocalPort();
    return (tls ? "https" : "http") + "://127.0.0.1:" + port;
  }

  /** Listens nowhere, and keeps the port, so that nobody else gets what is sent there. */
  private void refuse() throws IOException {
    socket.close();
    refusing.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  /** How many whole requests came. */
  public int requests() {
    return requests.get();
  }

  /** Whether the client has let go of every connection that the server still held. */
  public boolean released(Duration within) {
    try {
      connections.awaitAdvanceInterruptibly(
          connections.arrive(), within.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException stillHeld) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        open.add(connection);
        daemon(() -> serve(connection), "fault-connection");
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      if (fault.act().text("act").equals("tls")) {
        held(() -> handshake(connection));
      } else {
        HttpRequests arriving = new HttpRequests(connection.getInputStream());
        boolean goOn = true;
        while (goOn && arriving.next()) {
          int number = requests.getAndIncrement();
          goOn = serve(connection, arriving, number);
        }
      }
    } catch (IOException gone) {
      // the client let go of the connection, which is what a released connection is
    } finally {
      open.remove(connection);
    }
  }

  private boolean serve(Socket connection, HttpRequests arriving, int number) throws IOException {
    int beyond = number - before.size() - 1;
    if (beyond < -1) {
      return proper(connection, before.get(number));
    }
    boolean settled = beyond >= 0 && !after.isEmpty();
    return settled
        ? proper(connection, after.get(Math.min(beyond, after.size() - 1)))
        : held(() -> wrong(connection, arriving));
  }

  /** Does what is wrong; until it ends, the client is holding on to the connection. */
  private boolean held(Wrong wrong) throws IOException {
    connections.register();
    try {
      wrong.happen();
      return false;
    } finally {
      connections.arriveAndDeregister();
    }
  }

  private void handshake(Socket connection) throws IOException {
    switch (fault.act().text("then")) {
      case "garbage" -> write(connection, "HTTP/1.1 400 Bad Request\r\n\r\n");
      case "reset" -> connection.setSoLinger(true, 0);
      default -> new HttpRequests(connection.getInputStream()).drain();
    }
  }

  private static boolean proper(Socket connection, Reply reply) throws IOException {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status() + " x\r\n");
    reply
        .headers()
        .forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    write(connection, head + "Content-Length: " + reply.bytes().length + "\r\n\r\n");
    connection.getOutputStream().write(reply.bytes());
    return true;
  }

  private void wrong(Socket connection, HttpRequests arriving) throws IOException {
    JsonObject act = fault.act();
    switch (act.text("then")) {
      case "reset" -> connection.setSoLinger(true, 0);
      case "close" -> {}
      case "stall" -> arriving.drain();
      case "drip" -> drip(connection, act);
      case "cutHeaders" ->
          write(connection, "HTTP/1.1 " + act.number("status", 200) + " x\r\nContent-");
      case "cutBody" -> {
        byte[] body = Bodies.of(act);
        write(connection, head(act, body.length + 100L, ""));
        connection.getOutputStream().write(body);
      }
      default -> answer(connection, act);
    }
  }

  private void answer(Socket connection, JsonObject act) throws IOException {
    OutputStream out = connection.getOutputStream();
    switch (act.text("make")) {
      case "huge" -> {
        write(connection, head(act, Bodies.hugeLength(), ""));
        Bodies.huge(out);
      }
      case "bomb" -> {
        byte[] body = Bodies.bomb();
        write(connection, head(act, body.length, "Content-Encoding: gzip\r\n"));
        out.write(body);
      }
      default -> {
        byte[] body = act.text("make").equals("deep") ? Bodies.deep() : Bodies.of(act);
        write(connection, head(act, body.length, ""));
        out.write(body);
      }
    }
  }

  private void drip(Socket connection, JsonObject act) throws IOException {
    byte[] body = Bodies.of(act);
    write(connection, head(act, body.length, ""));
    for (byte one : body) {
      connection.getOutputStream().write(one);
      connection.getOutputStream().flush();
      LockSupport.parkNanos(DRIP_NANOS);
    }
  }

  private String head(JsonObject act, long length, String more) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + act.number("status", 200) + " x\r\n");
    head.append("Content-Type: ").append(act.text("type")).append("\r\n");
    JsonObject headers = act.object("headers");
    headers
        .names()
        .forEach(
            name ->
                head.append(name).append(": ").append(filled(headers.text(name))).append("\r\n"));
    return head.append(more)
        .append("Content-Length: ")
        .append(length)
        .append("\r\n\r\n")
        .toString();
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> place : places.entrySet()) {
      filled = filled.replace("{{" + place.getKey() + "}}", place.getValue());
    }
    return filled;
  }

  private static void write(Socket connection, String text) throws IOException {
    OutputStream out = connection.getOutputStream();
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static void daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      socket.close();
      refusing.close();
      for (Socket connection : open) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Wrong {
    void happen() throws IOException;
  }
}
