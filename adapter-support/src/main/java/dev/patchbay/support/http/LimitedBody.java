package dev.patchbay.support.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** A response body that fails instead of growing beyond a limit, however it was compressed. */
final class LimitedBody extends ResponseBody {
  private static final MediaType JSON = MediaType.get("application/json");

  private final ResponseBody body;
  private final @Nullable MediaType type;
  private final BufferedSource source;

  private LimitedBody(ResponseBody body, @Nullable String type, long limit) {
    this.body = body;
    // Retrofit asks for it at each answer, and reading it anew is a regular expression.
    this.type = type != null && type.startsWith("application/json") ? JSON : body.contentType();
    this.source =
        Okio.buffer(
            new ForwardingSource(body.source()) {
              private long seen;

              @Override
              public long read(Buffer sink, long byteCount) throws IOException {
                long read = super.read(sink, byteCount);
                seen += Math.max(0, read);
                if (seen > limit) {
                  throw new TooLargeException(limit);
                }
                return read;
              }
            });
  }

  @Override
  public @Nullable MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() {
    return body.contentLength();
  }

  @Override
  public BufferedSource source() {
    return source;
  }

  static Interceptor limit(long bytes) {
    return chain -> {
      Response response = chain.proceed(chain.request());
      ResponseBody body = response.body();
      return body == null
          ? response
          : response
              .newBuilder()
              .body(new LimitedBody(body, response.header("Content-Type"), bytes))
              .build();
    };
  }

  /** The answer is larger than anything a vendor is expected to send. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long limit) {
      super("the answer is larger than " + limit + " bytes");
    }
  }
}
