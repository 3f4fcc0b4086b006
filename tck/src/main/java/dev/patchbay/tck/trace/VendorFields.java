package dev.patchbay.tck.trace;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** The vendor's word on the fields of one operation's result: rows of the pack's table. */
public final class VendorFields {
  private static final String ALL_OTHERS = "*";

  private final String operation;
  private final JsonObject tables;
  private final JsonObject values;
  private final JsonObject sources;
  private final Map<String, JsonObject> rows = new HashMap<>();
  private final Map<Class<?>, Map<String, Option<Source>>> known = new HashMap<>();

  public VendorFields(Pack pack, String operation) {
    this.operation = operation;
    this.tables = pack.fieldTables();
    this.values = pack.fieldValues();
    this.sources = pack.fieldSources();
    pack.fields().forEach(row -> rows.put(row.text("record") + "." + row.text("field"), row));
  }

  /** Whether the vendor tells the field here; none when the pack does not say. */
  public Option<Boolean> tells(Class<?> owner, String field) {
    return row(owner, field)
        .orElse(Option.of(rows.get(table(owner) + "." + ALL_OTHERS)))
        .map(this::tells);
  }

  /** Whether the vendor tells it in every answer, by its row. */
  public boolean alwaysTells(Class<?> owner, String field) {
    return row(owner, field)
        .exists(row -> row.flag("always") || row.texts("always").contains(operation));
  }

  /** What the field comes from; none when the pack has no row of its own for it. */
  Option<Source> source(Class<?> owner, String field) {
    return known
        .computeIfAbsent(owner, any -> new HashMap<>())
        .computeIfAbsent(field, name -> read(owner, name));
  }

  private Option<Source> read(Class<?> owner, String field) {
    String key = table(owner) + "." + field;
    String here = operation + " " + key;
    return Option.when(sources.has(here), () -> sources.object(here))
        .orElse(Option.when(sources.has(key), () -> sources.object(key)))
        .orElse(row(owner, field))
        .map(row -> Source.of(row, field));
  }

  /** What the rows of a page come from. */
  Source rows() {
    return Source.of(sources.object(operation + " rows"), "");
  }

  /** The constants of an enumeration by what the vendor calls them; empty where it does not say. */
  JsonObject values(Class<?> enumeration) {
    return values.object(enumeration.getSimpleName());
  }

  private Option<JsonObject> row(Class<?> owner, String field) {
    return Option.of(rows.get(table(owner) + "." + field));
  }

  /** Whether the pack says anything of that record. */
  public boolean knows(Class<?> owner) {
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
