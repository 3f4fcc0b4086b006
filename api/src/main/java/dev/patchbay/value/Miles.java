package dev.patchbay.value;

import java.util.List;

/**
 * A radius in miles, as LinkedIn counts it everywhere. Kilometres are the caller's business.
 *
 * @param miles at least 1
 */
public record Miles(int miles) implements Checked {
  /** So many miles. */
  public static Miles of(int miles) {
    return new Miles(miles);
  }

  @Override
  public List<String> flaws() {
    return miles > 0
        ? List.of()
        : List.of("A radius of " + miles + " miles is empty; give 1 or more.");
  }

  @Override
  public String toString() {
    return miles + " mi";
  }
}
