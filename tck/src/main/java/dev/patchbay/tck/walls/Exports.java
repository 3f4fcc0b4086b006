package dev.patchbay.tck.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import io.vavr.control.Option;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Whether a class is in a package that its module exports; without a module every package is. */
final class Exports implements Predicate<JavaClass> {
  private final ConcurrentHashMap<URI, Option<Set<String>>> exports = new ConcurrentHashMap<>();

  @Override
  public boolean test(JavaClass type) {
    return Option.ofOptional(type.getSource())
        .map(source -> root(source.getUri(), type))
        .flatMap(root -> exports.computeIfAbsent(root, ExportedPackages::below))
        .forAll(exported -> exported.contains(type.getPackageName()));
  }

  private static URI root(URI place, JavaClass type) {
    String file = type.getName().replace('.', '/') + ".class";
    String text = place.toString();
    return URI.create(text.substring(0, text.length() - file.length()));
  }
}
