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
  private final ResponseBody body;
  private final BufferedSource source;

  private LimitedBody(ResponseBody body, long limit) {
    this.body = body;
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
    return body.contentType();
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
          : response.newBuilder().body(new LimitedBody(body, bytes)).build();
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
