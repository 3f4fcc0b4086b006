package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Every declared limit of an argument: kept one off, or declared one off. */
final class LimitMutants {
  private final Operation<?, ?> operation;
  private final OperationCapability capability;

  LimitMutants(Operation<?, ?> operation, OperationCapability capability) {
    this.operation = operation;
    this.capability = capability;
  }

  List<Mutant> all() {
    List<Mutant> mutants = new ArrayList<>();
    for (ArgumentCapability told : capability.arguments().values()) {
      String name = told.name().substring(operation.variant().length() + 1);
      if (!told.support().works() || Rebuilt.component(operation.requestType(), name) == null) {
        continue;
      }
      for (int most : told.maxLength()) {
        String row = "argument " + told.name() + " of " + most + " characters";
        mutants.add(cut("cuts", row, name, most));
        mutants.add(
            refused(
                "refuses", row, name, value -> value instanceof String s && s.length() == most));
        mutants.add(declared("declares one more for", row, name, told.maxLength(most + 1)));
        mutants.add(declared("declares one less for", row, name, told.maxLength(most - 1)));
      }
      for (long most : told.max()) {
        String row = "argument " + told.name() + " of at most " + most;
        Mutant clamped = clamped(row, name, number -> Math.min(number, most));
        mutants.add(
            most < Integer.MAX_VALUE
                ? clamped
                : clamped.equivalent("no number of its type is above that"));
        mutants.add(refused("refuses", row, name, value -> is(value, most)));
      }
      for (long least : told.min()) {
        String row = "argument " + told.name() + " of at least " + least;
        Mutant clamped = clamped(row, name, number -> Math.max(number, least));
        mutants.add(isMany(name) ? clamped.equivalent("a list is made no longer by it") : clamped);
        mutants.add(refused("refuses", row, name, value -> is(value, least)));
      }
    }
    return mutants;
  }

  private boolean isMany(String name) {
    RecordComponent component = Rebuilt.component(operation.requestType(), name);
    return component != null && Shape.of(component.getGenericType()).many();
  }

  private static boolean is(Object value, long number) {
    return value instanceof Number one
        ? one.longValue() == number
        : value instanceof java.util.Collection<?> many && many.size() == number;
  }

  private Mutant mutant(String operator, String row, String name, Change change) {
    return Mutant.of(Table.LIMIT, operator, operation.id(), row, List.of(name), change);
  }

  private Mutant cut(String operator, String row, String name, int most) {
    return mutant(
        operator,
        row,
        name,
        changing(
            name,
            value ->
                value instanceof String text && text.length() > most
                    ? text.substring(0, most)
                    : value));
  }

  private Mutant clamped(String row, String name, java.util.function.LongUnaryOperator clamp) {
    return mutant(
        "clamps",
        row,
        name,
        changing(
            name,
            value ->
                value instanceof Integer number
                    ? (Object) Math.toIntExact(clamp.applyAsLong(number))
                    : value instanceof java.util.Collection<?> many
                        ? shortened(many, clamp.applyAsLong(many.size()))
                        : value));
  }

  private static Object shortened(java.util.Collection<?> many, long size) {
    List<Object> kept = many.stream().limit(size).map(Object.class::cast).toList();
    return many instanceof java.util.Set<?> ? new java.util.LinkedHashSet<>(kept) : kept;
  }

  private Change changing(String name, UnaryOperator<Object> change) {
    return Changes.request(
        operation.id(),
        request ->
            (Record)
                Rebuilt.at(
                    request,
                    List.of(name),
                    value ->
                        value instanceof Option<?>
                            ? Rebuilt.each(value, change)
                            : change.apply(value)));
  }

  private Mutant refused(String operator, String row, String name, Predicate<Object> which) {
    String key = operation.key(name);
    return mutant(
        operator,
        row,
        name,
        new Change() {
          @Override
          public <Q extends Request, R> Either<PortError, Answer<R>> execute(
              Adapter right, Operation<Q, R> called, Q request, CallContext context) {
            boolean met = called.equals(operation) && Arguments.value(request, name).exists(which);
            return met
                ? Either.left(
                    new FixCall.InvalidRequest(
                        Origin.local(called.id(), right.vendor()), key, "too much"))
                : right.execute(called, request, context);
          }
        });
  }

  private Mutant declared(String operator, String row, String name, ArgumentCapability other) {
    return mutant(
        operator,
        row,
        name,
        Changes.word(operation.id(), told -> Option.some(Words.argument(told, other))));
  }

  /** The word on an operation with another word on something of it. */
  static final class Words {
    private Words() {}

    static OperationCapability argument(OperationCapability told, ArgumentCapability other) {
      Map<String, ArgumentCapability> arguments = new LinkedHashMap<>(told.arguments());
      arguments.put(other.name(), other);
      return (OperationCapability)
          Rebuilt.with(told, Map.<String, Object>of("arguments", arguments));
    }
  }
}
