package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.http.Refusal;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The vendor's errors (dossier 17). That the code stands under {@code code} is one possible
 * reading, as are the statuses of {@code LINKEDIN_RATE_LIMITED} and {@code NO_SESSION_AVAILABLE}.
 */
final class Errors {
  private Errors() {}

  static Reply reply(int status, String code, String text) {
    return Reply.json(status, JsonObject.empty().put("error", text).put("code", code));
  }

  static Refusal refusal(int status, String code, String text) {
    return new Refusal(reply(status, code, text));
  }

  /** An error without a code: what the vendor does for bad requests and LinkedIn's refusals. */
  static Refusal plain(int status, String text) {
    return new Refusal(Reply.json(status, JsonObject.empty().put("error", text)));
  }

  static Refusal invalid(String text) {
    return plain(400, text);
  }

  static Refusal missing(String field) {
    return invalid(field + " is required");
  }

  /** LinkedIn throttled or challenged one session. */
  static Refusal paused(Session session) {
    return refusal(
        429,
        "LINKEDIN_RATE_LIMITED",
        "This session is paused until " + Times.iso(session.pausedUntil()));
  }

  static Refusal nobodyFree() {
    return refusal(
        429, "NO_SESSION_AVAILABLE", "Every connected session is limited or out of budget");
  }

  /** The tenant's own limit. */
  static Refusal tooFast(String bucket, long seconds) {
    Reply plain =
        Reply.json(
            429,
            JsonObject.empty()
                .put("error", "Too many requests")
                .put("code", "RATE_LIMITED")
                .put("retryAfterSec", seconds)
                .put("bucket", bucket));
    Map<String, String> headers = new LinkedHashMap<>(plain.headers());
    headers.put("Retry-After", String.valueOf(seconds));
    headers.put("X-RateLimit-Bucket", bucket);
    return new Refusal(
        new Reply(plain.status(), headers, plain.bytes(), plain.trouble(), plain.delayMillis()));
  }
}
