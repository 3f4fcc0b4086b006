package dev.patchbay.mutation;

import java.util.concurrent.atomic.AtomicLong;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;

/** Counts the mutants that a JVM meets, so that none meets what the kit kept of another. */
public final class KitReset implements EnvironmentResetPlugin {
  // Static, because PIT makes this and the tests apart and passes nothing between them.
  private static final AtomicLong MUTANTS = new AtomicLong();

  /** The plugin; a service loader makes it. */
  public KitReset() {}

  /** Of which mutant, counted from 1, the code now is; 0 before the first. */
  static long mutant() {
    return MUTANTS.get();
  }

  @Override
  public ResetEnvironment make() {
    return KitReset::next;
  }

  private static void next(Mutant mutant) {
    if (MUTANTS.getAndIncrement() == 0) {
      Initialised.beside(mutant.getDetails().getClassName().asJavaName());
    }
  }

  @Override
  public String description() {
    return "A kit without memory for each mutant";
  }
}
