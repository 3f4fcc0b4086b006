package dev.patchbay.sandbox.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON as plain values: {@link Map}, {@link List}, {@link String}, {@link Long} or
 * {@link Double} (a {@link BigDecimal} where a double would round), {@link Boolean} and null. Order
 * of members is kept. A number without fraction and exponent that fits is a {@code Long}; 64-bit
 * ids therefore survive.
 */
public final class Json {

  private Json() {}

  /**
   * Reads one JSON value.
   *
   * @param text the whole document
   * @return the value, null for the literal {@code null}
   * @throws IllegalArgumentException if the text is not exactly one strict JSON value; a duplicate
   *     key is an error too
   */
  public static @Nullable Object parse(String text) {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
      Object value = read(reader);
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new IllegalArgumentException("More than one JSON value");
      }
      return value;
    } catch (EOFException e) {
      throw new IllegalArgumentException("The JSON text ends too early", e);
    } catch (IOException | JsonDataException e) {
      throw new IllegalArgumentException("Not JSON: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a JSON object.
   *
   * @param text the whole document
   * @return the object
   * @throws IllegalArgumentException if the text is not JSON or not an object
   */
  public static JsonObject object(String text) {
    if (parse(text) instanceof Map<?, ?> map) {
      return JsonObject.view(map);
    }
    throw new IllegalArgumentException("Not a JSON object");
  }

  /**
   * Writes a value as compact JSON. Nulls are written.
   *
   * @param value a plain value or a {@link JsonObject}
   * @return the text
   */
  public static String write(@Nullable Object value) {
    return write(value, "");
  }

  /**
   * Writes a value as JSON indented by two spaces, for people to read.
   *
   * @param value a plain value or a {@link JsonObject}
   * @return the text
   */
  public static String pretty(@Nullable Object value) {
    return write(value, "  ");
  }

  private static String write(@Nullable Object value, String indent) {
    Buffer buffer = new Buffer();
    try (JsonWriter writer = JsonWriter.of(buffer)) {
      writer.setSerializeNulls(true);
      writer.setIndent(indent);
      writer.jsonValue(JsonObject.plain(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.readUtf8();
  }

  private static @Nullable Object read(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> readObject(reader);
      case BEGIN_ARRAY -> readArray(reader);
      case STRING -> reader.nextString();
      case NUMBER -> number(reader.nextString());
      case BOOLEAN -> reader.nextBoolean();
      case NULL -> reader.nextNull();
      default -> throw new IllegalArgumentException("Not JSON at " + reader.getPath());
    };
  }

  private static Map<String, @Nullable Object> readObject(JsonReader reader) throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (map.containsKey(name)) {
        throw new IllegalArgumentException("Duplicate key at " + reader.getPath());
      }
      map.put(name, read(reader));
    }
    reader.endObject();
    return map;
  }

  private static List<@Nullable Object> readArray(JsonReader reader) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      list.add(read(reader));
    }
    reader.endArray();
    return list;
  }

  private static boolean exact(String text, Double rounded) {
    return !rounded.isInfinite()
        && new BigDecimal(rounded.toString()).compareTo(new BigDecimal(text)) == 0;
  }

  private static Object number(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException notWhole) {
      Double rounded = Double.valueOf(text);
      return exact(text, rounded) ? rounded : new BigDecimal(text);
    }
  }
}
