package dev.patchbay.support.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import java.io.EOFException;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** JSON by Moshi and multipart by {@link FormParts}; an unreadable answer keeps its beginning. */
final class Converters extends Converter.Factory {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final int EXCERPT = 400;

  private final Moshi moshi;
  private final SizeLimit limit;

  Converters(Moshi moshi, SizeLimit limit) {
    this.moshi = moshi;
    this.limit = limit;
  }

  @Override
  public @Nullable Converter<?, RequestBody> requestBodyConverter(
      Type type, Annotation[] parameter, Annotation[] method, Retrofit retrofit) {
    if (type == FormParts.class) {
      return value -> ((FormParts) value).toBody();
    }
    if (type == RequestBody.class) {
      return null;
    }
    JsonAdapter<Object> adapter = moshi.adapter(type);
    return value -> {
      Buffer buffer = new Buffer();
      adapter.toJson(buffer, value);
      return RequestBody.create(buffer.readByteString(), JSON);
    };
  }

  @Override
  public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    if (type == DownloadedBytes.class) {
      return body ->
          new DownloadedBytes(
              limit.whole(body).readByteArray(), String.valueOf(body.contentType()));
    }
    if (type == AnyContent.class) {
      return body -> new AnyContent(limit.whole(body).readUtf8());
    }
    JsonAdapter<Object> adapter = moshi.adapter(type);
    return body -> read(adapter, body);
  }

  private Object read(JsonAdapter<Object> adapter, ResponseBody body) throws IOException {
    // All of it first: a cut answer is then a network failure and not bad JSON.
    Buffer json = limit.whole(body).getBuffer();
    byte[] beginning = beginning(json);
    try {
      JsonReader reader = JsonReader.of(json);
      Object value = adapter.fromJson(reader);
      if (value == null || reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new UnreadableAnswer(
            value == null ? "null instead of a value" : "more than one value", text(beginning));
      }
      return value;
    } catch (JsonDataException | JsonEncodingException | EOFException bad) {
      throw new UnreadableAnswer(reason(text(beginning), bad), text(beginning));
    }
  }

  /** A copy of the first bytes. Sharing them would keep Okio from using their segment again. */
  private static byte[] beginning(Buffer buffer) {
    if (buffer.size() == 0) {
      return new byte[0];
    }
    try (Buffer.UnsafeCursor cursor = buffer.readUnsafe(new Buffer.UnsafeCursor())) {
      cursor.seek(0);
      byte[] segment = cursor.data;
      return segment == null
          ? new byte[0]
          : Arrays.copyOfRange(segment, cursor.start, Math.min(cursor.end, cursor.start + EXCERPT));
    }
  }

  private static String text(byte[] beginning) {
    return new String(beginning, StandardCharsets.UTF_8);
  }

  private static String reason(String beginning, Exception bad) {
    String start = beginning.stripLeading();
    if (start.isEmpty()) {
      return "an empty body instead of JSON";
    }
    return start.startsWith("<") ? "a page instead of JSON" : String.valueOf(bad.getMessage());
  }

  /** An answer arrived whole and is not what was expected. */
  static final class UnreadableAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String beginning;

    UnreadableAnswer(String reason, String beginning) {
      super(reason);
      this.beginning = beginning;
    }

    String beginning() {
      return beginning;
    }
  }
}
