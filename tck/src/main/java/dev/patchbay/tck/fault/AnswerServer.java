package dev.patchbay.tck.fault;

import dev.patchbay.sandbox.http.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * Gives made-up answers, one after the other and the last for ever, to whoever asks for whatever.
 * It is built for tens of thousands of answers in a few seconds: nothing of a request is taken
 * apart.
 */
public final class AnswerServer implements AutoCloseable {
  /** Nobody asks so often but in a loop, which this ends. */
  private static final int MOST = 2000;

  /** In place of an answer: none comes until the client lets go of the connection. */
  public static final Reply NEVER = new Reply(0, "", new byte[0]);

  private static final int BACKLOG = 256;

  private final ServerSocket socket;
  private final Set<Socket> open = new HashSet<>();
  private final List<String> requests = new ArrayList<>();
  private BiFunction<Integer, Arrived, Reply> replies =
      (number, any) -> new Reply(500, "text/plain", new byte[0]);

  /**
   * A request as it came.
   *
   * @param target method and target, as in {@code GET /people?limit=2}
   * @param body its body, byte for byte as ISO 8859-1
   */
  public record Arrived(String target, String body) {}

  private AnswerServer() throws IOException {
    this.socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
  }

  /** Starts a server on a free port of the loopback interface. */
  public static AnswerServer start() {
    try {
      AnswerServer server = new AnswerServer();
      daemon(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins anew with other answers; at least one. */
  public void load(List<Reply> others) {
    List<Reply> kept = List.copyOf(others);
    load(index -> kept.get(Math.min(index, kept.size() - 1)));
  }

  /** Begins anew with an answer for each request, counted from 0. */
  public void load(IntFunction<Reply> others) {
    answer(
        (number, any) ->
            number < MOST ? others.apply(number) : new Reply(500, "text/plain", new byte[0]));
  }

  /** Begins anew with an answer made of each request and its number; it may take its time. */
  public synchronized void answer(BiFunction<Integer, Arrived, Reply> others) {
    replies = others;
    requests.clear();
  }

  /** Method and target of every request since then. */
  public synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  /** Where it listens. */
  public String baseUrl() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  private Reply next(Arrived arrived) {
    BiFunction<Integer, Arrived, Reply> answering;
    int number;
    synchronized (this) {
      number = requests.size();
      requests.add(arrived.target());
      answering = replies;
    }
    return answering.apply(number, arrived);
  }

  /** Whether the client has let go of every connection. */
  public boolean released(Duration within) throws InterruptedException {
    long until = System.nanoTime() + within.toNanos();
    synchronized (open) {
      for (long left = within.toMillis(); !open.isEmpty() && left > 0; ) {
        open.wait(left);
        left = Duration.ofNanos(until - System.nanoTime()).toMillis();
      }
      return open.isEmpty();
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        synchronized (open) {
          open.add(connection);
        }
        daemon(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      HttpRequests arriving = new HttpRequests(connection.getInputStream());
      while (arriving.next()) {
        Reply reply = next(new Arrived(arriving.target(), arriving.body()));
        if (NEVER.equals(reply)) {
          arriving.drain();
          return;
        }
        connection.getOutputStream().write(bytes(reply));
      }
    } catch (IOException gone) {
      // the client let go of the connection; whatever it makes of that is what is looked at
    } finally {
      synchronized (open) {
        open.remove(connection);
        open.notifyAll();
      }
    }
  }

  private static byte[] bytes(Reply reply) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status() + " x\r\n");
    for (Map.Entry<String, String> header : reply.headers().entrySet()) {
      head.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
    }
    head.append("Content-Length: ").append(reply.bytes().length).append("\r\n\r\n");
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    whole.writeBytes(reply.bytes());
    return whole.toByteArray();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "answer-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      socket.close();
      synchronized (open) {
        for (Socket connection : open) {
          connection.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
