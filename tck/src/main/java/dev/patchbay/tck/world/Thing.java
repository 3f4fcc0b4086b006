package dev.patchbay.tck.world;

import java.util.List;
import java.util.Map;

/**
 * Something of the world in the words of the port.
 *
 * @param kind what it is, as {@code person}
 * @param key which one
 * @param facts what is so, by the name of the component that tells it: a text, number, flag or
 *     time, {@link Who}, {@link Firm}, a list of those, or facts within facts as a map or a list of
 *     maps; what is not so is left out
 */
record Thing(String kind, String key, Map<String, Object> facts) {

  /** A person, or a company that writes, by any name. */
  record Who(String key) {}

  /** A company by its number. */
  record Firm(String number) {}

  /** A text that may be put in several ways. */
  record AnyOf(List<String> texts) {}

  /** What the world does not say, so that nothing that is told of it is wrong. */
  enum Unsaid {
    UNSAID
  }

  /** What there is one of for each fact; the path is the fact's own, the kind that of its like. */
  interface Leaf {
    void leaf(String kind, String path, Object expected);
  }

  void leaves(Leaf visitor) {
    leaves(kind, kind + " " + key, facts, visitor);
  }

  private static void leaves(String kind, String path, Map<?, ?> facts, Leaf visitor) {
    facts.forEach(
        (name, expected) -> leaves(kind + "." + name, path + "." + name, expected, visitor));
  }

  private static void leaves(String kind, String path, Object expected, Leaf visitor) {
    if (expected instanceof Map<?, ?> within) {
      leaves(kind, path, within, visitor);
    } else if (expected instanceof List<?> items && parts(items)) {
      for (int i = 0; i < items.size(); i++) {
        leaves(kind, path + "[" + i + "]", (Map<?, ?>) items.get(i), visitor);
      }
    } else if (expected != Unsaid.UNSAID) {
      visitor.leaf(kind, path, expected);
    }
  }

  /** Whether a list is made of things with facts of their own. */
  static boolean parts(List<?> items) {
    return !items.isEmpty() && items.get(0) instanceof Map;
  }
}
