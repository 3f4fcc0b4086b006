package dev.patchbay.mutation;

import org.pitest.mutationtest.engine.MutationDetails;

/** How a mutant is named in lists: what it changes, without anything that varies between runs. */
final class Survivors {
  private Survivors() {}

  /** Class, method, line, operator and place, by which PIT makes the same mutant again. */
  static String row(MutationDetails mutant) {
    String operator = mutant.getMutator();
    return mutant.getClassName().asJavaName()
        + "."
        + mutant.getMethod()
        + " line "
        + mutant.getLineNumber()
        + " "
        + operator.substring(operator.lastIndexOf('.') + 1)
        + " #"
        + mutant.getFirstIndex();
  }
}
