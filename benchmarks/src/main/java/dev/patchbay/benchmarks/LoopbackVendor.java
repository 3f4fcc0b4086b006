package dev.patchbay.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers every request on kept connections with the same bytes, as cheaply as it can. */
public final class LoopbackVendor implements AutoCloseable {
  private static final byte[] LENGTH = "content-length: ".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_LINE = 4096;

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
      byte[] line = new byte[LONGEST_LINE];
      while (request(in, line)) {
        out.write(answer);
        out.flush();
      }
    } catch (IOException closed) {
      return;
    }
  }

  /** Reads a request to its end; allocates nothing, so that its callers' figures are their own. */
  private static boolean request(InputStream in, byte[] line) throws IOException {
    int length = 0;
    int filled = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\r') {
        continue;
      }
      if (next != '\n') {
        line[filled++] = (byte) next;
      } else if (filled == 0) {
        return in.skip(length) == length;
      } else {
        length = isLength(line, filled) ? number(line, filled) : length;
        filled = 0;
      }
    }
    return false;
  }

  private static boolean isLength(byte[] line, int filled) {
    if (filled < LENGTH.length) {
      return false;
    }
    for (int i = 0; i < LENGTH.length; i++) {
      if (Character.toLowerCase(line[i]) != LENGTH[i]) {
        return false;
      }
    }
    return true;
  }

  private static int number(byte[] line, int filled) {
    int number = 0;
    for (int i = LENGTH.length; i < filled; i++) {
      number = number * 10 + line[i] - '0';
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
