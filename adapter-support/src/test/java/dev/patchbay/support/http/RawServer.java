package dev.patchbay.support.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server that says exactly the bytes it is told to, one connection at a time. */
final class RawServer implements AutoCloseable {
  final List<String> requests = new CopyOnWriteArrayList<>();
  final CountDownLatch received = new CountDownLatch(1);
  private final ServerSocket server;
  private final Answer answer;

  RawServer(Answer answer) throws IOException {
    this.answer = answer;
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://localhost:" + server.getLocalPort();
  }

  private void serve() {
    while (!server.isClosed()) {
      served();
    }
  }

  private boolean served() {
    try (Socket socket = server.accept()) {
      requests.add(read(socket.getInputStream()));
      received.countDown();
      answer.to(socket);
      return true;
    } catch (IOException hungUp) {
      return false;
    }
  }

  private static String read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int expected = Integer.MAX_VALUE;
    while (bytes.size() < expected) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      bytes.write(next);
      String text = bytes.toString(StandardCharsets.ISO_8859_1);
      if (expected == Integer.MAX_VALUE && text.endsWith("\r\n\r\n")) {
        expected = bytes.size() + contentLength(text);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int contentLength(String head) {
    for (String line : head.toLowerCase(Locale.ROOT).split("\r\n", -1)) {
      if (line.startsWith("content-length:")) {
        return Integer.parseInt(line.substring(15).strip());
      }
    }
    return 0;
  }

  /** An answer with a status line, headers and a body. */
  static Answer saying(String head, String body) {
    return socket -> {
      String text =
          "HTTP/1.1 "
              + head
              + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
              + body.getBytes(StandardCharsets.UTF_8).length
              + "\r\n\r\n"
              + body;
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    };
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** What is done with a connection once its request has been read. */
  @FunctionalInterface
  interface Answer {
    void to(Socket socket) throws IOException;
  }
}
