package dev.patchbay.sandbox;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.LoopbackServer;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * Replays exchanges, sealed: every exchange is answered exactly once and in order, the whole
 * request must match, and anything else is a miss. It listens on a free port of the loopback
 * interface from {@link #start} to {@link #close} and never reaches the network. Thread-safe: of
 * two requests that race for one exchange exactly one gets it.
 */
public final class ReplayServer implements AutoCloseable {

  /** The status of the answer to a miss; no vendor uses it. */
  public static final int MISS = 599;

  /**
   * A request that was not the next exchange.
   *
   * @param request method and path
   * @param nearest the name of the exchange that differs least, empty if there are none
   * @param differences how the request differs from it
   */
  public record Miss(String request, String nearest, List<String> differences) {

    /** Copies the differences. */
    public Miss {
      differences = List.copyOf(differences);
    }

    @Override
    public String toString() {
      return request
          + (nearest.isEmpty() ? " (no exchange is loaded)" : " is nearest to " + nearest)
          + differences.stream().map(line -> "\n    " + line).reduce("", String::concat);
    }
  }

  private volatile List<Exchange> exchanges;
  private final AtomicInteger next = new AtomicInteger();
  private final List<Miss> misses = new CopyOnWriteArrayList<>();
  private final List<Call> requests = new CopyOnWriteArrayList<>();
  private final UnaryOperator<Call> line;
  private final LoopbackServer server;

  private ReplayServer(List<Exchange> exchanges, UnaryOperator<Call> line) {
    this.exchanges = sealable(exchanges);
    this.line = line;
    this.server = new LoopbackServer(0, this::answer);
  }

  /**
   * Starts a server.
   *
   * @param exchanges what it answers, in this order
   * @return the running server; the caller closes it
   * @throws IllegalArgumentException if a request could not be held against one of them whole
   */
  public static ReplayServer start(List<Exchange> exchanges) {
    return start(exchanges, UnaryOperator.identity());
  }

  /**
   * Starts a server to which requests arrive changed; for proving that a change is noticed.
   *
   * @param exchanges what it answers, in this order
   * @param line what is done to each request on its way
   * @return the running server; the caller closes it
   * @throws IllegalArgumentException if a request could not be held against one of them whole
   */
  public static ReplayServer start(List<Exchange> exchanges, UnaryOperator<Call> line) {
    return new ReplayServer(exchanges, line);
  }

  /**
   * Begins anew with other exchanges: nothing was asked for yet. Not to be called while a client is
   * still asking.
   *
   * @param others what it answers from now on, in this order
   * @throws IllegalArgumentException if a request could not be held against one of them whole
   */
  public void load(List<Exchange> others) {
    exchanges = sealable(others);
    next.set(0);
    misses.clear();
    requests.clear();
  }

  private static List<Exchange> sealable(List<Exchange> exchanges) {
    for (Exchange exchange : exchanges) {
      if (!exchange.flaws().isEmpty()) {
        throw new IllegalArgumentException(
            exchange + " cannot be replayed: " + String.join("; ", exchange.flaws()));
      }
    }
    return List.copyOf(exchanges);
  }

  /**
   * Where it listens.
   *
   * @return the address without a trailing slash
   */
  public String baseUrl() {
    return "http://localhost:" + server.port();
  }

  /**
   * The requests so far, misses included.
   *
   * @return the requests in the order they came
   */
  public List<Call> requests() {
    return List.copyOf(requests);
  }

  /**
   * The requests that were not the next exchange.
   *
   * @return the misses in the order they came
   */
  public List<Miss> misses() {
    return List.copyOf(misses);
  }

  /**
   * The exchanges nobody asked for yet.
   *
   * @return the rest, in order
   */
  public List<Exchange> unused() {
    return exchanges.subList(Math.min(next.get(), exchanges.size()), exchanges.size());
  }

  /**
   * Demands that every exchange was used and nothing else was asked for.
   *
   * @throws AssertionError if not; the message lists every miss with its differences and every
   *     unused exchange
   */
  public void verifyComplete() {
    List<String> lines = new ArrayList<>();
    misses.forEach(miss -> lines.add("  not expected: " + miss));
    unused().forEach(exchange -> lines.add("  not used: " + exchange));
    if (!lines.isEmpty()) {
      throw new AssertionError("The replay is not complete:\n" + String.join("\n", lines));
    }
  }

  private Reply answer(Call sent) {
    Call call = line.apply(sent);
    requests.add(call);
    int turn = next.get();
    if (turn < exchanges.size()) {
      Exchange exchange = exchanges.get(turn);
      if (exchange.differences(call).isEmpty() && next.compareAndSet(turn, turn + 1)) {
        return exchange.reply();
      }
    }
    return miss(call, turn);
  }

  private Reply miss(Call call, int turn) {
    Exchange nearest =
        exchanges.stream()
            .min(Comparator.comparingInt(exchange -> exchange.differences(call).size()))
            .orElse(null);
    String request = call.method() + " /" + String.join("/", call.segments());
    List<String> differences = new ArrayList<>();
    if (nearest != null) {
      differences.addAll(nearest.differences(call));
      int place = exchanges.indexOf(nearest);
      if (differences.isEmpty()) {
        differences.add(
            place < turn
                ? "order: it was used already"
                : "order: it is number " + (place + 1) + ", number " + (turn + 1) + " is next");
      }
    }
    Miss miss = new Miss(request, nearest == null ? "" : nearest.name(), differences);
    misses.add(miss);
    return Reply.json(
        MISS, JsonObject.empty().put("title", "Unexpected request").put("detail", miss.toString()));
  }

  @Override
  public void close() {
    server.close();
  }
}
