package dev.patchbay.codec;

import java.lang.reflect.Type;

/**
 * Neutral values to and from plain values: maps with text keys, lists, texts, whole numbers and
 * booleans. Records become maps by component name, absent options and empty collections are left
 * out, sealed types carry their case under {@code type} (under {@code @type} where the record has a
 * type of its own), times and amounts are text, bytes are Base64. Secrets become {@code
 * "(secret)"}, uploads lose their content, and neither can be read back: an optional secret is then
 * absent. Safe for use by several threads.
 */
public final class Codec {
  private Codec() {}

  /**
   * The plain form of a neutral value.
   *
   * @throws IllegalArgumentException when the value is of a type that is not neutral
   */
  public static Object toPlain(Object value) {
    return PlainWriter.write(value);
  }

  /**
   * A neutral value from its plain form.
   *
   * @param type the record, enum or other neutral type
   * @throws IllegalArgumentException when the plain value does not fit the type; the message says
   *     where
   */
  public static <T> T fromPlain(Object plain, Class<T> type) {
    return type.cast(PlainReader.read(plain, type, type.getSimpleName()));
  }

  /** The same for a generic type. */
  public static Object fromPlain(Object plain, Type type) {
    return PlainReader.read(plain, type, type.getTypeName());
  }
}
