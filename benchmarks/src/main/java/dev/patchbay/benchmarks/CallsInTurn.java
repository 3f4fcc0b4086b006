package dev.patchbay.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Both sides of {@link CallBenchmark}, each in a JVM of its own, taking turns every few
 * milliseconds: whatever else the machine does falls on both. Tells the median of the turns.
 */
public final class CallsInTurn {
  private static final int PAIRS = 5;
  private static final int TURNS = 200;
  private static final int CALLS = 200;
  private static final int WARMING = 600;

  private CallsInTurn() {}

  /**
   * Measures.
   *
   * @param arguments none; the name of a side makes this process that side
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 1) {
      calls(arguments[0]);
      return;
    }
    for (int pair = 0; pair < PAIRS; pair++) {
      try (Side byHand = new Side("byHand");
          Side port = new Side("port")) {
        for (int turn = 0; turn < TURNS + WARMING; turn++) {
          byHand.turn(turn >= WARMING);
          port.turn(turn >= WARMING);
        }
        System.out.printf(
            "by hand %.1f us, port %.1f us, ratio %.3f; processor time of the caller %.1f and"
                + " %.1f us%n",
            byHand.median(0),
            port.median(0),
            port.median(0) / byHand.median(0),
            byHand.median(1),
            port.median(1));
      }
    }
  }

  /** Makes calls whenever it is told to, and answers how long they took. */
  @SuppressWarnings("SystemOut")
  private static void calls(String side) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    CallBenchmark benchmark = new CallBenchmark();
    benchmark.open();
    Callable<List<?>> call = side.equals("port") ? benchmark::port : benchmark::byHand;
    while (System.in.read() >= 0) {
      long busy = threads.getCurrentThreadCpuTime();
      long began = System.nanoTime();
      for (int i = 0; i < CALLS; i++) {
        if (call.call().isEmpty()) {
          throw new IllegalStateException("an empty page");
        }
      }
      long took = System.nanoTime() - began;
      System.out.println(took + " " + (threads.getCurrentThreadCpuTime() - busy));
    }
    benchmark.close();
  }

  /** A process that makes calls, and what it told. */
  private static final class Side implements AutoCloseable {
    private final Process process;
    private final PrintStream orders;
    private final BufferedReader told;
    private final List<double[]> turns = new ArrayList<>();

    Side(String name) throws IOException {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx512m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  CallsInTurn.class.getName(),
                  name)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
      told =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    void turn(boolean counts) throws IOException {
      orders.write('\n');
      orders.flush();
      String line = told.readLine();
      if (line == null) {
        throw new IOException("a side has ended");
      }
      if (counts) {
        String[] nanos = line.split(" ");
        turns.add(
            new double[] {
              Long.parseLong(nanos[0]) / 1000.0 / CALLS, Long.parseLong(nanos[1]) / 1000.0 / CALLS
            });
      }
    }

    /** In microseconds; 0 for the time that passed, 1 for the caller's processor time. */
    double median(int which) {
      return turns.stream()
          .mapToDouble(turn -> turn[which])
          .sorted()
          .skip(TURNS / 2)
          .findFirst()
          .orElseThrow();
    }

    @Override
    public void close() {
      orders.close();
      process.destroy();
    }
  }
}
