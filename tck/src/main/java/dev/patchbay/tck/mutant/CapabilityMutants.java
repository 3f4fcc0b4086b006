package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every word of an adapter on an operation, turned into another one. */
final class CapabilityMutants {
  private static final Support CANNOT = Support.unsupported(Reason.VENDOR_CANNOT);

  private final Operation<?, ?> operation;
  private final OperationCapability capability;
  private final List<JsonObject> rows;

  CapabilityMutants(
      Operation<?, ?> operation, OperationCapability capability, List<JsonObject> rows) {
    this.operation = operation;
    this.capability = capability;
    this.rows = rows;
  }

  List<Mutant> all() {
    List<Mutant> mutants = new ArrayList<>();
    boolean works = capability.support().works();
    mutants.add(
        mutant(
            "forgets",
            "operation " + operation.id(),
            List.of(operation.id()),
            Changes.word(operation.id(), told -> Option.none())));
    if (!works) {
      mutants.add(
          mutant(
              "gives no reason for",
              "operation " + operation.id(),
              List.of("reason"),
              told(
                  told ->
                      told.with(
                          new Support(Support.Level.UNSUPPORTED, Option.none(), "", List.of())))));
      mutants.add(
          mutant(
              "offers",
              "operation " + operation.id(),
              List.of(operation.id()),
              told(told -> told.with(Support.NATIVE))));
      return mutants;
    }
    mutants.add(mutant("denies", "operation " + operation.id(), List.of(operation.id()), denied()));
    mutants.addAll(arguments());
    mutants.addAll(fields());
    if (capability.session() == SessionUse.REQUIRED) {
      mutants.add(
          mutant(
              "calls optional",
              "the session",
              List.of("session"),
              told(told -> part(told, "session", SessionUse.OPTIONAL))));
    }
    return mutants;
  }

  /** Says that it does not work, and keeps to it. */
  private Change denied() {
    return new Change() {
      @Override
      public Option<OperationCapability> told(OperationCapability right) {
        return Option.some(
            right.operation().equals(operation.id())
                ? OperationCapability.unsupported(operation.id(), CANNOT)
                : right);
      }

      @Override
      public <Q extends Request, R> Either<PortError, Answer<R>> execute(
          Adapter right, Operation<Q, R> called, Q request, CallContext context) {
        return called.equals(operation)
            ? Either.left(
                new FixCall.UnsupportedOperation(
                    Origin.local(called.id(), right.vendor()), CANNOT.why()))
            : right.execute(called, request, context);
      }
    };
  }

  private List<Mutant> arguments() {
    List<Mutant> mutants = new ArrayList<>();
    for (ArgumentCapability told : capability.arguments().values()) {
      String name = told.name().substring(operation.variant().length() + 1);
      if (rows.stream().noneMatch(row -> row.text("key").equals(told.name()))) {
        continue;
      }
      Support other = told.support().works() ? CANNOT : Support.NATIVE;
      mutants.add(
          mutant(
              told.support().works() ? "denies" : "offers",
              "argument " + told.name(),
              List.of(name),
              told(word -> LimitMutants.Words.argument(word, told.with(other)))));
    }
    return mutants;
  }

  private List<Mutant> fields() {
    List<Mutant> mutants = new ArrayList<>();
    for (FieldCapability field : capability.fields()) {
      for (Filled other : Filled.values()) {
        if (other != field.filled()) {
          mutants.add(
              field(
                  "calls " + other.name().toLowerCase(java.util.Locale.ROOT) + " filled",
                  field,
                  List.of(
                      new FieldCapability(
                          field.name(), other, other == Filled.NEVER ? CANNOT.why() : ""))));
        }
      }
      if (!inherits(field)) {
        mutants.add(field("does not declare", field, List.of()));
      }
      mutants.add(field("declares twice", field, List.of(field, field)));
    }
    return mutants;
  }

  /** Whether what it is part of says the same, so that nothing is lost without it. */
  private boolean inherits(FieldCapability field) {
    return capability.fields().stream()
        .filter(other -> field.name().startsWith(other.name() + "."))
        .max(java.util.Comparator.comparingInt(other -> other.name().length()))
        .filter(other -> (other.filled() == Filled.NEVER) == (field.filled() == Filled.NEVER))
        .isPresent();
  }

  private Mutant field(String operator, FieldCapability field, List<FieldCapability> instead) {
    String last = field.name().substring(field.name().lastIndexOf('.') + 1);
    return mutant(
        operator,
        "field " + field.name(),
        List.of(last),
        told(
            told -> {
              List<FieldCapability> fields = new ArrayList<>();
              for (FieldCapability one : told.fields()) {
                fields.addAll(one.name().equals(field.name()) ? instead : List.of(one));
              }
              return part(told, "fields", fields);
            }));
  }

  private Change told(java.util.function.UnaryOperator<OperationCapability> change) {
    return Changes.word(operation.id(), told -> Option.some(change.apply(told)));
  }

  private static OperationCapability part(OperationCapability told, String name, Object other) {
    return (OperationCapability) Rebuilt.with(told, Map.of(name, other));
  }

  private Mutant mutant(String operator, String row, List<String> words, Change change) {
    return Mutant.of(Table.CAPABILITY, operator, operation.id(), row, words, change);
  }
}
