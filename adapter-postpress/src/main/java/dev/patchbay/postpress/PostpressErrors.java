package dev.patchbay.postpress;

import com.squareup.moshi.Moshi;
import dev.patchbay.dialect.DialectErrors;
import dev.patchbay.error.FixContract;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.error.ErrorTable.Said;
import dev.patchbay.support.read.WireJson;
import java.util.Map;

/**
 * postpress's errors: those of its dialect, in two envelopes.
 *
 * <p>The pages of endpoints show {@code {title, detail?, instance?, type: "errors/x", status}}; the
 * quickstart shows {@code {error: {code: "x", message, request_id}}}, presumably of a gateway in
 * front. Both are read, and {@code x} means the same in both. The codes {@code key_*} are the
 * gateway's own and mean the API key; of them only {@code key_missing} is documented.
 */
final class PostpressErrors {
  private static final String PREFIX = "errors/";
  private static final String KEY = "key_";

  private PostpressErrors() {}

  /** The complete table. */
  static ErrorTable table(Moshi moshi) {
    return DialectErrors.rows((status, body) -> said(moshi, body))
        .row(
            PREFIX + "key_missing",
            said -> new FixContract.BadCredentials(said.origin(), said.words()))
        .build();
  }

  private static Said said(Moshi moshi, String body) {
    Map<?, ?> envelope = WireJson.object(moshi, body);
    return envelope != null && envelope.get("error") instanceof Map<?, ?> gateway
        ? said(gateway)
        : normal(DialectErrors.said(moshi, body));
  }

  private static Said said(Map<?, ?> gateway) {
    String code = gateway.get("code") instanceof String text ? text.strip() : "";
    String words = gateway.get("message") instanceof String text ? text.strip() : "";
    return normal(new Said(code, words, !code.isEmpty() || !words.isEmpty()));
  }

  /** One spelling for both: {@code x} is {@code errors/x}, and any code of the key is one. */
  private static Said normal(Said said) {
    if (said.code().isEmpty()) {
      return said;
    }
    String bare =
        said.code().startsWith(PREFIX) ? said.code().substring(PREFIX.length()) : said.code();
    return new Said(
        PREFIX + (bare.startsWith(KEY) ? "key_missing" : bare), said.text(), said.readable());
  }
}
