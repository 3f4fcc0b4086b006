package dev.patchbay.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.pitest.boot.HotSwapAgent;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;

/**
 * Lets no mutant meet what another left behind: counts them, so that the kit forgets what it kept,
 * and puts a class back as it was before another one's turn.
 */
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
    AtomicReference<String> last = new AtomicReference<>("");
    return mutant -> next(mutant.getDetails().getClassName().asJavaName(), last);
  }

  private static void next(String name, AtomicReference<String> last) {
    if (MUTANTS.getAndIncrement() == 0) {
      Initialised.beside(name);
    }
    String before = last.getAndSet(name);
    if (!before.isEmpty() && !before.equals(name)) {
      putBack(before);
    }
  }

  private static void putBack(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null
          || !HotSwapAgent.hotSwap(Class.forName(name, false, loader), in.readAllBytes())) {
        throw new IllegalStateException(name + " cannot be put back");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is gone", e);
    }
  }

  @Override
  public String description() {
    return "A kit without memory for each mutant";
  }
}
