package dev.patchbay.linkedapi;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.support.table.Filled;
import dev.patchbay.support.table.OperationEntry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Declares the results of the vendor's own operations, which have exactly the fields that the
 * vendor knows, and their arguments, which are sent as given.
 */
final class OwnFields {
  private static final String OURS = "dev.patchbay.linkedapi.";

  private OwnFields() {}

  /** Accepts all arguments, and declares all fields as filled where the vendor tells them. */
  static OperationEntry all(OperationEntry entry, Operation<?, ?> operation) {
    Arguments.names(operation.requestType()).forEach(entry::accepts);
    List<String> names = new ArrayList<>();
    collect(operation.resultType(), "", List.of(), names);
    return entry.fields(new Filled().sometimes(names.toArray(String[]::new)).list());
  }

  /** A record within one of its own kind is not followed: outcomes have outcomes below them. */
  private static void collect(
      Class<?> type, String path, List<Class<?>> outer, List<String> names) {
    if (!type.isRecord()) {
      return;
    }
    List<Class<?>> all = new ArrayList<>(outer);
    all.add(type);
    for (RecordComponent component : type.getRecordComponents()) {
      names.add(path + component.getName());
      Class<?> inner = inner(component.getGenericType());
      if (inner.getName().startsWith(OURS) && !all.contains(inner)) {
        collect(inner, path + component.getName() + ".", all, names);
      }
    }
  }

  private static Class<?> inner(Type type) {
    Type inner =
        type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
    return inner instanceof Class<?> plain ? plain : Object.class;
  }
}
