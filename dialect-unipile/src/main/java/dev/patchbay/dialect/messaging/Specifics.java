package dev.patchbay.dialect.messaging;

import com.squareup.moshi.JsonDataException;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.WireJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a network adds to a row: an object, of which one rendering of the contract shows a list.
 * Both are read.
 */
final class Specifics {
  private Specifics() {}

  /** The object; null when there is none, or when it is unlike its kind, which is noted. */
  static <T> @Nullable T read(@Nullable Object told, Class<T> type, Reading reading) {
    Object one = told instanceof List<?> list ? (list.isEmpty() ? null : list.get(0)) : told;
    if (one == null) {
      return null;
    }
    try {
      if (one instanceof Map<?, ?>) {
        return WireJson.moshi().adapter(type).fromJsonValue(one);
      }
    } catch (JsonDataException unlikeItsKind) {
      // Noted below, as anything else that is no object.
    }
    reading.unrecognised("specifics", one.getClass().getSimpleName());
    return null;
  }
}
