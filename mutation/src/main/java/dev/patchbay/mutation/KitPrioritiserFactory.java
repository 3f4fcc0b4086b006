package dev.patchbay.mutation;

import java.util.Properties;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.CoverageDatabase;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiserFactory;

/**
 * Chooses the checks that a mutant meets. {@code patchbay.mutation.budget} is how many milliseconds
 * they may take together, as they took before anything was mutated: 2,000 unless set.
 */
public final class KitPrioritiserFactory implements TestPrioritiserFactory {
  /** The plugin; a service loader makes it. */
  public KitPrioritiserFactory() {}

  @Override
  public TestPrioritiser makeTestPrioritiser(
      Properties properties, CodeSource code, CoverageDatabase coverage) {
    return new KitPrioritiser(coverage, Long.getLong("patchbay.mutation.budget", 2_000));
  }

  @Override
  public String description() {
    return "Checks of the operations that a class is about come first";
  }
}
