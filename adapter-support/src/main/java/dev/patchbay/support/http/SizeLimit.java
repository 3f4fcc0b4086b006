package dev.patchbay.support.http;

import java.io.IOException;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/**
 * Takes an answer in whole, unless it grows beyond a limit, however it was compressed.
 *
 * @param bytes the most that is taken in
 */
record SizeLimit(long bytes) {
  /** The body, all of it in memory; so what follows cannot fail for the network's sake. */
  BufferedSource whole(ResponseBody body) throws IOException {
    BufferedSource source = body.source();
    if (source.request(bytes + 1)) {
      throw new TooLargeException(bytes);
    }
    return source;
  }

  /** The answer is larger than anything a vendor is expected to send. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long limit) {
      super("the answer is larger than " + limit + " bytes");
    }
  }
}
