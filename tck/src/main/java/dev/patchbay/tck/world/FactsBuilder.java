package dev.patchbay.tck.world;

import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.value.PartialDate;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects facts; what the world does not know is left out. */
final class FactsBuilder {
  private final JsonObject entry;
  private final Map<String, Object> facts = new LinkedHashMap<>();

  FactsBuilder(JsonObject entry) {
    this.entry = entry;
  }

  FactsBuilder put(String name, @Nullable Object value) {
    boolean nothing =
        value == null
            || value.equals("")
            || (value instanceof List<?> list && list.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    if (!nothing) {
      facts.put(name, value);
    }
    return this;
  }

  FactsBuilder put(String name, Option<?> value) {
    return put(name, (Object) value.getOrNull());
  }

  /** Members of the world that the port calls the same. */
  FactsBuilder same(String... names) {
    for (String name : names) {
      renamed(name, name);
    }
    return this;
  }

  FactsBuilder renamed(String name, String inTheWorld) {
    return put(name, entry.value(inTheWorld));
  }

  FactsBuilder time(String name, String inTheWorld) {
    return put(name, Option.of(entry.textOrNull(inTheWorld)).map(Instant::parse));
  }

  FactsBuilder who(String name, String inTheWorld) {
    return put(name, Option.of(entry.textOrNull(inTheWorld)).map(Thing.Who::new));
  }

  FactsBuilder firm(String name, String inTheWorld) {
    return put(name, Option.of(entry.textOrNull(inTheWorld)).map(Thing.Firm::new));
  }

  FactsBuilder dates() {
    return date("start").date("end");
  }

  private FactsBuilder date(String name) {
    if (!entry.has(name)) {
      return this;
    }
    JsonObject date = entry.object(name);
    int year = (int) date.number("year", 0);
    return put(
        name,
        date.has("month")
            ? PartialDate.of(year, (int) date.number("month", 1))
            : PartialDate.of(year));
  }

  FactsBuilder each(
      String name, String inTheWorld, Function<JsonObject, Map<String, Object>> facts) {
    return put(name, entry.objects(inTheWorld).stream().map(facts).toList());
  }

  /** What the world may leave out without meaning that there is none. */
  FactsBuilder orUnsaid(String name) {
    facts.putIfAbsent(name, Thing.Unsaid.UNSAID);
    return this;
  }

  Map<String, Object> build() {
    return facts;
  }
}
