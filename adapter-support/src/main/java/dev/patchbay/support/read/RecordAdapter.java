package dev.patchbay.support.read;

import com.google.common.reflect.TypeToken;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Wire records as Moshi's own adapter reads and writes them, at half its price: that one looks its
 * constructor up anew for each record, which for a record of forty members costs more than they do.
 */
final class RecordAdapter extends JsonAdapter<Object> {
  private final JsonReader.Options names;
  private final List<Member> members;
  private final MethodHandle constructor;

  private RecordAdapter(List<Member> members, MethodHandle constructor) {
    this.names = JsonReader.Options.of(members.stream().map(Member::name).toArray(String[]::new));
    this.members = members;
    this.constructor = constructor;
  }

  /** The adapter of a plain record that is open to this module; null leaves the type to Moshi. */
  static @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    Class<?> raw = Types.getRawType(type);
    if (!raw.isRecord() || !annotations.isEmpty() || !open(raw) || !plain(raw)) {
      return null;
    }
    RecordComponent[] components = raw.getRecordComponents();
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    // Unlike reflection, method handles do not take it for granted that this module reads that one.
    RecordAdapter.class.getModule().addReads(raw.getModule());
    try {
      MethodHandle constructor =
          MethodHandles.privateLookupIn(raw, lookup)
              .findConstructor(
                  raw,
                  MethodType.methodType(
                      void.class,
                      Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new)))
              .asSpreader(Object[].class, components.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      List<Member> members = new java.util.ArrayList<>();
      for (RecordComponent component : components) {
        members.add(Member.of(component, TypeToken.of(type), moshi, lookup));
      }
      return new RecordAdapter(List.copyOf(members), constructor);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("An open record is hidden: " + raw.getName(), impossible);
    }
  }

  private static boolean open(Class<?> type) {
    return type.getModule().isOpen(type.getPackageName(), RecordAdapter.class.getModule());
  }

  private static boolean plain(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .noneMatch(
            component ->
                component.getType().isPrimitive() || component.getAnnotations().length > 0);
  }

  @Override
  public @Nullable Object fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    @Nullable Object[] values = new Object[members.size()];
    reader.beginObject();
    while (reader.hasNext()) {
      int index = reader.selectName(names);
      if (index < 0) {
        reader.skipName();
        reader.skipValue();
      } else {
        values[index] = members.get(index).adapter().fromJson(reader);
      }
    }
    reader.endObject();
    try {
      return (Object) constructor.invokeExact(values);
    } catch (Throwable thrown) {
      throw unexpected(thrown);
    }
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    for (Member member : members) {
      writer.name(member.name());
      member.adapter().toJson(writer, member.read(value));
    }
    writer.endObject();
  }

  private static RuntimeException unexpected(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("A record threw a checked exception", thrown);
  }

  private record Member(String name, JsonAdapter<@Nullable Object> adapter, MethodHandle accessor) {
    static Member of(
        RecordComponent component, TypeToken<?> owner, Moshi moshi, MethodHandles.Lookup lookup)
        throws ReflectiveOperationException {
      Type type = owner.resolveType(component.getGenericType()).getType();
      return new Member(
          component.getName(),
          moshi.adapter(type),
          MethodHandles.privateLookupIn(component.getDeclaringRecord(), lookup)
              .unreflect(component.getAccessor())
              .asType(MethodType.methodType(Object.class, Object.class)));
    }

    @Nullable Object read(Object owner) {
      try {
        return (Object) accessor.invokeExact(owner);
      } catch (Throwable thrown) {
        throw unexpected(thrown);
      }
    }
  }
}
