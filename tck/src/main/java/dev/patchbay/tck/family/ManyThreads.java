package dev.patchbay.tck.family;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.fault.AnswerServer;
import dev.patchbay.tck.fault.AnswerServer.Arrived;
import dev.patchbay.tck.run.Live;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One instance under 64 threads that call all its operations at once: each gets what it asked for,
 * and nothing is sent twice. Every operation is first called alone, to learn what it sends and
 * answers; then the server answers whoever asks the same.
 */
public final class ManyThreads {
  private static final int THREADS = 64;
  private static final int LEAST_CALLS = 8 * THREADS;
  private static final long WITHIN_SECONDS = 60;
  private static final int MOST_SHOWN = 600;
  private static final int MOST_LINES = 12;
  private static final Pattern BOUNDARY = Pattern.compile("^--(\\S+)\r\n");

  private final List<Tested<?, ?>> all;
  private final Map<String, Reply> replies = new LinkedHashMap<>();

  /**
   * Calls of several operations of one adapter.
   *
   * @param all the operations that it supports
   */
  public ManyThreads(List<Tested<?, ?>> all) {
    this.all = List.copyOf(all);
  }

  /** What is wrong, a line each. */
  public List<String> problems() {
    List<Lone<?>> calls = new ArrayList<>();
    try (AnswerServer server = AnswerServer.start()) {
      for (Tested<?, ?> tested : all) {
        tested.file().cases().stream()
            .filter(one -> one.succeeds() && isTheSameEachTime(one))
            .map(one -> alone(tested, one, server))
            .flatMap(Option::toJavaStream)
            .forEach(calls::add);
      }
      return calls.isEmpty() ? List.of() : together(calls, server);
    }
  }

  private static boolean isTheSameEachTime(Case base) {
    return !base.exchanges().isEmpty()
        && base.exchanges().stream().allMatch(exchange -> exchange.loosened().isEmpty());
  }

  /**
   * The call made alone; none when it fails, or asks what another asks and is answered otherwise.
   */
  private <Q extends Request, R> Option<Lone<?>> alone(
      Tested<Q, R> tested, Case base, AnswerServer server) {
    Map<String, Reply> own = new LinkedHashMap<>();
    List<String> sent = new ArrayList<>();
    BiFunction<Live, Way, Either<PortError, Answer<R>>> call =
        (live, way) -> live.call(base, tested.operation(), way);
    Map<Way, R> results = new EnumMap<>(Way.class);
    for (Way way : Way.values()) {
      sent.clear();
      server.answer(
          (number, arrived) -> {
            int last = base.exchanges().size() - 1;
            Reply reply = base.exchanges().get(Math.min(number, last)).reply();
            synchronized (own) {
              own.put(key(arrived), reply);
              sent.add(key(arrived));
            }
            return reply;
          });
      try (Live live = tested.runner().live(server.baseUrl())) {
        call.apply(live, way).peek(answer -> results.put(way, answer.value()));
      }
    }
    boolean other =
        own.entrySet().stream()
            .anyMatch(
                one ->
                    replies.containsKey(one.getKey())
                        && !text(replies.get(one.getKey())).equals(text(one.getValue())));
    if (results.size() < Way.values().length || other || sent.isEmpty()) {
      return Option.none();
    }
    replies.putAll(own);
    int telling = new Background(tested.pack()).telling(base.exchanges());
    boolean once = tested.writes(base) && sent.size() == base.exchanges().size();
    return Option.some(
        new Lone<>(base.operation(), once ? sent.get(telling) : "", Map.copyOf(results), call));
  }

  private static String text(@Nullable Reply reply) {
    return reply == null ? "" : reply.status() + " " + reply.text();
  }

