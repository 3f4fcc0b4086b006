package dev.patchbay.tck.family;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds the adapter's word against the vendor's, argument by argument. */
public final class Promises implements Family {
  /** In the vendor's table, but at the port part of how a call is made. */
  private static final Set<String> OPTIONS = Set.of("session", "cursor");

  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    arguments(tested)
        .forEach(
            row ->
                checks.add(
                    tested.check(
                        "CAP-1",
                        row.text("key") + " is as the vendor says",
                        () -> compare(tested.operation(), tested.capability(), row))));
    checks.add(
        tested.check(
            "CAP-1", "every argument offered is in the vendor's table", () -> missing(tested)));
    return checks;
  }

  /** Arguments offered on which the pack says nothing, so that nothing would be tried of them. */
  private static List<String> missing(Tested<?, ?> tested) {
    List<String> known = arguments(tested).stream().map(row -> row.text("key")).toList();
    return Arguments.names(tested.operation().requestType()).stream()
        .filter(name -> !OPTIONS.contains(name))
        .map(tested.operation()::key)
        .filter(key -> !known.contains(key))
        .filter(
            key ->
                Option.of(tested.capability().arguments().get(key))
                    .exists(told -> told.support().works()))
        .map(key -> "The pack has no row for " + key)
        .toList();
  }

  /** An operation that the pack shows is one that the vendor has. */
  static List<String> denied(Tested<?, ?> tested) {
    boolean shown = tested.file().cases().stream().anyMatch(Case::succeeds);
    boolean later = tested.capability().support().reason().contains(Reason.NOT_BUILT_YET);
    return shown && !later
        ? List.of(
            "The pack shows "
                + tested.operation().id()
                + ", but the adapter says: "
                + tested.capability().support().why())
        : List.of();
  }

  /** The rows of the pack's table of arguments that are of this operation. */
  static List<JsonObject> arguments(Tested<?, ?> tested) {
    String prefix = tested.operation().variant() + ".";
    return tested.pack().arguments().stream()
        .filter(row -> row.text("key").startsWith(prefix))
        .filter(row -> !OPTIONS.contains(row.text("key").substring(prefix.length())))
        .toList();
  }

  private List<String> compare(
      Operation<?, ?> operation, OperationCapability capability, JsonObject row) {
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
      return List.of();
    }
    return List.of(
        vendorHas
            ? "The vendor has " + key + ", but the adapter says: " + told.support().why()
            : "The vendor lacks " + key + ", but the adapter offers it");
  }
}
