package dev.patchbay.support.read;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of which an item that is null is left out, so that nobody has to expect one. */
final class ItemsAdapter extends JsonAdapter<Object> {
  private final JsonAdapter<Object> item;

  private ItemsAdapter(JsonAdapter<Object> item) {
    this.item = item;
  }

  /** The adapter of a list; null leaves the type to others. */
  static @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    return annotations.isEmpty()
            && Types.getRawType(type) == List.class
            && type instanceof ParameterizedType list
        ? new ItemsAdapter(moshi.adapter(list.getActualTypeArguments()[0]))
        : null;
  }

  @Override
  public @Nullable Object fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    List<Object> items = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      Object read = item.fromJson(reader);
      if (read != null) {
        items.add(read);
      }
    }
    reader.endArray();
    return items;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginArray();
    for (Object one : (Iterable<?>) value) {
      item.toJson(writer, one);
    }
    writer.endArray();
  }
}
