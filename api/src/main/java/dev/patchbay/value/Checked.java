package dev.patchbay.value;

import java.util.List;

/**
 * A value that can be wrong in itself. It never throws for that: the driver asks every value of a
 * request before anything is sent and answers {@code InvalidRequest} with the argument's name.
 */
public interface Checked {
  /** What is wrong and how to repair it, one sentence each; empty when nothing is. */
  List<String> flaws();
}
