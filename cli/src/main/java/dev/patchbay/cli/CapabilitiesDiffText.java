package dev.patchbay.cli;

import dev.patchbay.cli.Difference.Of;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Prints how two vendors differ, for people. */
final class CapabilitiesDiffText {
  private static final int WIDTH = 100;

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
      print(operation);
    }
    own();
    summary();
  }

  private void print(OperationDiff operation) {
    out.printf(
        "  %-36s %s | %s%n",
        operation.operation(), state(operation, true), state(operation, false));
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
    StringBuilder line = new StringBuilder(indent).append(head);
    boolean first = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i) + (i + 1 < words.size() ? between.stripTrailing() : "");
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(indent).append("    ");
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    out.println(line.toString().stripTrailing());
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
    List<String> one = own(OperationDiff::oneWorks);
    List<String> other = own(OperationDiff::otherWorks);
    if (one.isEmpty() && other.isEmpty()) {
      return;
    }
    List<String> both = new ArrayList<>(one);
    both.retainAll(other);
    one.removeAll(both);
    other.removeAll(both);
    out.println();
    out.println("beside the port");
    list("operations of one name at both", both);
    list("operations only " + diff.one(), one);
    list("operations only " + diff.other(), other);
  }

  /** A vendor's own operations, without the vendor that begins their ids. */
  private List<String> own(Predicate<OperationDiff> works) {
    return diff.own().stream()
        .filter(works)
        .map(operation -> operation.operation())
        .map(id -> id.substring(id.indexOf('.') + 1))
        .collect(Collectors.toCollection(ArrayList::new));
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
