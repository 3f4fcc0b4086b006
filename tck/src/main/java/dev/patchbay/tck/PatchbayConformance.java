package dev.patchbay.tck;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.report.Outcome;
import dev.patchbay.tck.rule.Deviation;
import dev.patchbay.tck.run.Check;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.opentest4j.TestAbortedException;

/**
 * The conformance kit, as a test class. An adapter's author extends it and says how the adapter is
 * opened:
 *
 * <pre>{@code
 * final class ExampleConformanceTest extends PatchbayConformance {
 *   protected AdapterProvider provider() {
 *     return new ExampleAdapterProvider();
 *   }
 *
 *   protected Map<String, String> configuration(String baseUrl) {
 *     return Map.of("base-url", baseUrl, "api-key", "kit-key-0001");
 *   }
 * }
 * }</pre>
 *
 * <p>It runs every case of the vendor's pack, and every case that can be derived from one, against
 * a sealed replay of the vendor on the loopback interface: no key, no network. Tests are grouped by
 * operation and rule; the rules stand in {@code SPECIFICATION.md} beside this class. Afterwards the
 * report is in {@code target/conformance/<vendor>/}, as JSON and as a page.
 *
 * <p>A rule that cannot be kept now goes into the ledger of {@link
 * dev.patchbay.tck.rule.DeviationLedger}; its checks are then reported as aborted, with the reason.
 *
 * <p>Configure made-up secrets of at least eight characters that occur nowhere else: the kit looks
 * for them in requests and errors.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
public abstract class PatchbayConformance {
  private @Nullable Conformance run;

  /** For subclasses. */
  protected PatchbayConformance() {}

  /**
   * What opens the adapter.
   *
   * @return the provider that users have too
   */
  protected abstract AdapterProvider provider();

  /**
   * How the adapter is configured to talk to the kit.
   *
   * @param baseUrl where the kit plays the vendor, as {@code http://localhost:1234}
   * @return values by key, all that the adapter requires
   */
  protected abstract Map<String, String> configuration(String baseUrl);

  /**
   * What is known of the vendor. Unless overridden it is the pack on the class path that has the
   * vendor's name; {@link Pack#load(Path)} reads one from a folder.
   *
   * @return the pack
   */
  protected Pack pack() {
    return Pack.load(provider().vendor().name());
  }

  @TestFactory
  final Stream<DynamicNode> conformance() {
    Conformance all =
        Conformance.of(
            provider(), pack(), this::configuration, provider().operations(), Clock.systemUTC());
    run = all;
    return tree(all);
  }

  private static Stream<DynamicNode> tree(Conformance all) {
    Map<String, Map<String, List<DynamicNode>>> byOperation = new LinkedHashMap<>();
    for (Check check : all.checks()) {
      byOperation
          .computeIfAbsent(check.operation(), any -> new LinkedHashMap<>())
          .computeIfAbsent(check.rule(), any -> new ArrayList<>())
          .add(DynamicTest.dynamicTest(check.name(), () -> demand(all.await(check))));
    }
    return byOperation.entrySet().stream()
        .map(
            operation ->
                DynamicContainer.dynamicContainer(
                    operation.getKey(),
                    operation.getValue().entrySet().stream()
                        .map(
                            rule ->
                                DynamicContainer.dynamicContainer(
                                    rule.getKey(), rule.getValue().stream()))));
  }

  private static void demand(Outcome outcome) {
    switch (outcome.verdict()) {
      case PASSED -> {}
      case FAILED -> throw new AssertionError(outcome.message());
      case DEVIATES ->
          throw new TestAbortedException(
              "It deviates, as the ledger says: "
                  + outcome.deviation().map(Deviation::reason).getOrElse("")
                  + "\n"
                  + outcome.message());
    }
  }

  @AfterAll
  final void close() {
    Conformance all = run;
    if (all != null) {
      all.report().write(Path.of("target", "conformance", provider().vendor().name()));
      all.close();
    }
  }
}
