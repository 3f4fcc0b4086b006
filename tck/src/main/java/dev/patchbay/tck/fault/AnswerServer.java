package dev.patchbay.tck.fault;

import dev.patchbay.sandbox.http.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * Gives made-up answers, one after the other and the last for ever, to whoever asks for whatever.
 * It is built for tens of thousands of answers in a few seconds: no more is read of a request than
 * its first line and where it ends.
 */
public final class AnswerServer implements AutoCloseable {
  /** Nobody asks so often but in a loop, which this ends. */
  private static final int MOST = 2000;

  private final ServerSocket socket;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<String> requests = new ArrayList<>();
  private IntFunction<Reply> replies = any -> new Reply(500, "text/plain", new byte[0]);

  private AnswerServer() throws IOException {
    this.socket = new ServerSocket(0, 0, InetAddress.getByName("127.0.0.1"));
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
  public synchronized void load(IntFunction<Reply> others) {
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

  private synchronized Reply next(String target) {
    requests.add(target);
    return requests.size() > MOST
        ? new Reply(500, "text/plain", new byte[0])
        : replies.apply(requests.size() - 1);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        open.add(connection);
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
        connection.getOutputStream().write(bytes(next(arriving.target())));
      }
    } catch (IOException gone) {
      // the client let go of the connection; whatever it makes of that is what is looked at
    } finally {
      open.remove(connection);
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
      for (Socket connection : open) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
