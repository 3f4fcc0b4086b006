package dev.patchbay.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import org.pitest.mutationtest.ClassMutationResults;
import org.pitest.mutationtest.ListenerArguments;
import org.pitest.mutationtest.MutationResultListener;
import org.pitest.mutationtest.MutationResultListenerFactory;

/**
 * Appends what came of each mutant to the file that {@code patchbay.mutation.rows} names, as soon
 * as PIT knows it, so that a run that is stopped leaves what it found. Columns: status, how many
 * checks ran, the mutant, the check that noticed it, how many checks could have.
 */
public final class KitRows implements MutationResultListenerFactory {
  /** The plugin; a service loader makes it. */
  public KitRows() {}

  @Override
  public MutationResultListener getListener(Properties properties, ListenerArguments arguments) {
    return new Appending(
        Path.of(System.getProperty("patchbay.mutation.rows", "target/mutation-rows.tsv")));
  }

  @Override
  public String name() {
    return "KITROWS";
  }

  @Override
  public String description() {
    return "One line for each mutant, at once";
  }

  private record Appending(Path file) implements MutationResultListener {
    @Override
    public void runStart() {
      append(List.of());
    }

    @Override
    public void handleMutationResult(ClassMutationResults results) {
      append(
          results.getMutations().stream()
              .map(
                  one ->
                      String.join(
                          "\t",
                          one.getStatus().name(),
                          String.valueOf(one.getNumberOfTestsRun()),
                          Survivors.row(one.getDetails()),
                          one.getKillingTest().orElse(""),
                          String.valueOf(one.getDetails().getTestsInOrder().size())))
              .toList());
    }

    @Override
    public void runEnd() {
      append(List.of());
    }

    private void append(List<String> lines) {
      try {
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
