package dev.patchbay.linkedapi.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body whose nulls are written: the vendor takes them for all, or for none. Everywhere else what
 * is null is left out. No record, because those are written by their components.
 */
public final class WithNulls {
  private final Map<String, @Nullable Object> members;

  /** A body of these members. */
  public WithNulls(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  /** The same Moshi, which can write such bodies. */
  public static Moshi in(Moshi moshi) {
    JsonAdapter<Object> plain = moshi.adapter(Object.class).serializeNulls();
    return moshi.newBuilder().add(WithNulls.class, new Writing(plain)).build();
  }

  private static final class Writing extends JsonAdapter<WithNulls> {
    private final JsonAdapter<Object> plain;

    Writing(JsonAdapter<Object> plain) {
      this.plain = plain;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable WithNulls body) throws IOException {
      plain.toJson(writer, body == null ? null : body.members);
    }

    @Override
    public @Nullable WithNulls fromJson(JsonReader reader) throws IOException {
      throw new IOException("The vendor is sent this, it does not send it");
    }
  }
}
