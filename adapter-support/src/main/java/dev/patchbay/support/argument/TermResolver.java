package dev.patchbay.support.argument;

import dev.patchbay.error.PortError;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import io.vavr.control.Either;

/** Finds the id of a name in one of LinkedIn's catalogues. */
@FunctionalInterface
public interface TermResolver {
  /** The term with its id; {@code AmbiguousTerm} when no candidate is exact. */
  Either<PortError, Term> resolve(ArgumentScope scope, TermKind kind, Term name);

  /** For vendors that take names: there is nothing to look up. */
  static TermResolver none() {
    return (scope, kind, term) -> scope.invalid("this vendor has no lookup; give an id");
  }
}
