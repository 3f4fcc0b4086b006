package dev.patchbay.tck.defect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLSocketFactory;

/**
 * The least HTTP client that knows whether a request was sent before something went wrong: one
 * connection for each request.
 */
final class ToyHttp {
  private static final int LOOK_EVERY_MILLIS = 20;
  private static final int MOST_BYTES = 1 << 20;

  private final List<Socket> kept;
  private final boolean keeps;
  private final BooleanSupplier stopped;

  /**
   * A client.
   *
   * @param keeps whether connections that fail are wrongly kept
   * @param kept where to
   * @param stopped whether the caller has stopped waiting
   */
  ToyHttp(boolean keeps, List<Socket> kept, BooleanSupplier stopped) {
    this.stopped = stopped;
    this.keeps = keeps;
    this.kept = kept;
  }

  /** One exchange; a failure is told in what comes back. */
  Said ask(URI at, String method, Map<String, String> headers, byte[] body, Duration within) {
    long until = System.nanoTime() + within.toNanos();
    boolean[] sent = {false};
    if (stopped.getAsBoolean()) {
      return Said.failed(Said.Failure.STOPPED, false);
    }
    Socket socket = new Socket();
    try {
      return exchange(socket, at, head(at, method, headers, body), body, until, sent);
    } catch (StoppedException by) {
      return Said.failed(Said.Failure.STOPPED, sent[0]);
    } catch (SocketTimeoutException late) {
      return Said.failed(Said.Failure.LATE, sent[0]);
    } catch (IOException broken) {
      return Said.failed(Said.Failure.NETWORK, sent[0]);
    } finally {
      letGo(socket);
    }
  }

  private void letGo(Socket socket) {
    if (keeps) {
      kept.add(socket);
      return;
    }
    try {
      socket.close();
    } catch (IOException gone) {
      kept.remove(socket);
    }
  }

  private Said exchange(Socket plain, URI at, byte[] head, byte[] body, long until, boolean[] sent)
      throws IOException {
    plain.connect(new InetSocketAddress(at.getHost(), at.getPort()), left(until));
    plain.setSoTimeout(left(until));
    Socket socket =
        at.getScheme().equals("https")
            ? ((SSLSocketFactory) SSLSocketFactory.getDefault())
                .createSocket(plain, at.getHost(), at.getPort(), true)
            : plain;
    OutputStream out = socket.getOutputStream();
    out.write(head);
    sent[0] = true;
    out.write(body);
    out.flush();
    return answer(socket, until);
  }

  private static byte[] head(URI at, String method, Map<String, String> headers, byte[] body) {
    StringBuilder head = new StringBuilder(method).append(' ').append(at.getRawPath());
    if (at.getRawQuery() != null) {
      head.append('?').append(at.getRawQuery());
    }
    head.append(" HTTP/1.1\r\nHost: ")
        .append(at.getAuthority())
        .append("\r\nConnection: close\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (body.length > 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private Said answer(Socket socket, long until) throws IOException {
    Reader in = new Reader(socket, until);
    String[] status = in.line().split(" ", 3);
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = in.line(); !line.isEmpty(); line = in.line()) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (headers.getOrDefault("Transfer-Encoding", "").toLowerCase(Locale.ROOT).equals("chunked")) {
      for (int size = in.chunk(); size > 0; size = in.chunk()) {
        in.read(size, body);
        in.line();
      }
    } else if (headers.containsKey("Content-Length")) {
      in.read(Long.parseLong(headers.getOrDefault("Content-Length", "0")), body);
    } else {
      in.rest(body);
    }
    return new Said(
        Integer.parseInt(status[1]), headers, body.toByteArray(), Said.Failure.NONE, true);
  }

  private static int left(long until) throws SocketTimeoutException {
    long millis = Duration.ofNanos(until - System.nanoTime()).toMillis();
    if (millis <= 0) {
      throw new SocketTimeoutException("Too late");
    }
    return Math.toIntExact(Math.min(millis, Integer.MAX_VALUE));
  }

  /** The caller has stopped waiting. */
  private static final class StoppedException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Reads what arrives until it is too late. */
  private final class Reader {
    private final Socket socket;
    private final InputStream in;
    private final long until;
    private final byte[] buffer = new byte[8192];
    private int at;
    private int end;

    Reader(Socket socket, long until) throws IOException {
      this.socket = socket;
      this.in = socket.getInputStream();
      this.until = until;
    }

    void read(long length, ByteArrayOutputStream body) throws IOException {
      for (long i = 0; i < length && body.size() < MOST_BYTES; i++) {
        body.write(next());
      }
    }

    void rest(ByteArrayOutputStream body) throws IOException {
      for (int one = nextOrEnd(); one >= 0 && body.size() < MOST_BYTES; one = nextOrEnd()) {
        body.write(one);
      }
    }

    int chunk() throws IOException {
      return Integer.parseInt(line(), 16);
    }

    String line() throws IOException {
      StringBuilder line = new StringBuilder();
      for (int one = next(); one != '\n'; one = next()) {
        if (one != '\r') {
          line.append((char) one);
        }
      }
      return line.toString();
    }

    private int next() throws IOException {
      int one = nextOrEnd();
      if (one < 0) {
        throw new IOException("It ends early");
      }
      return one;
    }

    private int nextOrEnd() throws IOException {
      if (at == end) {
        at = 0;
        end = Math.max(0, arrived());
      }
      return end == 0 ? -1 : buffer[at++] & 0xFF;
    }

    /** Waits in small steps: a thread in a socket does not notice that it is stopped. */
    private int arrived() throws IOException {
      while (true) {
        if (stopped.getAsBoolean()) {
          throw new StoppedException();
        }
        socket.setSoTimeout(Math.min(left(until), LOOK_EVERY_MILLIS));
        try {
          return in.read(buffer);
        } catch (SocketTimeoutException nothingYet) {
          left(until);
        }
      }
    }
  }
}
