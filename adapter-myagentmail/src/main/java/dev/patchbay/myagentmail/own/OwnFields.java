package dev.patchbay.myagentmail.own;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.support.read.Components;
import dev.patchbay.support.table.Filled;
import dev.patchbay.support.table.OperationEntry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Declares the results of the vendor's own operations, which have exactly the fields that the
 * vendor documents, and their arguments.
 */
final class OwnFields {
  private static final String OURS = "dev.patchbay.myagentmail.";

  private OwnFields() {}

  /** Accepts all arguments, and declares all fields as filled where the vendor tells them. */
  static OperationEntry all(OperationEntry entry, Operation<?, ?> operation) {
    return all(entry, operation, "");
  }

  /** The same but for some fields, which are never filled. */
  static OperationEntry all(
      OperationEntry entry, Operation<?, ?> operation, String why, String... never) {
    Arguments.names(operation.requestType()).forEach(entry::accepts);
    List<String> always = new ArrayList<>();
    List<String> sometimes = new ArrayList<>();
    collect(operation.resultType(), "", always, sometimes);
    sometimes.removeAll(List.of(never));
    return entry.fields(
        new Filled()
            .always(always.toArray(String[]::new))
            .sometimes(sometimes.toArray(String[]::new))
            .neverAs(why, never)
            .list());
  }

  /** What a result cannot be without is always filled. */
  private static void collect(
      Class<?> type, String path, List<String> always, List<String> sometimes) {
    if (!type.isRecord()) {
      return;
    }
    for (RecordComponent component : Components.of(type)) {
      boolean required = !(component.getGenericType() instanceof ParameterizedType);
      List<String> names = required ? always : sometimes;
      names.add(path + component.getName());
      Class<?> inner = inner(component.getGenericType());
      if (inner.getName().startsWith(OURS)) {
        collect(inner, path + component.getName() + ".", always, sometimes);
      }
    }
  }

  private static Class<?> inner(Type type) {
    Type inner =
        type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
    return inner instanceof Class<?> plain ? plain : Object.class;
  }
}
