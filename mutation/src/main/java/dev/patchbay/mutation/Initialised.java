package dev.patchbay.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Initialises every class of a package, and of those below it, before the first mutant: otherwise
 * constants would be computed by whichever mutant comes first and stay wrong for all that follow.
 * PIT leaves static initialisers unmutated; what only they call survives.
 */
final class Initialised {
  private static final String CLASS = ".class";

  private Initialised() {}

  static void beside(String className) {
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      CodeSource source =
          Class.forName(className, false, loader).getProtectionDomain().getCodeSource();
      String beside = className.substring(0, className.lastIndexOf('.') + 1);
      for (String name : classes(Path.of(source.getLocation().toURI()))) {
        if (name.startsWith(beside)) {
          Class.forName(name, true, loader);
        }
      }
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException("Classes beside " + className + " cannot be found", e);
    }
  }

  private static List<String> classes(Path root) {
    if (!Files.isDirectory(root)) {
      try (JarFile jar = new JarFile(root.toFile())) {
        return names(jar.stream().map(JarEntry::getName));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    try (Stream<Path> files = Files.walk(root)) {
      return names(files.map(file -> root.relativize(file).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Stream<String> files) {
    return files
        .filter(file -> file.endsWith(CLASS) && !file.endsWith("-info" + CLASS))
        .map(file -> file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
        .toList();
  }
}
