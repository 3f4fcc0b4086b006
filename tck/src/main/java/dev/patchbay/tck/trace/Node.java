package dev.patchbay.tck.trace;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value of an answer: a text, a number, a flag, an object or a list.
 *
 * @param at where it stands in the document
 * @param end where what is within it ends
 * @param array where the list stands of which it is an item; negative where it is none
 * @param names its own name and those of all that it is within
 * @param value what it says; null for an object or a list
 * @param texts of an item of a list that is an object: all that is said within it
 */
record Node(
    int at, int end, int array, List<String> names, @Nullable Object value, Set<String> texts) {
  Node {
    names = List.copyOf(names);
    texts = Set.copyOf(texts);
  }

  boolean leaf() {
    return value != null;
  }

  boolean item() {
    return array >= 0 && !leaf();
  }

  boolean within(Node scope) {
    return at >= scope.at && at <= scope.end;
  }

  boolean named(Set<String> any) {
    return names.stream().anyMatch(any::contains);
  }

  /** The member's own name, that of the list for an item. */
  String name() {
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }
}
