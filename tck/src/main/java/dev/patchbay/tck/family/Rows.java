package dev.patchbay.tck.family;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whether an adapter has a word on every operation. */
public final class Rows {
  private Rows() {}

  /**
   * Operations without a row, those that are unsupported without a reason, and rows of operations
   * that nothing was tried of, because neither the port nor the adapter's provider names them.
   */
  public static List<String> missing(
      Collection<Operation<?, ?>> operations, Capabilities capabilities) {
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
    List<String> tried = operations.stream().map(Operation::id).toList();
    known.stream()
        .filter(id -> !tried.contains(id))
        .forEach(id -> lines.add(id + " has a row, but the provider's operations() lacks it"));
    return lines;
  }
}
