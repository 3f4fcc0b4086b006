package dev.patchbay.sandbox.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks values against the part of JSON Schema that the packs' contracts use: {@code type}, {@code
 * nullable}-by-type-list, {@code enum}, {@code const}, {@code properties}, {@code required}, {@code
 * additionalProperties} (boolean), {@code items}, {@code minItems}, {@code pattern}, {@code
 * minLength}, {@code maxLength}, {@code minimum}, {@code maximum} and {@code anyOf}. Other keywords
 * are refused when a schema is made, so that none is ignored in silence. Immutable.
 */
public final class Schema {

  private static final List<String> KNOWN =
      List.of(
          "$schema",
          "$id",
          "$comment",
          "title",
          "description",
          "type",
          "enum",
          "const",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "minItems",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "anyOf");

  private final JsonObject schema;

  /**
   * Takes a schema.
   *
   * @param schema the schema
   * @throws IllegalArgumentException if it uses an unknown keyword
   */
  public Schema(JsonObject schema) {
    this.schema = schema;
    for (String keyword : schema.names()) {
      if (!KNOWN.contains(keyword)) {
        throw new IllegalArgumentException("The schema keyword " + keyword + " is not supported");
      }
    }
    JsonObject properties = schema.object("properties");
    properties.names().forEach(name -> new Schema(properties.object(name)));
    schema.objects("anyOf").forEach(Schema::new);
    if (schema.has("items")) {
      new Schema(schema.object("items"));
    }
  }

  /**
   * Checks a value.
   *
   * @param value a plain value or a {@link JsonObject}
   * @return what is wrong, each as place, colon and reason; empty if nothing is
   */
  public List<String> check(@Nullable Object value) {
    List<String> violations = new ArrayList<>();
    check("", JsonObject.plain(value), schema, violations);
    return violations;
  }

  private static void check(
      String at, @Nullable Object value, JsonObject schema, List<String> violations) {
    if (schema.has("anyOf")) {
      checkAny(at, value, schema.objects("anyOf"), violations);
    }
    if (schema.has("type") && !hasType(value, schema)) {
      violations.add(at + ": Expected " + schema.value("type"));
      return;
    }
    if (schema.has("const") && !sameValue(schema.value("const"), value)) {
      violations.add(at + ": Expected " + schema.value("const"));
    }
    if (schema.has("enum")
        && schema.list("enum").stream().noneMatch(one -> sameValue(one, value))) {
      violations.add(at + ": Expected one of " + schema.list("enum"));
    }
    if (value instanceof String text) {
      checkText(at, text, schema, violations);
    } else if (value instanceof Number number) {
      checkNumber(at, number, schema, violations);
    } else if (value instanceof List<?> list) {
      checkList(at, list, schema, violations);
    } else if (value instanceof Map<?, ?> map) {
      checkObject(at, JsonObject.view(map), schema, violations);
    }
  }

  private static void checkAny(
      String at, @Nullable Object value, List<JsonObject> schemas, List<String> violations) {
    List<String> nearest = List.of();
    for (JsonObject one : schemas) {
      List<String> own = new ArrayList<>();
      check(at, value, one, own);
      if (own.isEmpty()) {
        return;
      }
      if (nearest.isEmpty() || own.size() < nearest.size()) {
        nearest = own;
      }
    }
    violations.addAll(nearest);
  }

  private static boolean hasType(@Nullable Object value, JsonObject schema) {
    List<String> types =
        schema.has("type") && schema.value("type") instanceof String one
            ? List.of(one)
            : schema.texts("type");
    return types.stream().anyMatch(type -> isOfType(value, type));
  }

  private static boolean isOfType(@Nullable Object value, String type) {
    return switch (type) {
      case "null" -> value == null;
      case "string" -> value instanceof String;
      case "boolean" -> value instanceof Boolean;
      case "number" -> value instanceof Number;
      case "integer" -> value instanceof Number number && number.doubleValue() % 1 == 0;
      case "array" -> value instanceof List;
      case "object" -> value instanceof Map;
      default -> throw new IllegalArgumentException("The schema type " + type + " is not known");
    };
  }

  private static boolean sameValue(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Number a && other instanceof Number b) {
      return a.doubleValue() == b.doubleValue();
    }
    return one == null ? other == null : one.equals(other);
  }

  private static void checkText(
      String at, String text, JsonObject schema, List<String> violations) {
    if (text.length() < schema.number("minLength", 0)) {
      violations.add(at + ": Expected length of at least " + schema.number("minLength", 0));
    }
    if (text.length() > schema.number("maxLength", Long.MAX_VALUE)) {
      violations.add(at + ": Expected length of at most " + schema.number("maxLength", 0));
    }
    if (schema.has("pattern") && !Pattern.compile(schema.text("pattern")).matcher(text).find()) {
      violations.add(at + ": Expected text to match " + schema.text("pattern"));
    }
  }

  private static void checkNumber(
      String at, Number number, JsonObject schema, List<String> violations) {
    if (number.doubleValue() < schema.number("minimum", Long.MIN_VALUE)) {
      violations.add(at + ": Expected at least " + schema.value("minimum"));
    }
    if (number.doubleValue() > schema.number("maximum", Long.MAX_VALUE)) {
      violations.add(at + ": Expected at most " + schema.value("maximum"));
    }
  }

  private static void checkList(
      String at, List<?> list, JsonObject schema, List<String> violations) {
    if (list.size() < schema.number("minItems", 0)) {
      violations.add(at + ": Expected at least " + schema.number("minItems", 0) + " items");
    }
    if (schema.has("items")) {
      for (int i = 0; i < list.size(); i++) {
        check(at + "/" + i, list.get(i), schema.object("items"), violations);
      }
    }
  }

  private static void checkObject(
      String at, JsonObject object, JsonObject schema, List<String> violations) {
    for (String name : schema.texts("required")) {
      if (!object.names().contains(name)) {
        violations.add(at + "/" + name + ": Required property");
      }
    }
    JsonObject properties = schema.object("properties");
    for (String name : object.names()) {
      if (properties.has(name)) {
        check(at + "/" + name, object.value(name), properties.object(name), violations);
      } else if (Boolean.FALSE.equals(schema.value("additionalProperties"))) {
        violations.add(at + "/" + name + ": Unexpected property");
      }
    }
  }
}
