package dev.patchbay.tck.family;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.ErrorBodies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Vendor errors, derived from an ordinary success: the same call, whose last request is answered
 * with a documented error or with something that is no answer at all. Of work in the background
 * that is the request that starts it; work that fails, as a whole or in its parts, is seen by the
 * last look.
 */
final class WrongAnswers {
  private static final long UNKNOWN_STATUS = 400;

  /** Places of an error that every call has, also one that does not wait. */
  private static final List<String> AT_ONCE = List.of("envelope", "answer");

  private static final String HTML =
      "<html><head><title>Down</title></head><body>Down for maintenance</body></html>";

  private final Case base;
  private final boolean write;
  private final JsonObject overrides;
  private final JsonObject envelope;
  private final Background background;
  private final boolean waits;

  WrongAnswers(
      Case base, boolean write, JsonObject overrides, JsonObject envelope, Background background) {
    this.background = background;
    this.waits = background.isWaitedFor(base.exchanges());
    this.base = base;
    this.write = write;
    this.overrides = overrides;
    this.envelope = envelope;
  }

  /**
   * Documented errors.
   *
   * @param rows the pack's table of errors
   * @param all every row, or only those that each operation is tried with
   */
  List<Case> documented(List<JsonObject> rows, boolean all) {
    List<Case> cases = new ArrayList<>();
    for (JsonObject row : rows) {
      String code = row.text("type");
      List<String> only = row.texts("operations");
      if (!only.isEmpty() && !only.contains(base.operation())) {
        continue;
      }
      if (overrides.object(code).has("case")) {
        continue;
      }
      if (all || row.flag("everywhere") || !only.isEmpty()) {
        places(row).forEach(place -> cases.add(documented(row, code, place)));
      }
    }
    return cases;
  }

  /** Where an error is tried; nowhere if this call has no such place. */
  private List<String> places(JsonObject row) {
    if (!row.names().contains("places")) {
      return List.of("envelope");
    }
    return row.texts("places").stream().filter(place -> waits || AT_ONCE.contains(place)).toList();
  }

  private Case documented(JsonObject row, String code, String place) {
    JsonObject told = told(row, code);
    Exchange last = base.exchanges().get(base.exchanges().size() - 1);
    String where = waits ? " as " + place : "";
    String status = row.has("status") ? row.value("status") + " " : "";
    JsonObject expected = expected(row, told);
    if (place.equals("envelope")) {
      if (row.has("status")) {
        expected.put("status", row.value("status"));
      }
      return base.answered(
          "answers " + status + code + where, rule(told), failing(envelope(row)), expected);
    } else if (place.equals("answer")) {
      Map<String, Object> response = envelope(row);
      response.put("status", 200);
      return base.answered(
          "answers " + code + " with 200", rule(told), failing(response), expected);
    }
    JsonObject body =
        place.equals("failure")
            ? Background.failed(last, code)
            : Background.failedParts(last, code);
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("status", 200);
    response.put("jsonBody", body.toMap());
    return base.answered("answers " + code + where, rule(told), lastLook(response), expected);
  }

  /** What an error becomes here: by its code, by its kind, or as everywhere. */
  private JsonObject told(JsonObject row, String code) {
    String kind = row.text("error");
    return overrides.has(code)
        ? overrides.object(code)
        : overrides.has(kind) ? overrides.object(kind) : row;
  }

  /** Answers that cannot be understood. */
  List<Case> senseless() {
    boolean open = write || (waits && background.isStartForGood());
    String error = open ? "OutcomeUnknown" : "UnexpectedResponse";
    String down = open ? "OutcomeUnknown" : "VendorUnavailable";
    return List.of(
        senseless("answers HTML with 200", response(200, "text/html", HTML), error),
        senseless("answers half a JSON", response(200, "application/json", "{\"object\":"), error),
        senseless("answers nothing with 200", response(200, "application/json", ""), error),
        senseless("answers HTML with 502", response(502, "text/html", HTML), down, open));
  }

  private Case senseless(String name, Map<String, Object> response, String error) {
    return senseless(name, response, error, false);
  }

  private Case senseless(String name, Map<String, Object> response, String error, boolean once) {
    String rule = once ? "ERROR-2" : "WIRE-2";
    return base.answered(name, rule, failing(response), JsonObject.empty().put("error", error));
  }

  private String rule(JsonObject told) {
    return write && told.text("onWrite").equals("OutcomeUnknown") ? "ERROR-2" : "ERROR-1";
  }

  private JsonObject expected(JsonObject row, JsonObject told) {
    if (told.has("value")) {
      return JsonObject.empty().put("value", told.value("value"));
    }
    boolean otherwise = write && told.has("onWrite");
    JsonObject expect =
        JsonObject.empty()
            .put("error", told.text(otherwise ? "onWrite" : "error"))
            .put("code", row.text("type"));
    return expect.putIfPresent("state", told.textOrNull("state"));
  }

  private Map<String, Object> envelope(JsonObject row) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("status", row.number("status", UNKNOWN_STATUS));
    response.put(
        "jsonBody",
        ErrorBodies.filled(
                envelope,
                row.text("type"),
                row.number("status", UNKNOWN_STATUS),
                "Made up for the case.")
            .toMap());
    return response;
  }

  private static Map<String, Object> response(long status, String type, String body) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("status", status);
    response.put("headers", Map.of("Content-Type", type));
    response.put("body", body);
    return response;
  }

  /** The exchanges of the success up to the one that tells the vendor, answered otherwise. */
  private List<Exchange> failing(Map<String, Object> response) {
    int telling = background.telling(base.exchanges());
    return answered(base.exchanges().subList(0, telling + 1), response);
  }

  /** The exchanges of the success, the last one answered otherwise. */
  private List<Exchange> lastLook(Map<String, Object> response) {
    return answered(base.exchanges(), response);
  }

  private static List<Exchange> answered(List<Exchange> exchanges, Map<String, Object> response) {
    List<Exchange> changed = new ArrayList<>(exchanges);
    JsonObject last = changed.remove(changed.size() - 1).stub().copy();
    last.put("response", response);
    last.object("metadata").put("provenance", "synthetic");
    changed.add(new Exchange(last));
    return changed;
  }
}
