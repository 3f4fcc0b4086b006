package dev.patchbay.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** Mutants of what only constants use, in an adapter that is loaded anew for each. */
final class AfreshTest {
  @Test
  void a_mutant_of_a_constant_is_noticed_and_one_of_what_nothing_uses_is_not(@TempDir Path folder)
      throws Exception {
    List<String> mutants =
        new GregorEngineFactory()
                .createEngine(EngineArguments.arguments())
                .createMutator(new ClassloaderByteArraySource(AfreshTest.class.getClassLoader()))
                .findMutations(ClassName.fromClass(ConstantProvider.class))
                .stream()
                .map(Survivors::row)
                .filter(row -> row.contains("computed") || row.contains("unused"))
                .toList();
    Path list = Files.write(folder.resolve("list"), mutants);
    Path rows = folder.resolve("rows");
    copied(ConstantProvider.class, folder.resolve("fresh"));
    copied(ConstantKit.class, folder.resolve("fresh-tests"));

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpatchbay.mutation.without=FAULT-;LIFE-;SECRET-;WIRE-;FIELD-",
                "-cp",
                System.getProperty("java.class.path"),
                Afresh.class.getName(),
                list.toString(),
                rows.toString(),
                "dev.patchbay.mutation.Constant",
                ConstantKit.class.getName(),
                folder.resolve("fresh-tests").toString(),
                folder.resolve("fresh").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }

    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
    assertThat(Files.readAllLines(rows))
        .hasSize(2)
        .anyMatch(row -> row.startsWith("KILLED") && row.contains("ConstantProvider.computed"))
        .anyMatch(row -> row.startsWith("NO_COVERAGE") && row.contains("ConstantProvider.unused"));
  }

  private static void copied(Class<?> type, Path folder) throws IOException {
    String file = type.getName().replace('.', '/') + ".class";
    Files.createDirectories(folder.resolve(file).getParent());
    try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      Files.copy(in, folder.resolve(file));
    }
  }
}
