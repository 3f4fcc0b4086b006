package dev.patchbay.tck.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Names of the classes that stand in one place. */
public final class ClassNames {
  private static final String CLASS = ".class";

  private ClassNames() {}

  /** The binary names of all classes of a folder or a jar, those of packages and modules aside. */
  public static List<String> in(Path place) {
    try {
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.walk(place)) {
          return names(files.map(file -> place.relativize(file).toString()));
        }
      }
      try (JarFile jar = new JarFile(place.toFile())) {
        return names(jar.stream().map(JarEntry::getName));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Stream<String> files) {
    return files
        .filter(file -> file.endsWith(CLASS) && !file.endsWith("-info" + CLASS))
        .map(file -> file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
        .sorted()
        .toList();
  }
}
