package dev.patchbay.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers every request on kept connections with the same bytes, as cheaply as it can. */
public final class LoopbackVendor implements AutoCloseable {
  private final ServerSocket server;
  private final byte[] answer;

  /** A vendor that always answers this body. */
  public LoopbackVendor(String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + bytes.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    answer = new byte[head.length + bytes.length];
    System.arraycopy(head, 0, answer, 0, head.length);
    System.arraycopy(bytes, 0, answer, head.length, bytes.length);
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::accept);
  }

  /** Where it listens. */
  public String url() {
    return "http://localhost:" + server.getLocalPort();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "loopback-vendor");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        daemon(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      while (request(in)) {
        out.write(answer);
        out.flush();
      }
    } catch (IOException closed) {
      return;
    }
  }

  private static boolean request(InputStream in) throws IOException {
    int length = 0;
    while (true) {
      StringBuilder line = new StringBuilder();
      int next = in.read();
      while (next >= 0 && next != '\n') {
        line.append((char) next);
        next = in.read();
      }
      if (next < 0) {
        return false;
      }
      String header = line.toString().strip().toLowerCase(Locale.ROOT);
      if (header.isEmpty()) {
        return in.skip(length) == length;
      }
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
