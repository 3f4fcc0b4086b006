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
 * without that property it leaves out nothing. So survivors can be tried again, alone. What {@code
 * patchbay.mutation.except} lists is left out, too, so that a run can go on where one was stopped.
 */
public final class OnlyThese implements MutationInterceptorFactory {
  /** The plugin; a service loader makes it. */
  public OnlyThese() {}

  @Override
  public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
    return new Listed(rows("patchbay.mutation.only"), rows("patchbay.mutation.except"));
  }

  private static Set<String> rows(String property) {
    String file = System.getProperty(property, "");
    try {
      return file.isEmpty() ? Set.of() : new HashSet<>(Files.readAllLines(Path.of(file)));
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

  private record Listed(Set<String> only, Set<String> except) implements MutationInterceptor {
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
      return mutations.stream()
          .filter(one -> only.isEmpty() || only.contains(Survivors.row(one)))
          .filter(one -> !except.contains(Survivors.row(one)))
          .toList();
    }

    @Override
    public void end() {
      // Nothing was begun.
    }
  }
}
