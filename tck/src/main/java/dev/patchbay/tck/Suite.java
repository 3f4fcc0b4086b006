package dev.patchbay.tck;

import dev.patchbay.Operations;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Operation.Shape;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.identity.Vendor;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.spi.Adapter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that the kit looks at in one adapter, in the order of the port. */
final class Suite implements AutoCloseable {
  private static final String WHOLE = "adapter";

  private final Subject subject;
  private final List<Operation<?, ?>> operations;
  private final ConformanceReport report;
  private final Runner runner;
  private final Vendor vendor;
  private final Capabilities capabilities;
  private final Set<String> shapesTried = new HashSet<>();
  private final List<Check> checks = new ArrayList<>();

  Suite(Subject subject, List<Operation<?, ?>> own, ConformanceReport report) {
    this.subject = subject;
    this.report = report;
    this.operations = new ArrayList<>(Operations.ALL);
    this.operations.addAll(own);
    this.runner = new Runner(subject, World.load().now());
    this.vendor = subject.provider().vendor();
    try (Adapter adapter = runner.open()) {
      this.capabilities = adapter.capabilities();
    }
  }

  /** Every check; each may be run on its own and in any order, but not two at a time. */
  List<Check> checks() {
    if (checks.isEmpty()) {
      report.exchanges(subject.pack().exchanges());
      whole();
      operations.forEach(this::operation);
      List<String> rules = checks.stream().map(Check::rule).toList();
      checks.add(
          new Check(
              "COVER-1",
              WHOLE,
              "every rule has a case and every case a rule",
              () -> fail(Specification.load().gaps(rules))));
    }
    return List.copyOf(checks);
  }

  private void whole() {
    checks.add(
        new Check("CALL-3", WHOLE, "opening and closing send nothing", runner::openAndClose));
    checks.add(
        new Check(
            "CAP-2",
            WHOLE,
            "every operation has its row",
            () -> fail(CapabilityChecks.rows(operations, capabilities))));
    checks.add(
        new Check(
            "CAP-1", WHOLE, "every row of the vendor's table is held", () -> fail(strayRows())));
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

  private <Q extends Request, R> void operation(Operation<Q, R> operation) {
    OperationCapability capability = capabilities.operation(operation.id());
    CaseFile file = CaseFile.of(subject.pack(), operation.id());
    if (!capability.support().works()) {
      report.unsupported(operation.id(), capability.support().why());
      add(Samples.refusal(operation, vendor), operation, Way.PORT);
      add(Samples.refusal(operation, vendor), operation, Way.ADAPTER);
      return;
    }
    checks.add(
        new Check(
            "COVER-1",
            operation.id(),
            "has a success, and a walk where it pages",
            () -> fail(uncovered(operation, file))));
    file.cases().forEach(one -> report.exchanges(one.exchanges()));
    file.cases().forEach(one -> both(one, operation));
    file.base().forEach(base -> derived(base, operation, capability, file));
    new CapabilityChecks(subject.pack(), operation, capability, report)
        .rows()
        .forEach(
            row ->
                checks.add(
                    new Check("CAP-1", operation.id(), row.name(), () -> fail(row.problems()))));
  }

  private <Q extends Request, R> void derived(
      Case base, Operation<Q, R> operation, OperationCapability capability, CaseFile file) {
    Refusals refusals = new Refusals(base, operation, capability, vendor);
    refusals.atThePort().forEach(one -> add(one, operation, Way.PORT));
    refusals.everywhere().forEach(one -> both(one, operation));
    if (capability.session() == SessionUse.REQUIRED) {
      add(
          base.refusing(
              "refuses a call without a session",
              "SESSION-1",
              base.request(),
              JsonObject.empty().put("error", "NoSessionAvailable").put("withoutSession", true)),
          operation,
          Way.ADAPTER);
    }
    checks.add(
        new Check(
            "CALL-4",
            operation.id(),
            "is refused after closing",
            () -> runner.afterClosing(base, operation)));
    if (base.exchanges().isEmpty()) {
      return;
    }
    Q request = new Requests(vendor, base.session()).read(base.request(), operation);
    boolean write = operation.effect(request) == Effect.WRITE;
    Troubles troubles = new Troubles(base, write, file.errors(), subject.pack().errorEnvelope());
    boolean newShape = shapesTried.add(shape(base.exchanges().get(base.exchanges().size() - 1)));
    troubles.documented(subject.pack().errors(), newShape).forEach(one -> both(one, operation));
    if (!file.binaryAnswer()) {
      troubles.senseless().forEach(one -> both(one, operation));
    }
    checks.add(
        new Check(
            "ERROR-3",
            operation.id(),
            "keeps secrets out of errors",
            () -> runner.secretsInErrors(base, operation)));
    checks.add(
        new Check(
            "WIRE-1",
            operation.id(),
            "keeps secrets in their place",
            () -> runner.secretsOnTheWire(base, operation)));
    new Differences(subject, base, operation, capability, file, runner)
        .rows()
        .forEach(
            row ->
                checks.add(
                    new Check("CAP-4", operation.id(), row.name(), () -> fail(row.problems()))));
  }

  private static String shape(Exchange exchange) {
    JsonObject request = exchange.stub().object("request");
    return exchange.method()
        + (request.has("multipartPatterns") ? " form" : "")
        + (request.has("bodyPatterns") ? " json" : "");
  }

  private static List<String> uncovered(Operation<?, ?> operation, CaseFile file) {
    List<String> lines = new ArrayList<>();
    if (file.base().isEmpty()) {
      lines.add(operation + " is supported but the pack has no success for it");
    }
    for (String code : file.errors().names()) {
      String shown = file.errors().object(code).text("case");
      if (!shown.isEmpty() && file.cases().stream().noneMatch(one -> one.name().equals(shown))) {
        lines.add(operation + " has no case \"" + shown + "\", which is to show " + code);
      }
    }
    boolean walked = file.cases().stream().anyMatch(one -> one.rule().equals("PAGE-1"));
    if (operation.shape() == Shape.PAGE && !walked && file.onePage().isEmpty()) {
      lines.add(operation + " is a list, but the pack has neither a walk nor says why not");
    }
    return lines;
  }

  private <Q extends Request, R> void both(Case one, Operation<Q, R> operation) {
    add(one, operation, Way.PORT);
    add(one, operation, Way.ADAPTER);
  }

  private <Q extends Request, R> void add(Case one, Operation<Q, R> operation, Way way) {
    checks.add(
        new Check(
            one.rule(),
            operation.id(),
            one.name() + ", " + way.text(),
            () -> runner.run(one, operation, way)));
  }

  private static void fail(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new AssertionError(String.join("\n", problems));
    }
  }

  @Override
  public void close() {
    runner.close();
  }
}
