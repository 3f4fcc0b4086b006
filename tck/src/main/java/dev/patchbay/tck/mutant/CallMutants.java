package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Notes;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.Check.OutcomeUnknown;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.tck.cases.CaseFile;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be wrong with the calls of an operation as such. */
final class CallMutants {
  private final Operation<?, ?> operation;
  private final OperationCapability capability;
  private final CaseFile file;
  private final List<String> secrets;
  private final Vendor vendor;

  CallMutants(
      Operation<?, ?> operation,
      OperationCapability capability,
      CaseFile file,
      List<String> secrets,
      Vendor vendor) {
    this.operation = operation;
    this.capability = capability;
    this.file = file;
    this.secrets = secrets;
    this.vendor = vendor;
  }

  List<Mutant> all() {
    boolean local = file.base().forAll(one -> one.exchanges().isEmpty());
    List<Mutant> mutants = new ArrayList<>();
    if (!local) {
      mutants.add(mutant("makes twice", again(outcome -> outcome.isRight(), false)));
      mutants.add(mutant("repeats after an error", again(Either::isLeft, true)));
      mutants.add(
          mutant("tells the key in errors of", Changes.error(operation.id(), this::telling)));
      mutants.add(
          mutant(
              "throws the errors of",
              Changes.error(
                  operation.id(),
                  error -> {
                    throw new IllegalStateException(error.kind());
                  })));
      if (operation.kind() == Effect.WRITE) {
        mutants.add(
            mutant(
                "calls safe to repeat what may have happened,",
                Changes.error(
                    operation.id(),
                    error ->
                        error instanceof OutcomeUnknown
                            ? new Resume.NetworkFailure(error.origin(), "?")
                            : error)));
      }
    }
    if (capability.session() == SessionUse.REQUIRED) {
      mutants.add(
          mutant(
              "uses another session for", Changes.context(operation.id(), CallMutants::strange)));
      mutants.add(mutant("needs no session for", Changes.context(operation.id(), this::chosen)));
    }
    if (file.cases().stream().anyMatch(one -> one.expect().has("gaps"))) {
      mutants.add(
          mutant(
              "hides the gaps of",
              Changes.answer(operation.id(), answer -> answer.with(Notes.NONE))));
    }
    mutants.add(
        mutant(
            "works after closing:",
            new Change() {
              @Override
              public boolean staysOpen() {
                return true;
              }
            }));
    return mutants;
  }

  private Mutant mutant(String operator, Change change) {
    return Mutant.of(Table.CALL, operator, operation.id(), "the call", List.of(), change);
  }

  private Change again(java.util.function.Predicate<Either<PortError, ?>> when, boolean last) {
    return new Change() {
      @Override
      public <Q extends Request, R> Either<PortError, Answer<R>> execute(
          Adapter right, Operation<Q, R> called, Q request, CallContext context) {
        Either<PortError, Answer<R>> outcome = right.execute(called, request, context);
        if (!called.equals(operation) || !when.test(outcome)) {
          return outcome;
        }
        Either<PortError, Answer<R>> second = right.execute(called, request, context);
        return last ? second : outcome;
      }
    };
  }

  private PortError telling(PortError error) {
    Origin origin = error.origin();
    Origin telling =
        new Origin(
            origin.operation(),
            origin.vendor(),
            origin.vendorCode(),
            origin.httpStatus(),
            origin.requestId(),
            Option.some("key " + String.join(" ", secrets)));
    return (PortError) Rebuilt.with((Record) error, Map.<String, Object>of("origin", telling));
  }

  private static CallContext strange(CallContext context) {
    return context
        .session()
        .map(session -> context.withSession(new SessionRef(session.vendor(), session.id() + "2")))
        .getOrElse(context);
  }

  private CallContext chosen(CallContext context) {
    return context.session().isDefined()
        ? context
        : context.withSession(new SessionRef(vendor, "first"));
  }
}
