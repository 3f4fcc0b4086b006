package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.Retelling;
import dev.patchbay.tck.run.Answered;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.trace.Flaw;
import dev.patchbay.tck.trace.Tracer;
import dev.patchbay.tck.trace.VendorFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells the answers of the cases in other ways that are as legal, and demands that they are read as
 * well: with longer lists, and with other flags, so that any two of them differ once. An answer
 * that leads the adapter elsewhere, so that it asks for what the case does not have, proves
 * nothing.
 */
public final class Retold implements Family {
  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Case> cases =
        tested.file().cases().stream()
            .filter(one -> one.showsAll() && !one.exchanges().isEmpty())
            .toList();
    if (cases.isEmpty()) {
      return List.of();
    }
    Retelling retelling = new Retelling(constants(tested), steering(tested));
    List<Check> checks = new ArrayList<>();
    checks.add(
        tested.check(
            "FIELD-5",
            "longer lists are read whole and in their order",
            () -> flaws(tested, cases, one -> List.of(retelling.longer(one)))));
    if (cases.stream().anyMatch(one -> !retelling.flags(one).isEmpty())) {
      checks.add(
          tested.check(
              "FIELD-5",
              "flags are told apart",
              () -> flaws(tested, cases, one -> flagged(retelling, one))));
    }
    return checks;
  }

  /** As many tellings as it takes for any two flags to differ in one, and each to say both. */
  private static List<Case> flagged(Retelling retelling, Case one) {
    List<String> names = retelling.flags(one);
    List<Case> all = new ArrayList<>();
    for (int bit = 0; 1 << bit < 2 * names.size(); bit++) {
      Map<String, Boolean> values = new LinkedHashMap<>();
      Map<String, Boolean> others = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        boolean value = (i >> bit) % 2 == 1;
        values.put(names.get(i), value);
        others.put(names.get(i), !value);
      }
      all.add(retelling.flagged(one, values));
      all.add(retelling.flagged(one, others));
    }
    return all;
  }

  private static <Q extends Request, R> List<String> flaws(
      Tested<Q, R> tested, List<Case> cases, Function<Case, List<Case>> retold) {
    VendorFields vendor = new VendorFields(tested.pack(), tested.operation().id());
    Set<String> lines = new HashSet<>();
    List<String> all = new ArrayList<>();
    for (Case written : cases) {
      for (Case one : retold.apply(written)) {
        Answered<R> answered = tested.runner().answers(one, tested.operation());
        for (Flaw flaw : Tracer.flaws(vendor, tested.vendor(), one, answered)) {
          if (lines.add(flaw.text())) {
            all.add(one.name() + ": " + flaw.text());
          }
        }
      }
    }
    return all;
  }

  /** The vendor's words for constants. */
  private static List<Set<String>> constants(Tested<?, ?> tested) {
    List<Set<String>> words = new ArrayList<>();
    JsonObject values = tested.pack().fieldValues();
    values.names().forEach(name -> words.add(Set.copyOf(values.object(name).names())));
    tested.pack().fields().forEach(row -> words.add(Set.copyOf(row.object("values").names())));
    return words;
  }

  /** Members of the vendor's answers that say what comes next, by the pack's word. */
  private static Set<String> steering(Tested<?, ?> tested) {
    Set<String> names = new HashSet<>(tested.file().answers().object("selects").names());
    names.addAll(tested.pack().steering().names());
    return names;
  }
}
