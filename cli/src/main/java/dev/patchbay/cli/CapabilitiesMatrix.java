package dev.patchbay.cli;

import dev.patchbay.Operations;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * All vendors side by side: every operation of the port, and the arguments and the result fields in
 * which vendors that have the operation differ.
 */
final class CapabilitiesMatrix {
  private static final String DIFFERENT = "≠";
  private static final String NATIVE = "yes";
  private static final String NO = "–";
  private static final String UNDOCUMENTED = "?";

  private final List<Capabilities> vendors;

  CapabilitiesMatrix(List<Capabilities> vendors) {
    this.vendors = List.copyOf(vendors);
  }

  /**
   * One line.
   *
   * @param name of the operation, the argument or the field; that of a field begins with an arrow
   * @param cells one for each vendor
   * @param differs whether vendors differ in it, or in what is part of it
   */
  record Row(String name, List<String> cells, boolean differs) {}

  List<String> vendors() {
    return vendors.stream().map(vendor -> vendor.vendor().name()).toList();
  }

  /** Every operation of the port. */
  List<Row> operations() {
    return Operations.ALL.stream().map(this::operation).toList();
  }

  private Row operation(Operation<?, ?> operation) {
    List<String> cells = told(operation.id(), word -> level(word.support()));
    return new Row(operation.id(), cells, differ(cells) || !details(operation).isEmpty());
  }

  /** The arguments, then the fields, in which vendors that have the operation differ. */
  List<Row> details(Operation<?, ?> operation) {
    List<Row> rows = new ArrayList<>();
    arguments(operation)
        .forEach(key -> rows.add(row(key, told(operation.id(), word -> argument(word, key)))));
    fields(operation)
        .forEach(
            name -> rows.add(row("→ " + name, told(operation.id(), word -> field(word, name)))));
    return rows;
  }

  private static Row row(String name, List<String> cells) {
    return new Row(name, cells, differ(cells));
  }

  /** The page in Markdown; the same for the same vendors, in their order. */
  String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# What each vendor can do\n\n")
        .append("Generated from the capabilities of the adapters; do not edit. Make it anew with\n")
        .append("`./patchbay capabilities --matrix docs/matrix.md`")
        .append(" (or a file ending in `.html`, to filter it in a browser).\n\n")
        .append("*yes*: the vendor's own; *emulated*: done by the adapter; –: not at this vendor; ")
        .append("?: perhaps, but the\nvendor does not document it; ")
        .append(DIFFERENT)
        .append(": the vendors differ (for an operation also in its arguments or fields).\n\n")
        .append("## Operations\n\n");
    table(page, "Operation", operations());
    for (Operation<?, ?> operation : Operations.ALL) {
      List<Row> details = details(operation);
      if (!details.isEmpty()) {
        page.append("\n## ").append(operation.id()).append("\n\n");
        table(page, "Argument or field", details);
      }
    }
    return page.toString();
  }

  private void table(StringBuilder page, String first, List<Row> rows) {
    page.append("| ").append(first).append(" |");
    vendors().forEach(vendor -> page.append(' ').append(vendor).append(" |"));
    page.append("  |\n| --- |").append(" --- |".repeat(vendors.size())).append(" --- |\n");
    for (Row row : rows) {
      page.append("| ").append(row.name()).append(" |");
      row.cells().forEach(cell -> page.append(' ').append(cell).append(" |"));
      page.append(' ').append(row.differs() ? DIFFERENT : "").append(" |\n");
    }
  }

  private static boolean differ(List<String> cells) {
    return new HashSet<>(cells).size() > 1;
  }

  private List<String> told(String operation, Function<OperationCapability, String> cell) {
    return vendors.stream().map(vendor -> cell.apply(vendor.operation(operation))).toList();
  }

  /** The arguments in which vendors that have the operation differ. */
  private List<String> arguments(Operation<?, ?> operation) {
    return Arguments.keys(operation).stream()
        .filter(key -> differ(working(operation, word -> argument(word, key))))
        .toList();
  }

  private List<String> fields(Operation<?, ?> operation) {
    Set<String> names = new java.util.TreeSet<>();
    for (Capabilities vendor : vendors) {
      vendor.operation(operation.id()).fields().stream()
          .map(FieldCapability::name)
          .filter(name -> name.indexOf('.') < 0)
          .forEach(names::add);
    }
    return names.stream()
        .filter(name -> differ(working(operation, word -> field(word, name))))
        .toList();
  }

  private List<String> working(
      Operation<?, ?> operation, Function<OperationCapability, String> cell) {
    List<String> cells = new ArrayList<>();
    for (Capabilities vendor : vendors) {
      OperationCapability word = vendor.operation(operation.id());
      if (word.support().works()) {
        cells.add(cell.apply(word));
      }
    }
    return cells;
  }

  private static String argument(OperationCapability word, String key) {
    ArgumentCapability told = word.arguments().get(key);
    if (!word.support().works() || told == null) {
      return NO;
    }
    String level = level(told.support());
    if (!told.support().works()) {
      return level;
    }
    return told.maxLength()
        .map(Integer::longValue)
        .orElse(() -> told.max().filter(most -> most < Integer.MAX_VALUE))
        .map(most -> level + ", up to " + most)
        .getOrElse(level);
  }

  private static String field(OperationCapability word, String name) {
    boolean told =
        word.support().works()
            && word.fields().stream()
                .anyMatch(field -> field.name().equals(name) && field.filled() != Filled.NEVER);
    return told ? NATIVE : NO;
  }

  private static String level(Support support) {
    if (!support.works()) {
      return support.reason().contains(Support.Reason.NOT_DOCUMENTED) ? UNDOCUMENTED : NO;
    }
    return support.level() == Support.Level.EMULATED ? "emulated" : NATIVE;
  }
}
