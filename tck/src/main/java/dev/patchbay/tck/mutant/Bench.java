package dev.patchbay.tck.mutant;

import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Operation.Shape;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.cases.CaseFile;
import dev.patchbay.tck.family.Families;
import dev.patchbay.tck.family.Rows;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Runner;
import dev.patchbay.tck.run.Subject;
import dev.patchbay.tck.run.Tested;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plants one generated defect after the other around one adapter and runs the checks that touch its
 * row. Not for use by several threads; several benches may be used side by side.
 */
public final class Bench implements AutoCloseable {
  /** Rules whose checks keep what they saw for the whole run, and are made anew for each defect. */
  private static final Set<String> KEEPING = Set.of("FAULT-3", "FIELD-3", "FIELD-4", "TOKEN-1");

  private final Planted provider;
  private final Pack pack;
  private final Runner runner;
  private final List<Operation<?, ?>> operations = new ArrayList<>(Operations.ALL);
  private final Map<String, Tested<?, ?>> tested = new LinkedHashMap<>();
  private final Map<String, List<Check>> checks = new LinkedHashMap<>();
  private final Map<String, Boolean> soundByLabel = new HashMap<>();
  private final List<String> secrets;

  /**
   * A bench for one adapter; it sends nothing yet.
   *
   * @param right opens the adapter
   * @param pack what is known of its vendor
   * @param configuration the adapter's configuration for a base URL
   * @param own operations that only this vendor has
   */
  public Bench(
      AdapterProvider right,
      Pack pack,
      Function<String, Map<String, String>> configuration,
      List<Operation<?, ?>> own) {
    this.provider = new Planted(right);
    this.pack = pack;
    Subject subject = new Subject(provider, pack, configuration);
    this.runner = new Runner(subject, World.load().now(), provider::sent);
    this.secrets = subject.secrets();
    operations.addAll(own);
    Families families = new Families();
    Capabilities capabilities = capabilities();
    for (Operation<?, ?> operation : operations) {
      Tested<?, ?> one =
          tested(
              operation,
              capabilities.operation(operation.id()),
              CaseFile.of(pack, operation.id()),
              subject);
      tested.put(operation.id(), one);
      checks.put(operation.id(), families.checks(one));
    }
  }

  private <Q extends Request, R> Tested<Q, R> tested(
      Operation<Q, R> operation, OperationCapability word, CaseFile file, Subject subject) {
    return new Tested<>(operation, word, file, subject, runner);
  }

  /** Every case of the pack: rule, operation and name. */
  List<String> cases() {
    return tested.values().stream()
        .filter(one -> one.capability().support().works())
        .flatMap(one -> one.file().cases().stream())
        .map(one -> one.rule() + " " + one.operation() + ": " + one.name())
        .toList();
  }

  /** Every defect that the operators make of the rows of the adapter's tables. */
  List<Mutant> mutants() {
    List<Mutant> mutants = new ArrayList<>();
    Set<JsonObject> errorsSeen = new HashSet<>();
    for (Tested<?, ?> one : tested.values()) {
      Operation<?, ?> operation = one.operation();
      List<JsonObject> rows =
          pack.arguments().stream()
              .filter(row -> row.text("key").startsWith(operation.variant() + "."))
              .toList();
      mutants.addAll(new CapabilityMutants(operation, one.capability(), rows).all());
      if (!one.capability().support().works()) {
        continue;
      }
      mutants.addAll(new ArgumentMutants(operation, one.capability(), rows).all());
      mutants.addAll(new WireMutants(operation, one.capability(), rows).all());
      mutants.addAll(new FieldMutants(operation, one.capability(), one.vendor()).all());
      mutants.addAll(new LimitMutants(operation, one.capability()).all());
      if (operation.shape() == Shape.PAGE) {
        boolean walks = one.file().cases().stream().anyMatch(any -> any.rule().equals("PAGE-1"));
        mutants.addAll(new PageMutants(operation).all(walks && one.file().onePage().isEmpty()));
      }
      mutants.addAll(
          new CallMutants(operation, one.capability(), one.file(), secrets, one.vendor()).all());
      mutants.addAll(errors(operation.id(), errorsSeen));
    }
    return mutants;
  }

