package dev.patchbay.tck;

import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.World;
import dev.patchbay.tck.cases.CaseFile;
import dev.patchbay.tck.family.Convenience;
import dev.patchbay.tck.family.Families;
import dev.patchbay.tck.family.ManyThreads;
import dev.patchbay.tck.family.Rows;
import dev.patchbay.tck.rule.DeviationLedger;
import dev.patchbay.tck.rule.Specification;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Runner;
import dev.patchbay.tck.run.Subject;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.world.SameWorld;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the kit looks at in one adapter, in the order of the port. */
final class Suite implements AutoCloseable {
  private static final String WHOLE = "adapter";

  private final Subject subject;
  private final List<Operation<?, ?>> operations;
  private final DeviationLedger ledger;
  private final LocalDate today;
  private final Runner runner;
  private final Capabilities capabilities;
  private final Families families = new Families();
  private final List<Check> checks = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final Option<SameWorld> world;

  Suite(Subject subject, List<Operation<?, ?>> own, DeviationLedger ledger, LocalDate today) {
    this(subject, own, ledger, today, SameWorld.of(subject.provider(), subject.pack()));
  }

  /**
   * The checks of an adapter.
   *
   * @param world what it tells of the world; none where its vendor has no simulator
   */
  Suite(
      Subject subject,
      List<Operation<?, ?>> own,
      DeviationLedger ledger,
      LocalDate today,
      Option<SameWorld> world) {
    this.world = world;
    this.subject = subject;
    this.ledger = ledger;
    this.today = today;
    this.operations = new ArrayList<>(Operations.ALL);
    this.operations.addAll(own);
    this.runner = new Runner(subject, World.load().now());
    this.capabilities = runner.capabilities();
  }

  /** Every check; each may be run on its own and in any order, but not two at a time. */
  List<Check> checks() {
    if (checks.isEmpty()) {
      exchanges.addAll(subject.pack().exchanges());
      whole();
      List<Tested<?, ?>> working = new ArrayList<>();
      operations.forEach(operation -> operation(operation).forEach(working::add));
      checks.add(
          Check.of(
              "LIFE-1",
              WHOLE,
              "64 threads get what each asks for",
              () -> new ManyThreads(working).problems()));
      List<String> labels = checks.stream().map(Check::label).toList();
      checks.add(
          Check.of(
              "COVER-2",
              WHOLE,
              "the ledger of deviations is in order",
              () -> ledger.flaws(Specification.load(), labels, today)));
      List<String> rules = checks.stream().map(Check::rule).toList();
      checks.add(
          Check.of(
              "COVER-1",
              WHOLE,
              "every rule has a case and every case a rule",
              () -> Specification.load().gaps(rules, without())));
    }
    return List.copyOf(checks);
  }

  List<Operation<?, ?>> operations() {
    return List.copyOf(operations);
  }

  Capabilities capabilities() {
    return capabilities;
  }

  /** Every exchange that some check uses; known once the checks are. */
  List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  private void whole() {
    checks.add(
        new Check("CALL-3", WHOLE, "opening and closing send nothing", runner::openAndClose));
    checks.add(
        Check.of(
            "CAP-2",
            WHOLE,
            "every operation has its row",
            () -> Rows.missing(operations, capabilities)));
    checks.add(
        Check.of("CAP-1", WHOLE, "every row of the vendor's table is held", this::strayRows));
    checks.addAll(Convenience.checks(WHOLE, subject, runner));
    world.forEach(this::sameWorld);
    checks.add(
        Check.of("COVER-3", WHOLE, "the pack is whole, and the vendor's", this::flawsOfThePack));
  }

  private void sameWorld(SameWorld told) {
    checks.add(Check.of("WORLD-1", WHOLE, "the sandbox's world is told as it is", told::wrong));
    checks.add(
        Check.of("WORLD-2", WHOLE, "what is not told stands in the ledger of gaps", told::ledger));
  }

  /** Rules that nothing of this vendor can touch. */
  private Map<String, String> without() {
    Map<String, String> reasons = new LinkedHashMap<>(subject.pack().without());
    if (world.isEmpty()) {
      String why = "no simulator of the vendor stands beside the adapter";
      reasons.put("WORLD-1", why);
      reasons.put("WORLD-2", why);
    }
    return reasons;
  }

  private List<String> flawsOfThePack() {
    String vendor = subject.provider().vendor().name();
    List<String> lines =
        new ArrayList<>(subject.pack().flaws(operations.stream().map(Operation::id).toList()));
    if (!subject.pack().vendor().equals(vendor)) {
      lines.add("The pack is of " + subject.pack().vendor() + ", the adapter of " + vendor);
    }
    if (world.isEmpty() && subject.pack().gaps().isDefined()) {
      lines.add(
          "The pack has a gaps.json, but no simulator of the vendor stands beside the adapter");
    }
    return lines;
  }

  /** Rows of the vendor's table that no operation would ever be held against. */
  private List<String> strayRows() {
    return subject.pack().arguments().stream()
        .map(row -> row.text("key"))
        .filter(
            key ->
                operations.stream()
                    .noneMatch(operation -> key.startsWith(operation.variant() + ".")))
        .map(key -> "The pack names " + key + ", which belongs to no operation")
        .toList();
  }

  private <Q extends Request, R> Option<Tested<?, ?>> operation(Operation<Q, R> operation) {
    OperationCapability capability = capabilities.operation(operation.id());
    CaseFile file = CaseFile.of(subject.pack(), operation.id());
    Tested<Q, R> tested = new Tested<>(operation, capability, file, subject, runner);
    if (capability.support().works()) {
      file.cases().forEach(one -> exchanges.addAll(one.exchanges()));
    }
    checks.addAll(families.checks(tested));
    return Option.when(capability.support().works(), tested);
  }

  @Override
  public void close() {
    runner.close();
  }
}
