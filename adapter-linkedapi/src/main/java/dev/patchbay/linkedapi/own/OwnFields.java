package dev.patchbay.linkedapi.own;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.linkedapi.messaging.MessagingFields;
import dev.patchbay.linkedapi.post.PostFields;
import dev.patchbay.messaging.Message;
import dev.patchbay.post.Post;
import dev.patchbay.support.read.Components;
import dev.patchbay.support.table.Filled;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Declares the results of the vendor's own operations, which have exactly the fields that the
 * vendor knows, and their arguments, which are sent as given.
 */
final class OwnFields {
  private static final String OURS = "dev.patchbay.linkedapi.";

  /** Records of the port within results; the port's operations fill them from the same wire. */
  private static final Map<Class<?>, List<FieldCapability>> NEUTRAL =
      Map.of(Post.class, PostFields.POST, Message.class, MessagingFields.MESSAGE);

  private final List<FieldCapability> never;
  private final List<FieldCapability> fields = new ArrayList<>();

  private OwnFields(List<FieldCapability> never) {
    this.never = never;
  }

  /** Accepts all arguments, and declares all fields as filled where the vendor tells them. */
  static OperationEntry all(OperationEntry entry, Operation<?, ?> operation) {
    return but(new Filled(), entry, operation);
  }

  /** The same, apart from fields that this operation does not tell. */
  static OperationEntry but(Filled never, OperationEntry entry, Operation<?, ?> operation) {
    Arguments.names(operation.requestType()).forEach(entry::accepts);
    OwnFields own = new OwnFields(never.list());
    own.collect(operation.resultType(), "", List.of());
    return entry.fields(List.copyOf(own.fields));
  }

  /** A record within one of its own kind is not followed: outcomes have outcomes below them. */
  private void collect(Class<?> type, String path, List<Class<?>> outer) {
    if (!type.isRecord()) {
      return;
    }
    List<Class<?>> all = new ArrayList<>(outer);
    all.add(type);
    for (RecordComponent component : Components.of(type)) {
      String name = path + component.getName();
      fields.add(field(name, !optional(component.getType())));
      Class<?> inner = inner(component.getGenericType());
      NEUTRAL.getOrDefault(inner, List.of()).forEach(part -> fields.add(within(name, part)));
      if (inner.getName().startsWith(OURS) && !all.contains(inner)) {
        collect(inner, name + ".", all);
      }
    }
  }

  private static boolean optional(Class<?> type) {
    return type == Option.class
        || type == boolean.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  private FieldCapability field(String name, boolean always) {
    return never.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseGet(
            () ->
                new FieldCapability(
                    name,
                    always ? FieldCapability.Filled.ALWAYS : FieldCapability.Filled.SOMETIMES,
                    ""));
  }

  private static FieldCapability within(String path, FieldCapability part) {
    return new FieldCapability(path + "." + part.name(), part.filled(), part.reason());
  }

  private static Class<?> inner(Type type) {
    Type inner =
        type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
    return inner instanceof Class<?> plain ? plain : Object.class;
  }
}
