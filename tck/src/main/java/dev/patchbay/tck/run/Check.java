package dev.patchbay.tck.run;

import java.util.List;
import java.util.function.Supplier;

/**
 * One thing the kit looks at: a dynamic test.
 *
 * @param rule the rule it proves
 * @param operation the operation's id
 * @param name what is shown
 * @param body throws an {@code AssertionError} when the adapter is wrong
 */
public record Check(String rule, String operation, String name, Runnable body) {

  /** A look that finds what is wrong, one line each. */
  public static Check of(
      String rule, String operation, String name, Supplier<List<String>> problems) {
    return new Check(rule, operation, name, () -> demandNone(problems.get()));
  }

  /** Rule, operation and name in one line; no two checks of a run have the same. */
  public String label() {
    return rule + " " + operation + ": " + name;
  }

  private static void demandNone(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new AssertionError(String.join("\n", problems));
    }
  }
}
