package dev.patchbay.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** The mutants that PIT makes of the classes on the class path. Not for use by several threads. */
final class Mutants {
  private final Mutater mutater =
      new GregorEngineFactory()
          .createEngine(EngineArguments.arguments())
          .createMutator(new ClassloaderByteArraySource(Mutants.class.getClassLoader()));
  private final Map<String, List<MutationDetails>> ofClasses = new HashMap<>();

  /** The mutant of a row, as {@link Survivors#row} names it; null when PIT makes no such mutant. */
  @Nullable Mutant find(String row) {
    String type = row.substring(0, row.lastIndexOf('.', row.indexOf(" line ")));
    return ofClasses
        .computeIfAbsent(type, any -> mutater.findMutations(ClassName.fromString(type)))
        .stream()
        .filter(one -> Survivors.row(one).equals(row))
        .findFirst()
        .map(one -> new Mutant(one, mutater.getMutation(one.getId()).getBytes()))
        .orElse(null);
  }

  /** One mutant, and the code of its class. */
  static final class Mutant {
    private final MutationDetails details;
    private final byte[] code;

    private Mutant(MutationDetails details, byte[] code) {
      this.details = details;
      this.code = code;
    }

    String type() {
      return details.getClassName().asJavaName();
    }

    /** The changed method, as {@link Probes#name} names it. */
    String method() {
      return Probes.name(
          type(), details.getMethod(), details.getId().getLocation().getMethodDesc());
    }

    /** Class and method in words, by which checks are chosen. */
    String about() {
      return details.getClassName().getNameWithoutPackage() + " " + details.getMethod();
    }

    /** What is loaded instead of a class. */
    byte[] changed(String name, byte[] right) {
      return name.equals(type()) ? code : right;
    }
  }
}
