package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.http.Refusal;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers as the vendor wraps them (dossier 3). */
final class Envelopes {
  private static final Map<String, Integer> STATUS =
      Map.of(
          "linkedApiTokenRequired", 401,
          "invalidLinkedApiToken", 401,
          "accountIdRequired", 401,
          "accountNotFound", 401,
          "sessionNotFound", 404,
          "tooManyRequests", 429);
  private static final int OTHERWISE = 400;

  private Envelopes() {}

  static Reply success(@Nullable Object result) {
    return Reply.ok(JsonObject.empty().put("success", true).put("result", result));
  }

  /** The answer of a call that answers nothing. */
  static Reply nothing() {
    return success(JsonObject.empty());
  }

  /** Statuses of most types are not documented; 400 is one possible reading. */
  static Reply failure(String type, String message) {
    return Reply.json(
        STATUS.getOrDefault(type, OTHERWISE),
        JsonObject.empty().put("success", false).put("error", error(type, message)));
  }

  static JsonObject error(String type, String message) {
    return JsonObject.empty().put("type", type).put("message", message);
  }

  static Refusal refusal(String type, String message) {
    return new Refusal(failure(type, message));
  }
}
