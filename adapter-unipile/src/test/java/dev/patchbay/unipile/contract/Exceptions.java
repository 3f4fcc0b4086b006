package dev.patchbay.unipile.contract;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the vendor's file is left on purpose; each row has its source, and each must be needed. */
final class Exceptions {
  private final List<JsonObject> rows;
  private final Set<String> needed = new LinkedHashSet<>();

  Exceptions(String section) throws IOException {
    try (InputStream in = Exceptions.class.getResourceAsStream("exceptions.json")) {
      rows = Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8)).objects(section);
    }
  }

  boolean cover(String complaint) {
    for (JsonObject row : rows) {
      if (complaint.matches("(?s)" + row.text("matches"))) {
        needed.add(row.text("matches"));
        return true;
      }
    }
    return false;
  }

  List<String> withoutSource() {
    return rows.stream()
        .filter(row -> row.text("source").isBlank())
        .map(JsonObject::toString)
        .toList();
  }

  List<String> notNeeded() {
    return rows.stream()
        .map(row -> row.text("matches"))
        .filter(one -> !needed.contains(one))
        .toList();
  }
}
