package dev.patchbay.sandbox.unipile;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.sandbox.json.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The request contracts of the pack, read once. */
final class Schemas {

  private static final String RESOURCE = "/fixtures/unipile-v1/contract/requests.json";
  private static final Map<String, Schema> REQUESTS = read();

  private Schemas() {}

  static Schema request(String name) {
    return Objects.requireNonNull(REQUESTS.get(name), name);
  }

  private static Map<String, Schema> read() {
    try (InputStream in =
        Objects.requireNonNull(Schemas.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      JsonObject all = Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Map<String, Schema> schemas = new LinkedHashMap<>();
      JsonObject requests = all.object("requests");
      requests.names().forEach(name -> schemas.put(name, new Schema(requests.object(name))));
      return Map.copyOf(schemas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
