package dev.patchbay.cli;

import dev.patchbay.cli.Difference.Of;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Prints how two vendors differ, for people. */
final class CapabilitiesDiffText {
  private final CapabilitiesDiff diff;
  private final PrintWriter out;

  CapabilitiesDiffText(CapabilitiesDiff diff, PrintWriter out) {
    this.diff = diff;
    this.out = out;
  }

  void print() {
    out.println(diff.one() + " | " + diff.other());
    String area = "";
    for (OperationDiff operation : diff.ofPort()) {
      if (operation.differences().isEmpty()) {
        continue;
      }
      String in = operation.operation().substring(0, operation.operation().indexOf('.'));
      if (!in.equals(area)) {
        area = in;
        out.println();
        out.println(area);
      }
      print(operation.operation(), operation);
    }
    own();
    summary();
  }

  private void print(String name, OperationDiff operation) {
    out.printf("  %-36s %s | %s%n", name, state(operation, true), state(operation, false));
    if (!operation.oneWorks() || !operation.otherWorks()) {
      return;
    }
    operation.of(Of.OPERATION).forEach(difference -> line("", difference));
    several(operation, Of.ARGUMENT, "arguments", "argument");
    several(operation, Of.FIELD, "fields", "field");
    operation.of(Of.LIMIT).forEach(difference -> line("limit " + difference.name(), difference));
  }

  /** What one lacks stands together; what differs, each in a line of its own. */
  private void several(OperationDiff operation, Of of, String many, String one) {
    list(many + " only " + diff.one(), names(operation, of, Difference::onlyOne));
    list(many + " only " + diff.other(), names(operation, of, Difference::onlyOther));
    for (Difference difference : operation.of(of)) {
      if (!difference.onlyOne() && !difference.onlyOther()) {
        line(one + " " + operation.shown(difference), difference);
      }
    }
  }

  private static List<String> names(OperationDiff operation, Of of, Predicate<Difference> wanted) {
    return operation.of(of).stream().filter(wanted).map(operation::shown).toList();
  }

  private void line(String what, Difference difference) {
    String aspect = difference.aspect().equals(Difference.SUPPORT) ? "" : difference.aspect();
    String subject = (what + " " + aspect).strip();
    String values = shown(difference.one()) + " | " + shown(difference.other());
    wrapped(
        "    ", (subject.isEmpty() ? "how" : subject) + ": ", List.of(values.split(" ", -1)), " ");
  }

  private void list(String title, List<String> names) {
    if (!names.isEmpty()) {
      wrapped("    ", title + " (" + names.size() + "): ", names, ", ");
    }
  }

  private void wrapped(String indent, String head, List<String> words, String between) {
    Wrapped.print(out, indent, head, words, between);
  }

  private static String shown(String value) {
    return value.isEmpty() ? "-" : value;
  }

  private static String state(OperationDiff operation, boolean first) {
    var support = first ? operation.one().support() : operation.other().support();
    String level = OperationDiff.lower(support.level());
    return support.works() ? level : level + " (" + support.why() + ")";
  }

  private void own() {
    if (diff.own().isEmpty()) {
      return;
    }
    out.println();
    out.println("beside the port");
    list("operations of one name at both", own(one -> one.oneWorks() && one.otherWorks()));
    list("operations only " + diff.one(), own(one -> one.oneWorks() && !one.otherWorks()));
    list("operations only " + diff.other(), own(one -> !one.oneWorks() && one.otherWorks()));
    for (OperationDiff operation : diff.own()) {
      if (operation.oneWorks() && operation.otherWorks() && !operation.differences().isEmpty()) {
        print(name(operation), operation);
      }
    }
  }

  private List<String> own(Predicate<OperationDiff> wanted) {
    return diff.own().stream().filter(wanted).map(CapabilitiesDiffText::name).toList();
  }

  /** A vendor's own operation without the vendor that begins its id. */
  private static String name(OperationDiff operation) {
    return operation.operation().substring(operation.operation().indexOf('.') + 1);
  }

  private void summary() {
    Map<String, Object> counts = diff.summary();
    out.println();
    out.println(
        counts.get("operations")
            + " operations of the port: "
            + counts.get("alike")
            + " alike, "
            + counts.get("differ")
            + " differ, "
            + counts.get("onlyOne")
            + " only "
            + diff.one()
            + ", "
            + counts.get("onlyOther")
            + " only "
            + diff.other()
            + ", "
            + counts.get("neither")
            + " neither");
  }
}
