package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON body of a request, with the vendor's checks of it. */
final class Body {
  private Body() {}

  static JsonObject of(Call call) {
    try {
      return call.text().isBlank() ? JsonObject.empty() : Json.object(call.text());
    } catch (IllegalArgumentException notJson) {
      throw Errors.invalid("The body is not a JSON object");
    }
  }

  static String required(JsonObject body, String field) {
    if (!(body.value(field) instanceof String text) || text.isBlank()) {
      throw Errors.missing(field);
    }
    return text;
  }

  static @Nullable String optional(JsonObject body, String field) {
    Object value = body.value(field);
    if (value != null && !(value instanceof String)) {
      throw Errors.invalid(field + " must be a string");
    }
    return body.textOrNull(field);
  }

  static @Nullable String oneOf(JsonObject body, String field, List<String> allowed) {
    String value = optional(body, field);
    if (value != null && !allowed.contains(value)) {
      throw Errors.invalid(field + " must be one of " + allowed);
    }
    return value;
  }

  static int number(JsonObject body, String field, int least, int most, int otherwise) {
    Object value = body.value(field);
    if (value == null) {
      return otherwise;
    }
    if (!(value instanceof Number) || value instanceof Double) {
      throw Errors.invalid(field + " must be an integer");
    }
    long number = body.number(field, otherwise);
    if (number < least || number > most) {
      throw Errors.invalid(field + " must be between " + least + " and " + most);
    }
    return (int) number;
  }
}
