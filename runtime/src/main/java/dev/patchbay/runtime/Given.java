package dev.patchbay.runtime;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where settings may come from. An onlyGiven one looks at the map and the file alone.
 *
 * @param values given by the program; they win over everything
 * @param file named by the program
 * @param variables the environment
 * @param properties the system properties
 * @param directory what relative paths start from
 * @param loader finds the default file on the class path
 * @param onlyGiven whether environment, system properties and default files are left alone
 */
record Given(
    Map<String, String> values,
    Option<Path> file,
    Map<String, String> variables,
    Map<String, String> properties,
    Path directory,
    ClassLoader loader,
    boolean onlyGiven) {
  @Override
  public String toString() {
    return "Given(values hidden)";
  }
}
