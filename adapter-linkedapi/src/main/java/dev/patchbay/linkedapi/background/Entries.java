package dev.patchbay.linkedapi.background;

import dev.patchbay.error.PortError;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several things done in one workflow. Each is labelled with its place among those asked for, and
 * found again by it; a vendor that repeats no labels is taken at its word on the order.
 *
 * @param asked what to do, or why it cannot be asked for, in the caller's order
 */
record Entries<T>(List<Either<PortError, Entry<T>>> asked) {
  /** Reads the result of one; null when the vendor has none for it. */
  @FunctionalInterface
  interface Each<T> {
    Either<PortError, T> read(Entry<T> entry, @Nullable Object result, Reading reading);
  }

  static <T> Entries<T> of(List<Either<PortError, Entry<T>>> asked) {
    return new Entries<>(List.copyOf(asked));
  }

  /** Whether nothing can be asked for. */
  boolean isEmpty() {
    return asked.stream().allMatch(Either::isLeft);
  }

  /** Why none of them can be asked for. */
  List<Either<PortError, T>> refused() {
    return asked.stream().map(entry -> Either.<PortError, T>left(entry.getLeft())).toList();
  }

  /** The workflow of all that can be asked for. */
  Definition definition() {
    List<Action> actions = new ArrayList<>(asked.size());
    for (int place = 0; place < asked.size(); place++) {
      String label = label(place);
      asked.get(place).forEach(entry -> actions.add(entry.action().labelled(label)));
    }
    return Definition.many(actions);
  }

  /** The results in the caller's order; what was noted of each stands under its place. */
  List<Either<PortError, T>> read(Object completion, Reading reading, Each<T> each) {
    List<?> results = completion instanceof List<?> list ? list : List.of(completion);
    Map<Object, Object> labelled = labelled(results);
    long sent = asked.stream().filter(Either::isRight).count();
    boolean byOrder = labelled.isEmpty() && results.size() == sent;
    List<Either<PortError, T>> entries = new ArrayList<>(asked.size());
    int order = 0;
    for (int place = 0; place < asked.size(); place++) {
      Either<PortError, Entry<T>> entry = asked.get(place);
      if (entry.isLeft()) {
        entries.add(Either.left(entry.getLeft()));
        continue;
      }
      Reading own = new Reading();
      entries.add(
          each.read(entry.get(), byOrder ? results.get(order) : labelled.get(label(place)), own));
      reading.within("[" + place + "].", own.notes());
      order++;
    }
    return List.copyOf(entries);
  }

  private static Map<Object, Object> labelled(List<?> results) {
    Map<Object, Object> labelled = new HashMap<>();
    for (Object result : results) {
      if (result instanceof Map<?, ?> fields && fields.get("label") instanceof String label) {
        labelled.putIfAbsent(label, result);
      }
    }
    return labelled;
  }

  private static String label(int place) {
    return String.valueOf(place + 1);
  }
}
