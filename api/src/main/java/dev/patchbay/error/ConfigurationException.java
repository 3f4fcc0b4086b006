package dev.patchbay.error;

import java.util.List;

/**
 * A configuration that cannot work, or an application that needs what the vendor lacks. It lists
 * every problem at once. Thrown while opening, never later.
 */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final List<String> problems;

  /** One line per problem, each with its repair. */
  public ConfigurationException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** Every problem, in the order it was found. */
  public List<String> problems() {
    return problems;
  }
}
