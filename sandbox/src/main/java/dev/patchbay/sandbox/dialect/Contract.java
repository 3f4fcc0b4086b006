package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.sandbox.json.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The request schemas of a vendor's pack, in force at the door. */
final class Contract {

  private final boolean precise;
  private final Map<String, Schema> requests = new LinkedHashMap<>();

  Contract(DialectRules rules) {
    this.precise = rules.has(DialectTrait.PRECISE_ERRORS);
    JsonObject told = Pack.load(rules.vendor()).contract("requests.json").object("requests");
    told.names().forEach(name -> requests.put(name, new Schema(told.object(name))));
  }

  void check(String name, JsonObject body) {
    Objects.requireNonNull(requests.get(name), name).check(body).stream()
        .findFirst()
        .ifPresent(
            violation -> {
              throw Errors.refusal(400, type(violation), "/body" + violation);
            });
  }

  private String type(String violation) {
    if (precise && violation.contains("Required property")) {
      return "missing_parameters";
    }
    return precise && violation.contains("length of at most")
        ? "too_many_characters"
        : "invalid_parameters";
  }
}
