package dev.patchbay.tck.world;

import dev.patchbay.call.Operation;
import dev.patchbay.tck.world.Values.Verdict;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds results of one operation against things of the world, component by component. */
final class Comparison {
  private final Tally tally;
  private final Values values;

  Comparison(Tally tally, Names names) {
    this.tally = tally;
    this.values = new Values(names);
  }

  /** What one comparison found; it counts only once it is known that this is what was meant. */
  private static final class Found {
    private final List<String> told = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
  }

  /** Compares a result that is a record. */
  void compare(Operation<?, ?> operation, Thing thing, Object result) {
    Found found = new Found();
    record(operation, thing.kind(), thing.kind() + " " + thing.key(), thing.facts(), result, found);
    count(operation, found);
  }

  /** Compares a list that another operation tells of a thing. */
  void part(Operation<?, ?> operation, Thing thing, String part, List<?> results) {
    Found found = new Found();
    items(
        operation,
        thing.kind() + "." + part,
        thing.kind() + " " + thing.key() + "." + part,
        thing.facts().get(part) instanceof List<?> expected ? expected : List.of(),
        results,
        found);
    count(operation, found);
  }

  private void count(Operation<?, ?> operation, Found found) {
    tally.heard(operation);
    found.told.forEach(tally::told);
    found.wrong.forEach(tally::wrong);
  }

  private void record(
      Operation<?, ?> operation,
      String kind,
      String path,
      Map<?, ?> facts,
      Object result,
      Found found) {
    if (!result.getClass().isRecord()) {
      return;
    }
    for (RecordComponent component : result.getClass().getRecordComponents()) {
      String name = component.getName();
      Object held = read(component, result);
      Object expected = facts.get(name);
      if (expected == Thing.Unsaid.UNSAID) {
        continue;
      }
      if (expected != null) {
        tally.looked(kind + "." + name, operation, result.getClass(), name);
        one(operation, kind + "." + name, path + "." + name, expected, held, found);
      } else if (tally.knows(kind + "." + name) && !Values.nothing(held)) {
        found.wrong.add(
            operation + " tells " + path + "." + name + " = " + held + ", which the world lacks");
      }
    }
  }

  private void one(
      Operation<?, ?> operation,
      String kind,
      String path,
      Object expected,
      @Nullable Object held,
      Found found) {
    Object told = Values.open(held);
    if (told == null) {
      return;
    }
    if (expected instanceof Map<?, ?> within) {
      record(operation, kind, path, within, told, found);
    } else if (expected instanceof List<?> items
        && Thing.parts(items)
        && told instanceof Collection<?> many) {
      items(operation, kind, path, items, many, found);
    } else {
      Verdict verdict = values.verdict(expected, told);
      if (verdict == Verdict.TOLD) {
        found.told.add(path);
      } else if (verdict == Verdict.WRONG) {
        found.wrong.add(
            operation + " tells " + path + " = " + told + ", in the world it is " + expected);
      }
    }
  }

  /** Order is not asked for: each item told is held against the one that it fits best. */
  private void items(
      Operation<?, ?> operation,
      String kind,
      String path,
      List<?> expected,
      Collection<?> told,
      Found found) {
    List<Integer> left =
        new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(expected.size()).toList());
    for (Object item : told) {
      Integer best = null;
      Found bestFound = new Found();
      for (Integer index : left) {
        Found here = new Found();
        record(
            operation, kind, path + "[" + index + "]", (Map<?, ?>) expected.get(index), item, here);
        if (best == null || better(here, bestFound)) {
          best = index;
          bestFound = here;
        }
      }
      if (best == null) {
        found.wrong.add(operation + " tells one more of " + path + ": " + item);
      } else {
        left.remove(best);
        found.told.addAll(bestFound.told);
        found.wrong.addAll(bestFound.wrong);
      }
    }
  }

  private static boolean better(Found one, Found other) {
    return one.wrong.size() < other.wrong.size()
        || (one.wrong.size() == other.wrong.size() && one.told.size() > other.told.size());
  }

  private static @Nullable Object read(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("A result must be a public record: " + owner, hidden);
    }
  }
}
