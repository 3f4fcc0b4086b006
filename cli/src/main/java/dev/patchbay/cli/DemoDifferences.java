package dev.patchbay.cli;

import dev.patchbay.cli.Difference.Of;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Predicate;

/** Tells after a walk what its vendor does otherwise than the one that most readers know. */
final class DemoDifferences {
  private static final int WIDTH = 100;

  private final CapabilitiesDiff diff;
  private final PrintWriter out;

  /**
   * The differences of a vendor.
   *
   * @param diff from the vendor that is known to the one of the walk
   */
  DemoDifferences(CapabilitiesDiff diff, PrintWriter out) {
    this.diff = diff;
    this.out = out;
  }

  void print() {
    out.println();
    out.println("What " + diff.other() + " does otherwise than " + diff.one() + ":");
    out.println();
    for (OperationDiff operation : diff.ofPort()) {
      if (operation.oneWorks() && operation.otherWorks()) {
        both(operation);
      } else if (operation.otherWorks()) {
        line(operation.operation() + " works here only");
      } else if (operation.oneWorks()) {
        line(operation.operation() + " is left out: " + operation.other().support().why());
      }
    }
    out.println();
    out.println(
        "./patchbay capabilities --diff "
            + diff.one()
            + " "
            + diff.other()
            + " tells bounds, costs and operations beside the port too.");
  }

  private void both(OperationDiff operation) {
    several(operation, Of.ARGUMENT, "takes", "more", Difference::onlyOther);
    several(operation, Of.ARGUMENT, "takes", "less", Difference::onlyOne);
    several(operation, Of.FIELD, "tells", "more", Difference::onlyOther);
    several(operation, Of.FIELD, "tells", "less", Difference::onlyOne);
  }

  private void several(
      OperationDiff operation, Of of, String verb, String which, Predicate<Difference> wanted) {
    List<String> names = operation.of(of).stream().filter(wanted).map(operation::shown).toList();
    String what = of == Of.FIELD ? "field" : "argument";
    if (!names.isEmpty()) {
      line(
          "%s %s %d %s%s %s: %s"
              .formatted(
                  operation.operation(),
                  verb,
                  names.size(),
                  what,
                  names.size() == 1 ? "" : "s",
                  which,
                  String.join(", ", names)));
    }
  }

  private void line(String text) {
    StringBuilder line = new StringBuilder("   ");
    for (String word : text.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder("       ");
      }
      line.append(' ').append(word);
    }
    out.println(line);
  }
}
