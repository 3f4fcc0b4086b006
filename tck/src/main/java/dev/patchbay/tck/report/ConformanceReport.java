package dev.patchbay.tck.report;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Provenance;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.run.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run of the kit found, in figures: cases by operation and by rule, exchanges by provenance,
 * operations that the vendor does not have. Without live recordings it says that an adapter agrees
 * with the vendor's documents, never that it works with the vendor. Safe for use by several
 * threads.
 */
public final class ConformanceReport {
  private final String vendor;
  private final Map<String, int[]> byOperation = new TreeMap<>();
  private final Map<String, int[]> byRule = new TreeMap<>();
  private final Map<String, String> unsupported = new TreeMap<>();
  private final Set<String> notBuiltYet = new TreeSet<>();
  private final Map<Provenance, Integer> exchanges = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  public ConformanceReport(String vendor) {
    this.vendor = vendor;
  }

  public synchronized void passed(Check check) {
    count(check, 0);
  }

  public synchronized void failed(Check check, String message) {
    count(check, 1);
    failures.add(message);
  }

  public synchronized void unsupported(String operation, String reason) {
    unsupported.put(operation, reason);
  }

  public synchronized void notBuiltYet(String key) {
    notBuiltYet.add(key);
  }

  public synchronized void exchanges(Collection<Exchange> used) {
    used.forEach(exchange -> exchanges.merge(exchange.provenance(), 1, Integer::sum));
  }

  private void count(Check check, int index) {
    byOperation.computeIfAbsent(check.operation(), any -> new int[2])[index]++;
    byRule.computeIfAbsent(check.rule(), any -> new int[2])[index]++;
  }

  /**
   * How many checks passed.
   *
   * @return the number
   */
  public synchronized int passed() {
    return byRule.values().stream().mapToInt(counts -> counts[0]).sum();
  }

  /**
   * How many checks failed.
   *
   * @return the number
   */
  public synchronized int failed() {
    return byRule.values().stream().mapToInt(counts -> counts[1]).sum();
  }

  /**
   * Which operations the adapter refuses, and why.
   *
   * @return reasons by operation id
   */
  public synchronized Map<String, String> unsupported() {
    return Map.copyOf(unsupported);
  }

  /**
   * The messages of what failed.
   *
   * @return one text for each failed check, in the order they ran
   */
  public synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  /**
   * The report as JSON.
   *
   * @return an object with {@code vendor}, {@code verdict}, {@code cases}, {@code exchanges},
   *     {@code operations}, {@code rules}, {@code unsupported}, {@code notBuiltYet} and {@code
   *     failures}
   */
  public synchronized String json() {
    JsonObject counts = JsonObject.empty();
    for (Provenance provenance : Provenance.values()) {
      counts.put(
          provenance.name().toLowerCase(Locale.ROOT), (long) exchanges.getOrDefault(provenance, 0));
    }
    String basis =
        exchanges.getOrDefault(Provenance.RECORDED, 0) > 0
            ? "recordings of the vendor"
            : "the vendor's documents";
    return Json.pretty(
            JsonObject.empty()
                .put("vendor", vendor)
                .put("verdict", failed() == 0 ? "agrees with " + basis : "differs from " + basis)
                .put(
                    "cases",
                    JsonObject.empty()
                        .put("total", (long) passed() + failed())
                        .put("passed", (long) passed())
                        .put("failed", (long) failed()))
                .put("exchanges", counts)
                .put("operations", figures(byOperation))
                .put("rules", figures(byRule))
                .put("unsupported", JsonObject.view(unsupported))
                .put("notBuiltYet", List.copyOf(notBuiltYet))
                .put("failures", List.copyOf(failures)))
        + "\n";
  }

  /** Writes the report below a folder, as {@code conformance/<vendor>.json}. */
  public void write(Path folder) {
    try {
      Path file = folder.resolve("conformance").resolve(vendor + ".json");
      Files.createDirectories(file.getParent());
      Files.writeString(file, json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject figures(Map<String, int[]> counts) {
    JsonObject all = JsonObject.empty();
    counts.forEach(
        (key, pair) ->
            all.put(
                key,
                JsonObject.empty().put("passed", (long) pair[0]).put("failed", (long) pair[1])));
    return all;
  }
}
