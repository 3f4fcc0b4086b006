package dev.patchbay.cli;

import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.cli.Difference.Of;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one vendor has and another lacks, and in what they differ where both have it.
 *
 * @param one name of the first vendor
 * @param other name of the second
 * @param operations every operation of the port, then those beside it; two of one name are one
 */
record CapabilitiesDiff(String one, String other, List<OperationDiff> operations) {

  static CapabilitiesDiff of(Capabilities one, Capabilities other) {
    List<OperationDiff> diffs = new ArrayList<>();
    for (Operation<?, ?> operation : Operations.ALL) {
      String id = operation.id();
      diffs.add(OperationDiff.of(one.operation(id), other.operation(id)));
    }
    Map<String, String> ofOne = own(one);
    Map<String, String> ofOther = own(other);
    Set<String> names = new LinkedHashSet<>(ofOne.keySet());
    names.addAll(ofOther.keySet());
    for (String name : names) {
      String id = ofOne.getOrDefault(name, ofOther.getOrDefault(name, name));
      String otherId = ofOther.getOrDefault(name, id);
      diffs.add(OperationDiff.of(one.operation(id), other.operation(otherId)));
    }
    return new CapabilitiesDiff(one.vendor().name(), other.vendor().name(), List.copyOf(diffs));
  }

  /** The ids of a vendor's own operations, by their names without the vendor. */
  private static Map<String, String> own(Capabilities capabilities) {
    Map<String, String> ids = new LinkedHashMap<>();
    List<String> port = Operations.ALL.stream().map(Operation::id).toList();
    for (OperationCapability operation : capabilities.operations()) {
      String id = operation.operation();
      if (!port.contains(id)) {
        ids.put(id.substring(id.indexOf('.') + 1), id);
      }
    }
    return ids;
  }

  /** The operations of the port. */
  List<OperationDiff> ofPort() {
    return operations.subList(0, Operations.ALL.size());
  }

  /** The operations that the vendors offer beside the port. */
  List<OperationDiff> own() {
    return operations.subList(Operations.ALL.size(), operations.size());
  }

  /** How many operations of the port are so. */
  long count(Predicate<OperationDiff> so) {
    return ofPort().stream().filter(so).count();
  }

  Map<String, Object> plain() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("one", one);
    report.put("other", other);
    report.put("summary", summary());
    List<Object> rows = new ArrayList<>();
    for (OperationDiff diff : operations) {
      if (!diff.differences().isEmpty()) {
        rows.add(plain(diff));
      }
    }
    report.put("operations", rows);
    return report;
  }

  /** Counts over the operations of the port. */
  Map<String, Object> summary() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("operations", ofPort().size());
    counts.put("alike", count(diff -> both(diff) && diff.differences().isEmpty()));
    counts.put("differ", count(diff -> both(diff) && !diff.differences().isEmpty()));
    counts.put("onlyOne", count(diff -> diff.oneWorks() && !diff.otherWorks()));
    counts.put("onlyOther", count(diff -> !diff.oneWorks() && diff.otherWorks()));
    counts.put("neither", count(diff -> !diff.oneWorks() && !diff.otherWorks()));
    return counts;
  }

  private static boolean both(OperationDiff diff) {
    return diff.oneWorks() && diff.otherWorks();
  }

  private static Map<String, Object> plain(OperationDiff diff) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("operation", diff.operation());
    if (!diff.other().operation().equals(diff.operation())) {
      row.put("otherOperation", diff.other().operation());
    }
    row.put("one", OperationDiff.lower(diff.one().support().level()));
    row.put("other", OperationDiff.lower(diff.other().support().level()));
    row.put("oneReason", diff.oneWorks() ? "" : diff.one().support().why());
    row.put("otherReason", diff.otherWorks() ? "" : diff.other().support().why());
    row.put("differences", plain(diff, Of.OPERATION));
    row.put("arguments", plain(diff, Of.ARGUMENT));
    row.put("fields", plain(diff, Of.FIELD));
    row.put("limits", plain(diff, Of.LIMIT));
    return row;
  }

  private static List<Map<String, Object>> plain(OperationDiff diff, Of of) {
    return diff.of(of).stream().map(Difference::plain).toList();
  }
}
