package dev.patchbay.mutation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tries mutants of PIT in an adapter that is loaded anew for each of them, so that the mutant
 * computes the constants, too: tables of arguments, fields and errors, which PIT's own way leaves
 * as they were before the first mutant. Which checks reach a method is found out first, once.
 */
final class Afresh {
  private final List<Path> folders;
  private final List<RightKit> kits = new ArrayList<>();
  private final Mutants mutants = new Mutants();
  private final long budget = Long.getLong("patchbay.mutation.budget", 200);

  private Afresh(List<Path> folders) {
    this.folders = folders;
  }

  /**
   * Arguments: a list of mutants, one each line as in docs/mutation; the file to which rows are
   * appended as {@link KitRows} does; the package in which constants are; the conformance tests,
   * with commas between; the folders of classes to load anew.
   */
  public static void main(String... arguments) throws Exception {
    List<String> wanted = Files.readAllLines(Path.of(arguments[0]));
    Afresh afresh = new Afresh(Stream.of(arguments).skip(4).map(Path::of).toList());
    for (String test : arguments[3].split(",")) {
      afresh.kits.add(RightKit.look(test, afresh.folders, arguments[2], Afresh::counts));
    }
    for (String row : new LinkedHashSet<>(wanted)) {
      Files.write(
          Path.of(arguments[1]),
          List.of(afresh.verdict(row).row(row)),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
    System.exit(0);
  }

  /** Whether a check is of no rule that is left out. */
  private static boolean counts(String label) {
    return Stream.of(System.getProperty("patchbay.mutation.without", "").split(";"))
        .noneMatch(rule -> !rule.isEmpty() && label.startsWith(rule));
  }

  private Verdict verdict(String row) throws ClassNotFoundException, InterruptedException {
    Mutants.Mutant mutant = mutants.find(row);
    if (mutant == null) {
      return Verdict.NON_VIABLE;
    }
    int ran = 0;
    for (RightKit kit : kits) {
      Verdict verdict =
          new Trial(kit, mutant, budget).verdict(new FreshLoader(folders, mutant::changed));
      if (!verdict.isUnnoticed()) {
        return verdict;
      }
      ran += verdict.ran();
    }
    return Verdict.unnoticed(ran);
  }
}
