package dev.patchbay.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the rows of {@link KitRows} by package and lists what was not noticed. A mutant that was
 * tried several times counts once, as it came out last.
 */
final class Figures {
  private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");
  private static final String IMPOSSIBLE = "NON_VIABLE";

  private final Map<String, String> statusByMutant = new TreeMap<>();

  private Figures() {}

  /** Counts rows. */
  static Figures of(List<String> rows) {
    Figures figures = new Figures();
    for (String row : rows) {
      String[] columns = row.split("\t", -1);
      figures.statusByMutant.put(columns[2], columns[0]);
    }
    return figures;
  }

  /** Arguments: the rows, the list to write, and lines for its head. */
  public static void main(String... arguments) throws IOException {
    List<String> text = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
    text.addAll(of(Files.readAllLines(Path.of(arguments[0]))).text());
    Files.createDirectories(Path.of(arguments[1]).toAbsolutePath().getParent());
    Files.write(Path.of(arguments[1]), text);
  }

  /** The figures and the list. */
  List<String> text() {
    Map<String, List<String>> byPackage = new TreeMap<>();
    statusByMutant.forEach(
        (mutant, status) -> {
          byPackage.computeIfAbsent(packageOf(mutant), any -> new ArrayList<>()).add(status);
          byPackage.computeIfAbsent("total", any -> new ArrayList<>()).add(status);
        });
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%-36s %8s %7s %9s %9s %10s %6s %8s",
            "package",
            "mutants",
            "killed",
            "timed out",
            "survived",
            "no check",
            "error",
            "noticed"));
    byPackage.forEach((name, all) -> lines.add(line(name, all)));
    lines.add("");
    lines.add("Not noticed:");
    statusByMutant.forEach(
        (mutant, status) -> {
          if (!NOTICED.contains(status) && !status.equals(IMPOSSIBLE)) {
            lines.add(String.format(Locale.ROOT, "%-11s %s", status, mutant));
          }
        });
    return lines;
  }

  private static String line(String name, List<String> all) {
    long viable = all.stream().filter(status -> !status.equals(IMPOSSIBLE)).count();
    long noticed = all.stream().filter(NOTICED::contains).count();
    return String.format(
        Locale.ROOT,
        "%-36s %8d %7d %9d %9d %10d %6d %7.1f%%",
        name,
        viable,
        count(all, "KILLED"),
        noticed - count(all, "KILLED"),
        count(all, "SURVIVED"),
        count(all, "NO_COVERAGE"),
        viable - noticed - count(all, "SURVIVED") - count(all, "NO_COVERAGE"),
        viable == 0 ? 0 : 100.0 * noticed / viable);
  }

  private static long count(List<String> all, String status) {
    return all.stream().filter(status::equals).count();
  }

  /** Packages are in lower case, and the first class is not. */
  private static String packageOf(String mutant) {
    int at = 0;
    while (at < mutant.length() && !Character.isUpperCase(mutant.charAt(at))) {
      at++;
    }
    return at == 0 ? "" : mutant.substring(0, at - 1);
  }
}
