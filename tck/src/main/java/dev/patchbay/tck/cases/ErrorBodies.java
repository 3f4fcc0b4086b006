package dev.patchbay.tck.cases;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;

/** Bodies of errors in the vendor's own form, which the pack shows. */
public final class ErrorBodies {
  private ErrorBodies() {}

  /** The vendor's error body with a code, a status and words in it. */
  public static JsonObject filled(JsonObject envelope, String code, long status, String text) {
    return Json.object(
        Json.write(envelope)
            .replace("\"{{status}}\"", String.valueOf(status))
            .replace("{{code}}", code)
            .replace("{{text}}", within(text)));
  }

  /** A text as it stands between the quotes of JSON: words may hold quotes of their own. */
  private static String within(String text) {
    String quoted = Json.write(text).strip();
    return quoted.substring(1, quoted.length() - 1);
  }
}
