package dev.patchbay.cli;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import okio.Buffer;

/** Writes plain values as indented JSON. */
public final class Json {
  private Json() {}

  /** The text of a map, list, text, number or flag. */
  public static String write(Object plain) {
    Buffer buffer = new Buffer();
    try (JsonWriter writer = JsonWriter.of(buffer)) {
      writer.setIndent("  ");
      write(writer, plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return buffer.readUtf8();
  }

  private static void write(JsonWriter writer, Object plain) throws IOException {
    if (plain instanceof Map<?, ?> map) {
      writer.beginObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        writer.name(String.valueOf(member.getKey()));
        write(writer, member.getValue());
      }
      writer.endObject();
    } else if (plain instanceof Iterable<?> list) {
      writer.beginArray();
      for (Object item : list) {
        write(writer, item);
      }
      writer.endArray();
    } else if (plain instanceof Number number) {
      writer.value(number);
    } else if (plain instanceof Boolean flag) {
      writer.value(flag);
    } else {
      writer.value(String.valueOf(plain));
    }
  }
}
