package dev.patchbay.tck.record;

import dev.patchbay.Operations;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A read that needs no identifier, as {@code probes.json} names it.
 *
 * @param operation what is called
 * @param request the neutral request as a plain map, see {@link dev.patchbay.tck.cases.Requests}
 */
record Probe(Operation<?, ?> operation, Map<String, ?> request) {

  /**
   * The kit's probes, in order.
   *
   * @throws IllegalArgumentException if one of them is no read
   */
  static List<Probe> all() {
    try (InputStream in =
        Objects.requireNonNull(
            Probe.class.getResourceAsStream("/dev/patchbay/tck/record/probes.json"))) {
      return read(Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Probe> read(JsonObject file) {
    List<Probe> probes = new ArrayList<>();
    for (JsonObject one : file.objects("probes")) {
      Operation<?, ?> operation =
          Operations.ALL.stream()
              .filter(known -> known.id().equals(one.text("operation")))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("No operation " + one.text("operation")));
      if (operation.kind() != Effect.READ) {
        throw new IllegalArgumentException(operation.id() + " writes, so it is no probe");
      }
      probes.add(new Probe(operation, one.object("request").toMap()));
    }
    return List.copyOf(probes);
  }

  /** The words that the probes send themselves; they are nobody's. */
  static Set<String> words(List<Probe> probes) {
    Set<String> words = new HashSet<>();
    probes.forEach(probe -> collect(probe.request(), words));
    return words;
  }

  private static void collect(@Nullable Object value, Set<String> words) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(inner -> collect(inner, words));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> collect(inner, words));
    } else if (value instanceof String text) {
      words.add(text);
    }
  }
}
