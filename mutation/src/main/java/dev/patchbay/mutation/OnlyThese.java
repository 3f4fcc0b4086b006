package dev.patchbay.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.plugin.Feature;

/**
 * Leaves out every mutant that the file does not list which {@code patchbay.mutation.only} names;
 * without that property it leaves out nothing. So survivors can be tried again, alone.
 */
public final class OnlyThese implements MutationInterceptorFactory {
  /** The plugin; a service loader makes it. */
  public OnlyThese() {}

  @Override
  public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
    String file = System.getProperty("patchbay.mutation.only", "");
    try {
      return new Listed(
          file.isEmpty() ? Set.of() : new HashSet<>(Files.readAllLines(Path.of(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Feature provides() {
    return Feature.named("KITONLY").withOnByDefault(true).withDescription(description());
  }

  @Override
  public String description() {
    return "Only the mutants of a list, where there is one";
  }

  private record Listed(Set<String> rows) implements MutationInterceptor {
    @Override
    public InterceptorType type() {
      return InterceptorType.PRE_SCAN_FILTER;
    }

    @Override
    public void begin(ClassTree type) {
      // Every mutant is looked at by itself.
    }

    @Override
    public Collection<MutationDetails> intercept(
        Collection<MutationDetails> mutations, Mutater mutater) {
      return rows.isEmpty()
          ? mutations
          : mutations.stream().filter(one -> rows.contains(Survivors.row(one))).toList();
    }

    @Override
    public void end() {
      // Nothing was begun.
    }
  }
}
