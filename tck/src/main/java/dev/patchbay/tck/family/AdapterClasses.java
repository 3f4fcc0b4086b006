package dev.patchbay.tck.family;

import dev.patchbay.call.Operation;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.run.ClassNames;
import dev.patchbay.tck.walls.ExportedPackages;
import io.vavr.control.Option;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The public classes that an adapter brings for its users: in the package of its provider, in those
 * of its own requests, and in the packages below. Packages called {@code wire}, and those that the
 * adapter's module does not export, are left out.
 */
final class AdapterClasses {
  private AdapterClasses() {}

  static List<Class<?>> of(AdapterProvider provider) {
    Set<String> names = new TreeSet<>();
    Stream.concat(
            Stream.of(provider.getClass()),
            provider.operations().stream().map(Operation::requestType))
        .filter(type -> type.getProtectionDomain().getCodeSource() != null)
        .filter(type -> !source(type).equals(source(Operation.class)))
        .forEach(type -> names.addAll(beside(type)));
    ClassLoader loader = provider.getClass().getClassLoader();
    return names.stream()
        .<Class<?>>map(name -> load(name, loader))
        .filter(AdapterClasses::shown)
        .toList();
  }

  private static boolean shown(Class<?> type) {
    return Modifier.isPublic(type.getModifiers());
  }

  private static Class<?> load(String name, ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(name + " is gone", gone);
    }
  }

  private static List<String> beside(Class<?> type) {
    String prefix = type.getPackageName() + ".";
    Path root = Path.of(source(type));
    Option<Set<String>> exported = exported(root);
    return ClassNames.in(root).stream()
        .filter(name -> name.startsWith(prefix))
        .filter(name -> !name.contains(".wire."))
        .filter(
            name ->
                exported.forAll(
                    packages -> packages.contains(name.substring(0, name.lastIndexOf('.')))))
        .toList();
  }

  private static Option<Set<String>> exported(Path root) {
    URI place = root.toUri();
    return ExportedPackages.below(
        Files.isDirectory(root) ? place : URI.create("jar:" + place + "!/"));
  }

  private static URI source(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return source.getLocation().toURI();
    } catch (URISyntaxException unreadable) {
      throw new IllegalStateException(type + " is nowhere", unreadable);
    }
  }
}
