package dev.patchbay.support.http;

import dev.patchbay.support.redact.Redaction;
import java.io.IOException;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows what goes over the wire, redacted, when the logger {@code dev.patchbay.wire} is at trace
 * level. Request bodies are left out: they may hold passwords in any spelling.
 */
record WireLog(Redaction redaction) {
  private static final Logger LOG = LoggerFactory.getLogger("dev.patchbay.wire");
  private static final long PEEK = 4096;

  void show(Request request, int status, Response response) throws IOException {
    if (LOG.isTraceEnabled()) {
      LOG.trace(
          "{} {} -> {} {}",
          request.method(),
          redaction.clean(request.url().toString()),
          status,
          redaction.clean(response.peekBody(PEEK).string()));
    }
  }
}
