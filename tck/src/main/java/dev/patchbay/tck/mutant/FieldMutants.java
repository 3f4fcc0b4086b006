package dev.patchbay.tck.mutant;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.identity.Vendor;
import dev.patchbay.tck.cases.Samples;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every field of a result, made wrong on its way out of the adapter. */
final class FieldMutants {
  private final Operation<?, ?> operation;
  private final OperationCapability capability;
  private final Vendor vendor;

  FieldMutants(Operation<?, ?> operation, OperationCapability capability, Vendor vendor) {
    this.operation = operation;
    this.capability = capability;
    this.vendor = vendor;
  }

  List<Mutant> all() {
    List<Mutant> mutants = new ArrayList<>();
    for (FieldCapability field : capability.fields()) {
      List<String> path = List.of(field.name().split("\\.", -1));
      RecordComponent component = component(operation.resultType(), path);
      if (component == null) {
        continue;
      }
      Shape shape = Shape.of(component.getGenericType());
      if (field.filled() == Filled.NEVER) {
        madeUp(field, path, component).forEach(mutants::add);
        continue;
      }
      for (Twist twist : Twist.values()) {
        if (twist.fits(shape)) {
          mutants.add(mutant(twist.text(), field.name(), path, twist::apply));
        }
      }
      swapped(field, path, component).forEach(mutants::add);
    }
    return mutants;
  }

  private Mutant mutant(
      String operator,
      String name,
      List<String> path,
      java.util.function.UnaryOperator<Object> change) {
    return Mutant.of(
        Table.FIELD,
        operator,
        operation.id(),
        "field " + name,
        List.of(path.get(path.size() - 1), name),
        Changes.result(operation.id(), result -> Rebuilt.at(result, path, change)));
  }

  private Option<Mutant> madeUp(
      FieldCapability field, List<String> path, RecordComponent component) {
    Object sample =
        new Samples(vendor, TermKind.LOCATION, List.of()).of(component.getGenericType());
    boolean optional = component.getType() == Option.class;
    return Option.when(
        sample != null && optional,
        () ->
            mutant(
                "makes up",
                field.name(),
                path,
                none -> Option.some(java.util.Objects.requireNonNull(sample))));
  }

  /** The same as another field of the same type, where there is one behind it. */
  private Option<Mutant> swapped(FieldCapability field, List<String> path, RecordComponent one) {
    boolean behind = false;
    Class<?> owner = one.getDeclaringRecord();
    for (RecordComponent other : owner.getRecordComponents()) {
      if (behind && other.getGenericType().equals(one.getGenericType()) && told(path, other)) {
        List<String> ownerPath = path.subList(0, path.size() - 1);
        return Option.some(
            Mutant.of(
                Table.FIELD,
                "swaps",
                operation.id(),
                "field " + field.name() + " and " + other.getName(),
                List.of(one.getName(), other.getName()),
                Changes.result(
                    operation.id(),
                    result ->
                        Rebuilt.at(
                            result,
                            ownerPath,
                            record ->
                                record.getClass() == owner
                                    ? swap((Record) record, one, other)
                                    : Rebuilt.each(
                                        record,
                                        inner ->
                                            inner.getClass() == owner
                                                ? swap((Record) inner, one, other)
                                                : inner)))));
      }
      behind |= other.getName().equals(one.getName());
    }
    return Option.none();
  }

  private static Object swap(Record record, RecordComponent one, RecordComponent other) {
    return Rebuilt.with(
        record,
        Map.of(
            one.getName(),
            Rebuilt.read(other, record),
            other.getName(),
            Rebuilt.read(one, record)));
  }

  private boolean told(List<String> path, RecordComponent other) {
    List<String> twin = new ArrayList<>(path.subList(0, path.size() - 1));
    twin.add(other.getName());
    String name = String.join(".", twin);
    return capability.fields().stream()
        .anyMatch(field -> field.name().equals(name) && field.filled() != Filled.NEVER);
  }

  /** The component that a path means; of a sealed type that of the first case that has it. */
  private static @Nullable RecordComponent component(Class<?> type, List<String> path) {
    if (type.isSealed()) {
      for (Class<?> one : type.getPermittedSubclasses()) {
        RecordComponent found = component(one, path);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    if (!type.isRecord()) {
      return null;
    }
    RecordComponent first = Rebuilt.component(type, path.get(0));
    return first == null || path.size() == 1
        ? first
        : component(innermost(first.getGenericType()), path.subList(1, path.size()));
  }

  private static Class<?> innermost(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> leaf = Shape.of(type).leaf();
      return leaf == Object.class ? (Class<?>) generic.getRawType() : leaf;
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
