package dev.patchbay.tck.walls;

import io.vavr.control.Option;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;

/** What a folder or archive of classes shows to users: the packages that its module exports. */
public final class ExportedPackages {
  private ExportedPackages() {}

  /**
   * Reads a module descriptor.
   *
   * @param root of the classes, with a slash at its end: a folder, or {@code jar:file:...!/}
   * @return the packages that are exported to everybody; none where there is no module, which shows
   *     everything
   */
  public static Option<Set<String>> below(URI root) {
    try (InputStream bytes = URI.create(root + "module-info.class").toURL().openStream()) {
      return Option.some(
          ModuleDescriptor.read(bytes).exports().stream()
              .filter(export -> !export.isQualified())
              .map(ModuleDescriptor.Exports::source)
              .collect(Collectors.toUnmodifiableSet()));
    } catch (FileNotFoundException noModule) {
      return Option.none();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
