package dev.patchbay.benchmarks;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume.StillRunning;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.invitation.ConnectionStatusReport;
import dev.patchbay.invitation.GetConnectionStatus;
import dev.patchbay.linkedapi.LinkedApiAdapterProvider;
import dev.patchbay.session.ListSessions;
import dev.patchbay.session.Session;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import io.vavr.control.Either;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Work in the background by the thousand, from one JVM: 10,000 workflows over 10,000 accounts, and
 * 1,000 queued on 10. The sandbox is a process of its own; time is scaled, so that a workflow of 15
 * seconds takes less than one.
 */
public final class WorkflowBenchmark {
  private static final int FASTER = 20;
  private static final Duration WORKFLOW = Duration.ofSeconds(15);
  private static final Duration DEADLINE = Duration.ofHours(4);

  private WorkflowBenchmark() {}

  /**
   * Runs both, or one.
   *
   * @param arguments none, or accounts and workflows of one run
   */
  public static void main(String[] arguments) throws IOException {
    try (ScaledTime time = new ScaledTime(FASTER)) {
      Environment environment = time.environment(); // one set of threads, as one program has
      if (arguments.length == 2) {
        run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), environment);
      } else {
        run(10_000, 10_000, environment);
        run(10, 1_000, environment);
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void run(int accounts, int workflows, Environment environment) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    threads.resetPeakThreadCount();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long began = System.nanoTime();
    Map<String, Integer> outcomes = new TreeMap<>();
    try (SandboxProcess sandbox = SandboxProcess.start(accounts, WORKFLOW.dividedBy(FASTER));
        Resources resources = new Resources();
        Patchbay port =
            Patchbay.over(
                new LinkedApiAdapterProvider()
                    .open(AdapterConfiguration.of(sandbox.configuration()), resources),
                environment,
                CallOptions.DEFAULT.deadline(DEADLINE))) {
      List<SessionRef> sessions = sessions(port, accounts);
      List<CompletableFuture<Either<PortError, Answer<ConnectionStatusReport>>>> calls =
          new ArrayList<>(workflows);
      for (int i = 0; i < workflows; i++) {
        calls.add(
            port.invitations()
                .status(new GetConnectionStatus(ProfileRef.of("lina-orvik-3b1")))
                .on(sessions.get(i % accounts))
                .executeAsync());
      }
      for (CompletableFuture<Either<PortError, Answer<ConnectionStatusReport>>> call : calls) {
        outcomes.merge(outcome(call.join()), 1, Integer::sum);
      }
    }
    System.out.printf(
        "JDK %s, %,d workflows over %,d accounts: %s; %d s; peak threads %d; peak heap %d MiB of"
            + " %d%n",
        Runtime.version().feature(),
        workflows,
        accounts,
        outcomes,
        Duration.ofNanos(System.nanoTime() - began).toSeconds(),
        threads.getPeakThreadCount(),
        heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static List<SessionRef> sessions(Patchbay port, int accounts) {
    return port.sessions().list(ListSessions.all()).orThrow().rows().stream()
        .filter(session -> session.state().permitsLiveReads())
        .map(Session::ref)
        .limit(accounts)
        .toList();
  }

  private static String outcome(Either<PortError, Answer<ConnectionStatusReport>> result) {
    return result.isRight()
        ? "completed"
        : result.getLeft() instanceof StillRunning ? "resumable" : result.getLeft().kind();
  }
}
