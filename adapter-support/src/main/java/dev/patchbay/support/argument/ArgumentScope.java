package dev.patchbay.support.argument;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.call.Operation;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.CallContext;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/**
 * The argument that is being written, and what its encoding may use.
 *
 * @param operation of the request
 * @param vendor that is asked
 * @param key the argument's full key
 * @param context the call
 * @param terms resolves names to ids
 * @param notes takes what the argument became
 */
public record ArgumentScope(
    Operation<?, ?> operation,
    Vendor vendor,
    String key,
    CallContext context,
    TermResolver terms,
    List<ArgumentNote> notes) {
  private static final Set<TermKind> TAKING_ALL = Set.of(TermKind.ACCOUNT_LIST, TermKind.LEAD_LIST);

  /** The term with an id of that catalogue: as given, or looked up by name and noted. */
  public Either<PortError, Term> resolve(TermKind kind, Term term) {
    if (term.kind().isEmpty() && term.id().isDefined() && !TAKING_ALL.contains(kind)) {
      return invalid("Term.ALL is for account lists and lead lists alone; name what is meant");
    }
    if (term.kind().exists(given -> given != kind) && term.id().isDefined()) {
      return invalid(
          "the id "
              + term.id().get()
              + " is of the catalogue "
              + term.kind().get()
              + ", this argument takes "
              + kind);
    }
    return term.id().isDefined()
        ? Either.right(term)
        : terms
            .resolve(this, kind, term)
            .peek(found -> notes.add(new ArgumentNote.ResolvedTo(key, found)));
  }

  /** A refusal of this argument. */
  public <T> Either<PortError, T> invalid(String reason) {
    return Either.left(
        new FixCall.InvalidRequest(Origin.local(operation.id(), vendor), key, reason));
  }

  /** A refusal of something this vendor cannot express. */
  public <T> Either<PortError, T> unsupported(String what, String reason) {
    return Either.left(
        new FixCall.UnsupportedArgument(Origin.local(operation.id(), vendor), what, reason));
  }
}
