package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Searches that were kept under a name. Guarded by the simulator's lock. */
final class KeptSearches {

  private static final String WISH = "save_search";
  private static final long FIRST = 1900000101;

  private record Kept(String name, JsonObject params) {}

  private final Map<String, Kept> all = new LinkedHashMap<>();

  /** Keeps a search that asks for it. */
  void keep(JsonObject params) {
    if (params.has(WISH)) {
      String name = params.object(WISH).text("name");
      all.put(Long.toString(FIRST + all.size()), new Kept(name, params.copy().remove(WISH)));
    }
  }

  /** What a search means: itself, or the kept one that it names. */
  JsonObject asked(JsonObject params) {
    Kept kept = all.get(params.text("saved_search_id"));
    return kept == null ? params : kept.params();
  }

  /** Each with {@code id} and {@code title}. */
  List<JsonObject> terms() {
    List<JsonObject> terms = new ArrayList<>();
    all.forEach(
        (id, kept) -> terms.add(JsonObject.empty().put("id", id).put("title", kept.name())));
    return terms;
  }
}
