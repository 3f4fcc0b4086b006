package dev.patchbay.mutation;

import dev.patchbay.tck.run.ClassNames;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Initialises every class of a package, and of those below it, before the first mutant: otherwise
 * constants would be computed by whichever mutant comes first and stay wrong for all that follow.
 * PIT leaves static initialisers unmutated; what only they call survives.
 */
final class Initialised {
  private Initialised() {}

  static void beside(String className) {
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      CodeSource source =
          Class.forName(className, false, loader).getProtectionDomain().getCodeSource();
      String beside = className.substring(0, className.lastIndexOf('.') + 1);
      for (String name : ClassNames.in(Path.of(source.getLocation().toURI()))) {
        if (name.startsWith(beside)) {
          Class.forName(name, true, loader);
        }
      }
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException("Classes beside " + className + " cannot be found", e);
    }
  }
}
