package dev.patchbay.mutation;

import dev.patchbay.tck.run.ClassNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of some folders anew, so that their constants are computed anew, too; the rest
 * is as it was.
 */
final class FreshLoader extends ClassLoader {
  private static final String CLASS = ".class";
  private static final String TESTS = "-tests";

  private final List<Path> folders;
  private final Changing changing;

  /**
   * A loader.
   *
   * @param changing takes the name and the code of a class and gives the code to load
   */
  FreshLoader(List<Path> folders, Changing changing) {
    super(FreshLoader.class.getClassLoader());
    this.folders = List.copyOf(folders);
    this.changing = changing;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      Path file = known == null ? file(name) : null;
      return known != null
          ? known
          : file == null ? super.loadClass(name, resolve) : own(name, file);
    }
  }

  private @Nullable Path file(String name) {
    String relative = name.replace('.', '/') + CLASS;
    return folders.stream()
        .map(folder -> folder.resolve(relative))
        .filter(Files::exists)
        .findFirst()
        .orElse(null);
  }

  private Class<?> own(String name, Path file) {
    try {
      byte[] bytes = changing.changed(name, Files.readAllBytes(file));
      Path folder = folders.stream().filter(file::startsWith).findFirst().orElse(file);
      CodeSource source = new CodeSource(folder.toUri().toURL(), (Certificate @Nullable []) null);
      return defineClass(name, bytes, 0, bytes.length, new ProtectionDomain(source, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Initialises every class of the folders, those whose names end as those of tests do aside. */
  void initialise(String prefix) throws ClassNotFoundException {
    for (Path folder : folders) {
      if (!folder.toString().endsWith(TESTS)) {
        for (String name : ClassNames.in(folder)) {
          if (name.startsWith(prefix)) {
            Class.forName(name, true, this);
          }
        }
      }
    }
  }

  /** What is loaded instead of a class. */
  @FunctionalInterface
  interface Changing {
    byte[] changed(String name, byte[] bytes);
  }
}
