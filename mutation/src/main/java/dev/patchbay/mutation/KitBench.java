package dev.patchbay.mutation;

import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.World;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.PatchbayConformance;
import dev.patchbay.tck.cases.CaseFile;
import dev.patchbay.tck.family.Convenience;
import dev.patchbay.tck.family.Families;
import dev.patchbay.tck.family.Rows;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Runner;
import dev.patchbay.tck.run.Subject;
import dev.patchbay.tck.run.Tested;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kit over one adapter, of which single checks run. The checks of an operation are made anew
 * for each mutant, when one of them is first asked for. Not for use by several threads.
 */
final class KitBench implements AutoCloseable {
  /** Rules whose checks keep what they saw; they run together, from the beginning each time. */
  private static final Set<String> KEEPING = Set.of("FAULT-3", "FIELD-3", "FIELD-4", "TOKEN-1");

  private static final String WHOLE = "adapter";

  private final Subject subject;
  private final Runner runner;
  private final Map<String, Operation<?, ?>> operations = new LinkedHashMap<>();
  private final Map<String, Map<String, Check>> checks = new HashMap<>();
  private @Nullable Capabilities capabilities;
  private long mutant;
  private final boolean mutated;

  private KitBench(Subject subject, boolean mutated) {
    this.subject = subject;
    this.mutated = mutated;
    this.runner = new Runner(subject, World.load().now());
    Operations.ALL.forEach(operation -> operations.put(operation.id(), operation));
    subject.provider().operations().forEach(own -> operations.put(own.id(), own));
  }

  /** A bench for what a conformance test opens. */
  static KitBench of(Class<?> test) {
    return of(test, false);
  }

  /**
   * A bench for what a conformance test opens.
   *
   * @param mutated whether the adapter is a mutant from the beginning
   */
  static KitBench of(Class<?> test, boolean mutated) {
    try {
      Constructor<?> constructor = test.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object made = constructor.newInstance();
      Method configuration = method("configuration", String.class);
      return new KitBench(
          new Subject(
              (AdapterProvider) method("provider").invoke(made),
              (Pack) method("pack").invoke(made),
              url -> configured(configuration, made, url)),
          mutated);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(test + " cannot be made", e);
    }
  }

  private static Method method(String name, Class<?>... parameters)
      throws ReflectiveOperationException {
    Method method = PatchbayConformance.class.getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }

  private static Map<String, String> configured(Method method, Object test, String baseUrl) {
    try {
      Map<String, String> values = new HashMap<>();
      ((Map<?, ?>) method.invoke(test, baseUrl))
          .forEach((key, value) -> values.put(String.valueOf(key), String.valueOf(value)));
      return values;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The labels of all checks, in the order of the port. */
  List<String> labels() {
    List<String> labels = new ArrayList<>(whole().keySet());
    Families families = new Families();
    operations
        .values()
        .forEach(
            operation -> made(families, operation).forEach(check -> labels.add(check.label())));
    return labels;
  }

  /** The name of the test in which a check runs. */
  static String unit(String label) {
    String rule = label.substring(0, label.indexOf(' '));
    return KEEPING.contains(rule) ? label.substring(0, label.indexOf(": ")) + ": all" : label;
  }

  /**
   * Runs checks of one operation.
   *
   * @throws AssertionError when one finds the adapter wrong
   */
  void run(List<String> labels) {
    renew();
    String first = labels.get(0);
    String operation = first.substring(first.indexOf(' ') + 1, first.indexOf(": "));
    Map<String, Check> all =
        KEEPING.contains(first.substring(0, first.indexOf(' ')))
            ? byLabel(operation)
            : checks.computeIfAbsent(operation, this::byLabel);
    for (String label : labels) {
      Check check = all.get(label);
      if (check != null) {
        check.body().run();
      } else if (mutant == 0 && !mutated) {
        throw new AssertionError("The kit lacks " + label);
      } else {
        denied(operation, all);
      }
    }
  }

  /**
   * What comes of running checks of one operation: null when all find the adapter right. Whatever a
   * mutant makes a check throw, errors of the JVM among it, is a failure of it.
   */
  @SuppressWarnings("CatchingUnchecked")
  @Nullable Throwable failure(List<String> labels) {
    try {
      run(labels);
      return null;
    } catch (Throwable thrown) {
      return thrown;
    }
  }

  /** What the kit looks at instead, when an adapter no longer says that it has an operation. */
  private static void denied(String operation, Map<String, Check> all) {
    all.forEach(
        (label, check) -> {
          if (label.equals("CAP-1 " + operation + ": " + operation + " is as the vendor says")) {
            check.body().run();
          }
        });
  }

  private void renew() {
    if (mutant != KitReset.mutant()) {
      mutant = KitReset.mutant();
      checks.clear();
      capabilities = null;
    }
  }

  private Map<String, Check> byLabel(String operation) {
    Operation<?, ?> known = operations.get(operation);
    if (known == null) {
      return whole();
    }
    Map<String, Check> all = new LinkedHashMap<>();
    made(new Families(), known).forEach(check -> all.put(check.label(), check));
    return all;
  }

  private Map<String, Check> whole() {
    List<Check> checks = new ArrayList<>(Convenience.checks(WHOLE, subject, runner));
    checks.add(
        new Check("CALL-3", WHOLE, "opening and closing send nothing", runner::openAndClose));
    checks.add(
        Check.of(
            "CAP-2",
            WHOLE,
            "every operation has its row",
            () -> Rows.missing(operations.values(), capabilities())));
    Map<String, Check> all = new LinkedHashMap<>();
    checks.forEach(check -> all.put(check.label(), check));
    return all;
  }

  private <Q extends Request, R> List<Check> made(Families families, Operation<Q, R> operation) {
    OperationCapability capability = capabilities().operation(operation.id());
    CaseFile file = CaseFile.of(subject.pack(), operation.id());
    return families.checks(new Tested<>(operation, capability, file, subject, runner));
  }

  /** What the adapter says of itself. */
  Capabilities capabilities() {
    Capabilities told = capabilities;
    if (told == null) {
      try (Adapter adapter = runner.open()) {
        told = adapter.capabilities();
      }
      capabilities = told;
    }
    return told;
  }

  @Override
  public void close() {
    runner.close();
  }
}
