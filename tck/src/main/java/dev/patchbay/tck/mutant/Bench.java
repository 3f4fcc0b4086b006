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
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.cases.CaseFile;
import dev.patchbay.tck.family.Families;
import dev.patchbay.tck.family.Rows;
import dev.patchbay.tck.mutant.Step.Effect;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Runner;
import dev.patchbay.tck.run.Subject;
import dev.patchbay.tck.run.Tested;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Plants one generated defect after the other around one adapter and runs the checks that touch its
 * row. Not for use by several threads; several benches may be used side by side.
 */
public final class Bench implements AutoCloseable {
  /** So many defects that it meets a case may let pass before it counts as idle. */
  private static final int MOST_TRIED = 50;

  private final Planted provider;
  private final Pack pack;
  private final Runner runner;
  private final List<Operation<?, ?>> operations = new ArrayList<>(Operations.ALL);
  private final Map<String, Tested<?, ?>> tested = new LinkedHashMap<>();
  private final Map<String, List<Check>> checks = new LinkedHashMap<>();
  private final Families families = new Families();
  private final Memory memory;
  private final Order order = new Order();
  private final Capabilities right;
  private final List<String> secrets;

  /**
   * A bench for one adapter; it sends nothing yet.
   *
   * @param adapters opens the adapter
   * @param pack what is known of its vendor
   * @param configuration the adapter's configuration for a base URL
   * @param own operations that only this vendor has
   */
  public Bench(
      AdapterProvider adapters,
      Pack pack,
      Function<String, Map<String, String>> configuration,
      List<Operation<?, ?>> own) {
    this.provider = new Planted(adapters);
    this.pack = pack;
    Subject subject = new Subject(provider, pack, configuration);
    this.memory = new Memory(provider);
    this.runner = new Runner(subject, World.load().now(), provider::sent, memory);
    this.secrets = subject.secrets();
    operations.addAll(own);
    this.right = runner.capabilities();
    try {
      operations.forEach(operation -> look(operation, subject));
    } catch (RuntimeException unfit) {
      runner.close();
      throw unfit;
    }
  }

  private void look(Operation<?, ?> operation, Subject subject) {
    String id = operation.id();
    Tested<?, ?> one = tested(operation, right.operation(id), CaseFile.of(pack, id), subject);
    tested.put(id, one);
    checks.put(id, families.checks(one));
  }

  private <Q extends Request, R> Tested<Q, R> tested(
      Operation<Q, R> operation, OperationCapability word, CaseFile file, Subject subject) {
    return new Tested<>(operation, word, file, subject, runner);
  }

  /** Every case of the pack: rule, operation and name. */
  List<String> cases() {
    return tested.values().stream().flatMap(one -> cases(one).stream()).toList();
  }

  private static List<String> cases(Tested<?, ?> tested) {
    return tested.capability().support().works()
        ? tested.file().cases().stream()
            .map(one -> one.rule() + " " + one.operation() + ": " + one.name())
            .toList()
        : List.of();
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
    Set<String> names = new HashSet<>();
    return mutants.stream().filter(one -> names.add(one.name())).toList();
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
    boolean word = isWord(mutant);
    List<String> beside = new ArrayList<>();
    int met = 0;
    for (Check check : order.of(mutant, word ? told(mutant) : named(mutant))) {
      if (!word && !memory.tape(check).sound()) {
        continue;
      }
      if (!word && memory.tape(check).effect(mutant.change()) == Effect.NONE) {
        continue;
      }
      met++;
      Option<String> message = message(check, mutant).filter(any -> sound(check));
      if (message.exists(mutant::named)) {
        order.caught(mutant, check);
        return Finding.killed(mutant, check, message.get(), met);
      }
      message.forEach(any -> beside.add(check.label()));
    }
    return Finding.survived(mutant, beside, met);
  }

  /** Labels of checks that cases make, and that catch some defect though others were quicker. */
  Set<String> slower(List<Mutant> mutants, Set<String> killers) {
    Set<String> found = new HashSet<>();
    for (Tested<?, ?> one : mutants.stream().limit(1).map(this::tested).toList()) {
      for (String written : cases(one)) {
        List<Check> both =
            checks(one.operation().id()).stream()
                .filter(check -> check.label().startsWith(written + ", "))
                .toList();
        if (both.stream().noneMatch(check -> killers.contains(check.label()))) {
          both.stream()
              .filter(check -> catches(check, mutants))
              .findFirst()
              .ifPresent(check -> found.add(check.label()));
        }
      }
    }
    return found;
  }

  private boolean catches(Check check, List<Mutant> mutants) {
    return memory.tape(check).sound()
        && mutants.stream()
            .filter(mutant -> mutant.rules().contains(check.rule()) && !isWord(mutant))
            .filter(mutant -> memory.tape(check).effect(mutant.change()) != Effect.NONE)
            .limit(MOST_TRIED)
            .anyMatch(mutant -> message(check, mutant).exists(mutant::named));
  }

  /** What a check says against a defect, with its label. */
  private Option<String> message(Check check, Mutant mutant) {
    provider.plant(mutant.change());
    String message = Memory.failure(check);
    provider.plant(Change.NONE);
    return Option.of(message).map(text -> check.label() + "\n" + text);
  }

  /** Checks that the right adapter does not pass either, so that they prove nothing. */
  List<String> unsound() {
    return memory.unsound();
  }

  /** Whether the adapter says something else of itself. */
  private boolean isWord(Mutant mutant) {
    OperationCapability right = tested(mutant).capability();
    return !mutant.change().told(right).contains(right);
  }

  /** The checks of its operation that may name it. */
  private List<Check> named(Mutant mutant) {
    return checks(mutant.operation()).stream()
        .filter(check -> !mutant.table().equals(Table.ERROR.text()) || mutant.named(check.name()))
        .toList();
  }

  /** The checks that go by the adapter's word, for another word. */
  private List<Check> told(Mutant mutant) {
    Capabilities other = Wrong.told(right, provider.vendor(), mutant.change());
    List<Check> all = new ArrayList<>();
    all.add(
        Check.of(
            "CAP-2",
            "adapter",
            "every operation has its row",
            () -> Rows.missing(operations, other)));
    all.addAll(again(tested(mutant), other.operation(mutant.operation()), mutant.rules()));
    return all;
  }

  private <Q extends Request, R> List<Check> again(
      Tested<Q, R> one, OperationCapability word, List<String> rules) {
    return families.again(
        new Tested<>(one.operation(), word, one.file(), one.subject(), runner),
        new HashSet<>(rules));
  }

  /** Whether the right adapter passes a check that a wrong one fails. */
  private boolean sound(Check check) {
    return checks(check.operation()).stream()
        .filter(one -> one.label().equals(check.label()))
        .allMatch(one -> memory.tape(one).sound());
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

  @Override
  public void close() {
    runner.close();
  }
}
