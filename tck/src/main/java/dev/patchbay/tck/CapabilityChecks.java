package dev.patchbay.tck;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds the adapter's word against the vendor's, argument by argument. */
final class CapabilityChecks {
  /** In the vendor's table, but at the port part of how a call is made. */
  static final Set<String> OPTIONS = Set.of("session", "cursor");

  private final Pack pack;
  private final Operation<?, ?> operation;
  private final OperationCapability capability;
  private final ConformanceReport report;

  CapabilityChecks(
      Pack pack,
      Operation<?, ?> operation,
      OperationCapability capability,
      ConformanceReport report) {
    this.pack = pack;
    this.operation = operation;
    this.capability = capability;
    this.report = report;
  }

  /** What is wrong with the list of operations itself. */
  static List<String> rows(List<Operation<?, ?>> operations, Capabilities capabilities) {
    List<String> known =
        capabilities.operations().stream().map(OperationCapability::operation).toList();
    List<String> lines = new ArrayList<>();
    for (Operation<?, ?> operation : operations) {
      Support support = capabilities.operation(operation.id()).support();
      if (!known.contains(operation.id())) {
        lines.add(operation + " has no row");
      } else if (!support.works() && support.reason().isEmpty()) {
        lines.add(operation + " is unsupported without a reason");
      }
    }
    return lines;
  }

  /** The rows of the pack's table that are of this operation. */
  static List<JsonObject> of(Operation<?, ?> operation, Pack pack) {
    String prefix = operation.variant() + ".";
    return pack.arguments().stream()
        .filter(row -> row.text("key").startsWith(prefix))
        .filter(row -> !OPTIONS.contains(row.text("key").substring(prefix.length())))
        .toList();
  }

  /** One look at each argument that the vendor's table names. */
  List<Row> rows() {
    return of(operation, pack).stream()
        .map(row -> new Row(row.text("key") + " is as the vendor says", () -> compare(row)))
        .toList();
  }

  private List<String> compare(JsonObject row) {
    String key = row.text("key");
    if (!Arguments.keys(operation).contains(key)) {
      return List.of("The pack names " + key + ", which is no argument of the port");
    }
    ArgumentCapability told = capability.arguments().get(key);
    if (told == null) {
      return List.of("The adapter has no row for " + key);
    }
    boolean vendorHas = row.flag("supported");
    boolean emulated = told.support().level() == Support.Level.EMULATED;
    if (vendorHas == told.support().works() || (!vendorHas && emulated)) {
      return List.of();
    }
    Option<Reason> reason = told.support().reason();
    if (vendorHas && reason.contains(Reason.NOT_BUILT_YET)) {
      report.notBuiltYet(key);
      return List.of();
    }
    return List.of(
        vendorHas
            ? "The vendor has " + key + ", but the adapter says: " + told.support().why()
            : "The vendor lacks " + key + ", but the adapter offers it");
  }
}
