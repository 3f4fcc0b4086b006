package dev.patchbay.tck;

import dev.patchbay.call.Operation;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.report.ConformanceReport;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Subject;
import java.nio.file.Path;
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
 * figures are in {@code target/conformance/<vendor>.json}.
 *
 * <p>Configure made-up secrets of at least eight characters that occur nowhere else: the kit looks
 * for them in requests and errors.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
public abstract class PatchbayConformance {
  private @Nullable Suite suite;
  private @Nullable ConformanceReport report;

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

  /**
   * Operations that only this vendor has, to be tested besides those of the port.
   *
   * @return none unless overridden
   */
  protected List<Operation<?, ?>> vendorOperations() {
    return List.of();
  }

  @TestFactory
  final Stream<DynamicNode> conformance() {
    ConformanceReport figures = new ConformanceReport(provider().vendor().name());
    Suite all =
        new Suite(
            new Subject(provider(), pack(), this::configuration), vendorOperations(), figures);
    suite = all;
    report = figures;
    return tree(all.checks(), figures);
  }

  private static Stream<DynamicNode> tree(List<Check> checks, ConformanceReport figures) {
    Map<String, Map<String, List<DynamicNode>>> byOperation = new LinkedHashMap<>();
    for (Check check : checks) {
      byOperation
          .computeIfAbsent(check.operation(), any -> new LinkedHashMap<>())
          .computeIfAbsent(check.rule(), any -> new ArrayList<>())
          .add(DynamicTest.dynamicTest(check.name(), () -> run(check, figures)));
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

  private static void run(Check check, ConformanceReport figures) {
    try {
      check.body().run();
    } catch (AssertionError | RuntimeException wrong) {
      figures.failed(check, check.rule() + " " + check.operation() + ": " + wrong.getMessage());
      throw wrong;
    }
    figures.passed(check);
  }

  @AfterAll
  final void close() {
    if (report != null) {
      report.write(Path.of("target"));
    }
    if (suite != null) {
      suite.close();
    }
  }
}
