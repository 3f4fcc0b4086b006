package dev.patchbay.mutation;

import java.util.Properties;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.CoverageDatabase;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiserFactory;

/**
 * Chooses the checks that a mutant meets. {@code patchbay.mutation.budget} is how many points they
 * may cost together, one for each and one more for every 25 ms that it takes: 100 unless set.
 */
public final class KitPrioritiserFactory implements TestPrioritiserFactory {
  /** The plugin; a service loader makes it. */
  public KitPrioritiserFactory() {}

  @Override
  public TestPrioritiser makeTestPrioritiser(
      Properties properties, CodeSource code, CoverageDatabase coverage) {
    return new KitPrioritiser(coverage, Long.getLong("patchbay.mutation.budget", 100));
  }

  @Override
  public String description() {
    return "Checks of the operations that a class is about come first";
  }
}
