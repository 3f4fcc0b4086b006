package dev.patchbay.tck.family;

import dev.patchbay.call.Operation;
import dev.patchbay.call.Operation.Shape;
import dev.patchbay.call.Request;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.CaseFile;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import java.util.ArrayList;
import java.util.List;

/** The cases as the pack tells them, and that it tells enough. */
public final class PackCases implements Family {
  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    checks.add(
        tested.check(
            "COVER-1",
            "has a success, and a walk where it pages",
            () -> uncovered(tested.operation(), tested.file())));
    for (Case one : tested.file().cases()) {
      checks.addAll(
          one.expect().flag("atThePort")
              ? List.of(tested.check(one, Way.PORT))
              : tested.bothWays(one));
    }
    return checks;
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
}