  /** Errors at the operations at which the kit tries them; every operator at the first one. */
  private List<Mutant> errors(String operation, Set<JsonObject> seen) {
    ErrorMutants errors = new ErrorMutants(operation);
    List<Mutant> mutants = new ArrayList<>();
    for (JsonObject row : pack.errors()) {
      String status = row.has("status") ? row.value("status") + " " : "";
      String shown = "answers " + status + row.text("type");
      if (checks(operation).stream().anyMatch(check -> check.name().startsWith(shown))) {
        List<Mutant> all = errors.of(row);
        mutants.addAll(seen.add(row) ? all : all.subList(0, 1));
      }
    }
    return mutants;
  }

  /** Plants a defect and runs the checks that touch its row, until one catches it. */
  Finding run(Mutant mutant) {
    provider.plant(mutant.change());
    List<String> beside = new ArrayList<>();
    for (Check check : touching(mutant)) {
      String message = failure(check);
      if (message != null && sound(check, mutant.change())) {
        if (mutant.named(check.label() + "\n" + message)) {
          return Finding.killed(mutant, check, message);
        }
        beside.add(check.label());
      }
    }
    return Finding.survived(mutant, beside);
  }

  private List<Check> touching(Mutant mutant) {
    List<Check> all = new ArrayList<>();
    Tested<?, ?> one = tested(mutant);
    if (mutant.table().equals(Table.CAPABILITY.text())
        || (mutant.table().equals(Table.LIMIT.text())
            && mutant.operator().startsWith("declares"))) {
      Capabilities told = capabilities();
      all.add(
          Check.of(
              "CAP-2",
              "adapter",
              "every operation has its row",
              () -> Rows.missing(operations, capabilities())));
      all.addAll(
          new Families()
              .checks(
                  new Tested<>(
                      one.operation(),
                      told.operation(mutant.operation()),
                      one.file(),
                      one.subject(),
                      runner)));
    } else {
      checks(mutant.operation()).stream()
          .filter(check -> !KEEPING.contains(check.rule()))
          .forEach(all::add);
      if (mutant.rules().stream().anyMatch(KEEPING::contains)) {
        new Families()
            .checks(one).stream().filter(check -> KEEPING.contains(check.rule())).forEach(all::add);
      }
    }
    return all.stream()
        .filter(check -> mutant.rules().contains(check.rule()))
        .filter(check -> !mutant.table().equals(Table.ERROR.text()) || mutant.named(check.name()))
        .sorted(
            Comparator.comparing(
                check -> mutant.words().stream().noneMatch(check.name()::contains)))
        .toList();
  }

  private Tested<?, ?> tested(Mutant mutant) {
    Tested<?, ?> one = tested.get(mutant.operation());
    if (one == null) {
      throw new IllegalArgumentException("No operation " + mutant.operation());
    }
    return one;
  }

  private List<Check> checks(String operation) {
    return checks.getOrDefault(operation, List.of());
  }

  /** Whether the right adapter passes a check that a wrong one fails. */
  private boolean sound(Check check, Change change) {
    Boolean known = soundByLabel.get(check.label());
    if (known == null) {
      provider.plant(Change.NONE);
      Check right =
          checks.getOrDefault(check.operation(), List.of()).stream()
              .filter(one -> one.label().equals(check.label()))
              .findFirst()
              .orElse(check);
      known = KEEPING.contains(check.rule()) || right == check || failure(right) == null;
      soundByLabel.put(check.label(), known);
      provider.plant(change);
    }
    return known;
  }

  private static @Nullable String failure(Check check) {
    try {
      check.body().run();
      return null;
    } catch (AssertionError | RuntimeException wrong) {
      return String.valueOf(wrong.getMessage());
    }
  }

  private Capabilities capabilities() {
    try (Adapter adapter = runner.open()) {
      return adapter.capabilities();
    }
  }

  @Override
  public void close() {
    runner.close();
  }
}
