package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.http.Refusal;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.Map;

/** The vendor's error envelope (dossier A.9). */
final class Errors {

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(407, "Proxy Authentication Required"),
          Map.entry(408, "Request Timeout"),
          Map.entry(409, "Conflict"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(422, "Unprocessable Entity"),
          Map.entry(425, "Too Early"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(501, "Not Implemented"),
          Map.entry(502, "Bad Gateway"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(504, "Gateway Timeout"));

  private Errors() {}

  static Reply reply(int status, String type, String detail, String instance) {
    JsonObject body =
        JsonObject.empty()
            .put("title", TITLES.getOrDefault(status, "Error"))
            .put("type", type.startsWith("errors/") ? type : "errors/" + type)
            .put("status", status);
    if (!detail.isEmpty()) {
      body.put("detail", detail);
    }
    if (!instance.isEmpty()) {
      body.put("instance", instance);
    }
    return Reply.json(status, body);
  }

  static Refusal refusal(int status, String type, String detail) {
    return new Refusal(reply(status, type, detail, ""));
  }

  static Refusal invalid(String detail) {
    return refusal(400, "invalid_parameters", detail);
  }

  static Refusal notFound(String what) {
    return refusal(404, "resource_not_found", what + " was not found.");
  }

  static Refusal unprocessable(String type, String detail) {
    return refusal(422, type, detail);
  }
}