  private List<String> together(List<Lone<?>> calls, AnswerServer server) {
    Map<String, LongAdder> asked = new LinkedHashMap<>();
    replies.keySet().forEach(key -> asked.put(key, new LongAdder()));
    Queue<String> lines = new ConcurrentLinkedQueue<>();
    server.answer(
        (number, arrived) -> {
          Reply reply = replies.get(key(arrived));
          if (reply == null) {
            lines.add("nobody alone asks " + arrived.target() + " " + arrived.body());
            return new Reply(599, "text/plain", new byte[0]);
          }
          asked.getOrDefault(key(arrived), new LongAdder()).increment();
          return reply;
        });
    Tested<?, ?> any = all.get(0);
    int rounds = Math.max(2, (LEAST_CALLS + calls.size() - 1) / calls.size());
    try (Live live = any.runner().live(server.baseUrl())) {
      if (!ran(live, jobs(calls, rounds), lines)) {
        return List.of("the calls of " + THREADS + " threads do not end");
      }
    }
    Map<String, Long> writes = new LinkedHashMap<>();
    calls.forEach(call -> writes.merge(call.telling(), (long) rounds, Long::sum));
    writes.remove("");
    writes.forEach(
        (key, expected) -> {
          long got = asked.getOrDefault(key, new LongAdder()).sum();
          if (got != expected) {
            lines.add(expected + " calls sent this write " + got + " times: " + key);
          }
        });
    return lines.stream().distinct().limit(MOST_LINES).toList();
  }

  /** So many rounds of all calls, half of them through the port. */
  private static Queue<Job> jobs(List<Lone<?>> calls, int rounds) {
    Queue<Job> jobs = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < rounds; i++) {
      for (Lone<?> call : calls) {
        jobs.add(new Job(call, (i + jobs.size()) % 2 == 0 ? Way.PORT : Way.ADAPTER));
      }
    }
    return jobs;
  }

  private static boolean ran(Live live, Queue<Job> jobs, Queue<String> lines) {
    CountDownLatch ready = new CountDownLatch(THREADS);
    CountDownLatch done = new CountDownLatch(THREADS);
    for (int i = 0; i < THREADS; i++) {
      Thread thread =
          new Thread(
              () -> {
                ready.countDown();
                try {
                  ready.await();
                  for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
                    job.call().again(live, job.way(), lines);
                  }
                } catch (InterruptedException stopped) {
                  Thread.currentThread().interrupt();
                } finally {
                  done.countDown();
                }
              },
              "kit-thread-" + i);
      thread.setDaemon(true);
      thread.start();
    }
    try {
      return done.await(WITHIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The same for the same request, whatever a form's parts are divided by. */
  private static String key(Arrived arrived) {
    Matcher boundary = BOUNDARY.matcher(arrived.body());
    String body =
        boundary.find() ? arrived.body().replace(boundary.group(1), "part") : arrived.body();
    return arrived.target() + "\n" + body;
  }

  private static String shown(String what, @Nullable Object value) {
    String text = String.valueOf(value);
    return what + (text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + ".." : text);
  }

  private record Job(Lone<?> call, Way way) {}

  /**
   * A call and what comes of it when nobody else calls.
   *
   * @param operation its operation's id
   * @param telling the write that it sends once; empty where it only reads
   * @param alone what it answers, in each way
   * @param call makes it
   */
  private record Lone<R>(
      String operation,
      String telling,
      Map<Way, R> alone,
      BiFunction<Live, Way, Either<PortError, Answer<R>>> call) {

    void again(Live live, Way way, Queue<String> lines) {
      String name = operation + ", " + way.text() + ", beside others: ";
      try {
        call.apply(live, way)
            .peekLeft(error -> lines.add(name + "got " + error.kind() + ": " + error.message()))
            .peek(
                answer -> {
                  if (!Objects.equals(answer.value(), alone.get(way))) {
                    lines.add(
                        name
                            + shown("expected ", alone.get(way))
                            + shown(", got ", answer.value()));
                  }
                });
      } catch (AssertionError | RuntimeException thrown) {
        lines.add(name + "it throws " + thrown);
      }
    }
  }
}
