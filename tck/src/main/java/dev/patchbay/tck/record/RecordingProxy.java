package dev.patchbay.tck.record;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.LoopbackServer;
import dev.patchbay.sandbox.http.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands on the loopback interface between an adapter and a vendor, hands requests on and keeps
 * both sides in memory. Requests of methods that only write are answered 403 and never handed on.
 * Thread-safe.
 */
final class RecordingProxy implements AutoCloseable {
  private static final Set<String> READING = Set.of("GET", "POST", "HEAD");
  private static final Set<String> OWN =
      Set.of(
          "host",
          "connection",
          "content-length",
          "expect",
          "upgrade",
          "transfer-encoding",
          "accept-encoding",
          "keep-alive",
          "te",
          "trailer",
          "proxy-connection");
  private static final Set<String> CHANGED =
      Set.of(
          "content-length",
          "content-encoding",
          "transfer-encoding",
          "connection",
          "keep-alive",
          "trailer");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final String upstream;
  private final HttpClient client;
  private final LoopbackServer server;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile String operation = "";

  /** Listens for what goes to an address without a trailing slash. */
  RecordingProxy(String upstream) {
    this.upstream = upstream;
    this.client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    this.server = new LoopbackServer(0, this::handOn);
  }

  String address() {
    return "http://localhost:" + server.port();
  }

  /** Says to which operation the requests from now on belong. */
  void during(String id) {
    operation = id;
  }

  /** All that was heard so far, in order. */
  List<Heard> heard() {
    return List.copyOf(heard);
  }

  private Reply handOn(Call call) {
    if (!READING.contains(call.method())) {
      return new Reply(403, "text/plain", new byte[0]);
    }
    try {
      HttpResponse<byte[]> answer = client.send(request(call), BodyHandlers.ofByteArray());
      Reply reply = reply(answer);
      heard.add(new Heard(operation, call, reply));
      return reply;
    } catch (IOException unreachable) {
      return Reply.cut();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Reply.cut();
    }
  }

  private HttpRequest request(Call call) {
    StringBuilder target = new StringBuilder(upstream);
    call.segments().forEach(one -> target.append('/').append(Addresses.encoded(one)));
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    call.query()
        .forEach(
            (name, values) ->
                values.forEach(
                    value -> query.add(Addresses.encoded(name) + "=" + Addresses.encoded(value))));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target.append(query).toString()))
            .timeout(PATIENCE)
            .method(
                call.method(),
                call.body().length == 0
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(call.body()));
    call.headers().entrySet().stream()
        .filter(header -> !OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .forEach(header -> request.header(header.getKey(), header.getValue()));
    return request.build();
  }

  private static Reply reply(HttpResponse<byte[]> answer) {
    Map<String, String> headers = new HashMap<>();
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!name.startsWith(":") && !CHANGED.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, String.join(", ", new ArrayList<>(values)));
              }
            });
    return new Reply(
        answer.statusCode(),
        headers,
        Decodings.unzipped(answer.body()),
        dev.patchbay.sandbox.http.Trouble.NONE,
        0);
  }

  @Override
  public void close() {
    server.close();
  }
}
