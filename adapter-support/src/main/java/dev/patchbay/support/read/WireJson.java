package dev.patchbay.support.read;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * JSON as vendors write it: unknown members are ignored, absent and null are the same, a flag may
 * be 0 or 1, a number may be text and a text a number, and an item of a list that is null is none.
 * A list where a text belongs is still an error.
 */
public final class WireJson {
  private static final Map<Type, JsonAdapter<?>> LENIENT =
      Map.of(
          String.class, new LenientAdapter(Scalars::plainText),
          Boolean.class, new LenientAdapter(Scalars::flag),
          Integer.class, new WholeNumber());

  /** One for all adapters: what it learns of a record type it need not learn again. */
  private static final Moshi MOSHI = with(new Moshi.Builder());

  private WireJson() {}

  /** The Moshi for wire records; safe for use by several threads. */
  public static Moshi moshi() {
    return MOSHI;
  }

  /**
   * The same with a factory that is asked first, for a vendor whose records come in more than one
   * form; {@code Moshi.nextAdapter} leads it back here. Make one for all adapters of a vendor.
   */
  public static Moshi moshi(JsonAdapter.Factory first) {
    return with(new Moshi.Builder().add(first));
  }

  private static Moshi with(Moshi.Builder builder) {
    return builder
        .add((type, annotations, moshi) -> annotations.isEmpty() ? LENIENT.get(type) : null)
        .add(ItemsAdapter::create)
        .add(RecordAdapter::create)
        .build();
  }

  /** The members of a JSON object in a text; null when it is anything else. */
  public static @Nullable Map<?, ?> object(Moshi moshi, String text) {
    try {
      return moshi.adapter(Object.class).fromJson(text) instanceof Map<?, ?> map ? map : null;
    } catch (IOException | JsonDataException notJson) {
      return null;
    }
  }

  private static class LenientAdapter extends JsonAdapter<Object> {
    private final Function<Object, @Nullable Object> read;

    LenientAdapter(Function<Object, @Nullable Object> read) {
      this.read = read;
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
      return switch (reader.peek()) {
        case NULL -> reader.nextNull();
        case STRING, NUMBER -> read.apply(reader.nextString());
        case BOOLEAN -> read.apply(reader.nextBoolean());
        default ->
            throw new JsonDataException(
                "Expected a text, number or flag but was "
                    + reader.peek()
                    + " at "
                    + reader.getPath());
      };
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
      if (value instanceof Boolean flag) {
        writer.value(flag);
      } else if (value instanceof Number number) {
        writer.value(number);
      } else {
        writer.value((String) value);
      }
    }
  }

  /** Nearly all numbers are plain; those need not become a text first. */
  private static final class WholeNumber extends LenientAdapter {
    WholeNumber() {
      super(Scalars::whole);
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
      if (reader.peek() == JsonReader.Token.NUMBER) {
        try {
          return reader.nextInt();
        } catch (JsonDataException notPlain) {
          return super.fromJson(reader);
        }
      }
      return super.fromJson(reader);
    }
  }
}
