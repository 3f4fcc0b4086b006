package dev.patchbay.tck.family;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** The vendor's word on the fields of one operation's result: rows of the pack's table. */
final class VendorFields {
  private static final String ALL_OTHERS = "*";

  private final String operation;
  private final JsonObject tables;
  private final Map<String, JsonObject> rows = new HashMap<>();

  VendorFields(Pack pack, String operation) {
    this.operation = operation;
    this.tables = pack.fieldTables();
    pack.fields().forEach(row -> rows.put(row.text("record") + "." + row.text("field"), row));
  }

  /** Whether the vendor tells the field here; none when the pack does not say. */
  Option<Boolean> tells(ResultField field) {
    String table = table(field.owner());
    return Option.of(rows.get(table + "." + field.name()))
        .orElse(Option.of(rows.get(table + "." + ALL_OTHERS)))
        .map(this::tells);
  }

  /** Whether the pack says anything of that record. */
  boolean knows(Class<?> owner) {
    String prefix = table(owner) + ".";
    return rows.keySet().stream().anyMatch(key -> key.startsWith(prefix));
  }

  private boolean tells(JsonObject row) {
    boolean everywhere = !row.has("operations");
    return row.flag("supported") && (everywhere || row.texts("operations").contains(operation));
  }

  /** Some records have another table for some operations, as a hit of a search has. */
  private String table(Class<?> owner) {
    String name = owner.getSimpleName();
    for (String table : tables.names()) {
      JsonObject told = tables.object(table);
      if (told.text("record").equals(name) && told.texts("operations").contains(operation)) {
        return table;
      }
    }
    return name;
  }
}
