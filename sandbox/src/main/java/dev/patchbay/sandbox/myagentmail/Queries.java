package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.http.Call;

/** Query parameters with the vendor's checks of them. */
final class Queries {
  private Queries() {}

  static int limit(Call call, int otherwise) {
    String text = call.query("limit");
    if (text == null) {
      return otherwise;
    }
    try {
      int limit = Integer.parseInt(text);
      if (limit > 0) {
        return limit;
      }
      throw Errors.invalid("limit must be positive");
    } catch (NumberFormatException notANumber) {
      throw Errors.invalid("limit must be an integer");
    }
  }

  static String required(Call call, String name) {
    String text = call.query(name);
    if (text == null || text.isBlank()) {
      throw Errors.missing(name);
    }
    return text;
  }
}
