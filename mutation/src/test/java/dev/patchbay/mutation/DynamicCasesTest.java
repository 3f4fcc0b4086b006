package dev.patchbay.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.tck.defect.ToyProvider;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * PIT over one class, with the kit as its tests: dynamic cases are told apart. Left out are the
 * cases about broken connections, so that some code is known to be reached by none.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class DynamicCasesTest {
  private static final String KIT = ToyKit.class.getName() + ".";

  private List<Row> rows = List.of();
  private List<String> labels = List.of();

  @BeforeAll
  void mutate(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("log");
    Process pit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpatchbay.mutation.rows=" + folder.resolve("rows"),
                "-cp",
                System.getProperty("java.class.path"),
                Mutate.class.getName(),
                "--reportDir=" + folder,
                "--sourceDirs=" + folder,
                "--mutableCodePaths=" + of(ToyProvider.class),
                "--targetClasses=dev.patchbay.tck.defect.ToyErrors",
                "--targetTests=" + ToyKit.class.getName(),
                "--outputFormats=KITROWS",
                "--verbosity=NO_SPINNER",
                "--argLine=-Dpatchbay.mutation.labels="
                    + folder.resolve("labels")
                    + " -Dpatchbay.mutation.without=FAULT-;LIFE-;SECRET-;WIRE-4")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!pit.waitFor(5, TimeUnit.MINUTES)) {
      pit.descendants().forEach(ProcessHandle::destroyForcibly);
      pit.destroyForcibly();
    }
    assertThat(pit.exitValue()).as(() -> text(log)).isZero();
    rows = Files.readAllLines(folder.resolve("rows")).stream().map(Row::of).toList();
    labels = Files.readAllLines(folder.resolve("labels." + ToyKit.class.getName()));
  }

  private static File of(Class<?> type) throws Exception {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Row> of(String method) {
    return rows.stream().filter(row -> row.mutant().contains("ToyErrors." + method)).toList();
  }

  @Test
  void every_mutant_that_is_noticed_is_noticed_by_a_single_case() {
    List<String> cases = labels.stream().map(label -> KIT + label).toList();

    assertThat(rows)
        .filteredOn(row -> row.status().equals("KILLED"))
        .hasSizeGreaterThan(12)
        .allSatisfy(row -> assertThat(cases).contains(row.by()));
  }

  @Test
  void different_mutants_of_one_class_are_noticed_by_different_cases() {
    assertThat(rows.stream().map(Row::by).filter(by -> !by.isEmpty()).distinct())
        .hasSizeGreaterThan(4);
    assertThat(of("until"))
        .filteredOn(row -> row.status().equals("KILLED"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.by()).contains("answers 429 slow_down"));
  }

  @Test
  void a_mutant_meets_only_the_cases_that_reach_it() {
    int anyError = of("of line 27").get(0).reached();

    assertThat(anyError).isBetween(20, labels.size() / 4);
    assertThat(of("until"))
        .filteredOn(row -> row.reached() > 0)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.reached()).isLessThan(anyError / 4));
  }

  @Test
  void what_only_cases_reach_that_were_left_out_is_not_reached() {
    assertThat(of("nothingCame"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.status()).isEqualTo("NO_COVERAGE"));
  }

  /** A line of {@link KitRows}. */
  private record Row(String status, String mutant, String by, int reached) {
    static Row of(String line) {
      String[] columns = line.split("\t", -1);
      return new Row(columns[0], columns[2], columns[3], Integer.parseInt(columns[4]));
    }
  }
}
