package dev.patchbay.mutation;

import dev.patchbay.tck.PatchbayConformance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/**
 * Finds the checks of a conformance test. The first JVM asks the kit and writes their labels into
 * the file that {@code patchbay.mutation.labels} names, with the name of the test behind it; the
 * JVMs that mutate read it, so that they start quickly and name the checks of the adapter as it
 * was. {@code patchbay.mutation.without} lists rules, or beginnings of rules, that are left out;
 * {@code patchbay.mutation.within} operations, or beginnings of them, that alone are looked at, all
 * unless set.
 */
final class KitTestFinder implements TestUnitFinder {
  private static final String LABELS = "patchbay.mutation.labels";
  private static final String WITHOUT = "patchbay.mutation.without";
  private static final String WITHIN = "patchbay.mutation.within";

  @Override
  public List<TestUnit> findTestUnits(Class<?> type, TestUnitExecutionListener listener) {
    if (!PatchbayConformance.class.isAssignableFrom(type)
        || Modifier.isAbstract(type.getModifiers())) {
      return List.of();
    }
    KitBench bench = KitBench.of(type);
    Map<String, List<String>> units = new LinkedHashMap<>();
    for (String label : labels(type, bench)) {
      units.computeIfAbsent(KitBench.unit(label), any -> new ArrayList<>()).add(label);
    }
    List<TestUnit> tests = new ArrayList<>();
    units.forEach((name, labels) -> tests.add(new KitTest(name, type, bench, labels)));
    return tests;
  }

  private static List<String> labels(Class<?> type, KitBench bench) {
    Path file =
        Path.of(System.getProperty(LABELS, "target/mutation-labels") + "." + type.getName());
    try {
      if (!Files.exists(file)) {
        Files.write(file, bench.labels());
      }
      List<String> without = list(WITHOUT);
      List<String> within = list(WITHIN);
      return Files.readAllLines(file).stream()
          .filter(label -> without.stream().noneMatch(label::startsWith))
          .filter(
              label -> within.isEmpty() || within.stream().anyMatch(operation(label)::startsWith))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> list(String property) {
    return Stream.of(System.getProperty(property, "").split(";"))
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static String operation(String label) {
    return label.substring(label.indexOf(' ') + 1);
  }
}
