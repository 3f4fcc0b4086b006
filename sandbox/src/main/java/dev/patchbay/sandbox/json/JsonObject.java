package dev.patchbay.sandbox.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with lenient readers and a chaining writer. Readers of an absent, null or
 * differently typed member answer the empty value of what was asked for, so that code reads as the
 * document does. It is mutable and not thread-safe.
 */
public final class JsonObject {

  private final Map<String, @Nullable Object> fields;

  private JsonObject(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  /**
   * Starts an empty object.
   *
   * @return the object
   */
  public static JsonObject empty() {
    return new JsonObject(new LinkedHashMap<>());
  }

  /**
   * Starts an object whose first member is {@code object}, as most vendors tag theirs.
   *
   * @param tag the value of {@code object}
   * @return the object
   */
  public static JsonObject tagged(String tag) {
    return empty().put("object", tag);
  }

  /**
   * Looks at a plain map as an object; changes go through to the map.
   *
   * @param map a map with text keys
   * @return the view
   */
  @SuppressWarnings("unchecked")
  public static JsonObject view(Map<?, ?> map) {
    return new JsonObject((Map<String, @Nullable Object>) map);
  }

  /**
   * Sets a member, also to null.
   *
   * @param name the member
   * @param value a plain value, an object, or a list of these
   * @return this object
   */
  public JsonObject put(String name, @Nullable Object value) {
    fields.put(name, plain(value));
    return this;
  }

  /**
   * Sets a member unless the value is null.
   *
   * @param name the member
   * @param value a plain value, an object, a list of these, or null
   * @return this object
   */
  public JsonObject putIfPresent(String name, @Nullable Object value) {
    return value == null ? this : put(name, value);
  }

  /**
   * Removes a member.
   *
   * @param name the member
   * @return this object
   */
  public JsonObject remove(String name) {
    fields.remove(name);
    return this;
  }

  /**
   * Whether a member is there and not null.
   *
   * @param name the member
   * @return true if so
   */
  public boolean has(String name) {
    return fields.get(name) != null;
  }

  /**
   * The names of all members, null ones included.
   *
   * @return the names in order
   */
  public Set<String> names() {
    return Collections.unmodifiableSet(fields.keySet());
  }

  /**
   * A member as it is.
   *
   * @param name the member
   * @return the plain value, or null
   */
  public @Nullable Object value(String name) {
    return fields.get(name);
  }

  /**
   * A text member.
   *
   * @param name the member
   * @return the text, empty if there is none
   */
  public String text(String name) {
    return fields.get(name) instanceof String text ? text : "";
  }

  /**
   * A text member.
   *
   * @param name the member
   * @return the text, or null
   */
  public @Nullable String textOrNull(String name) {
    return fields.get(name) instanceof String text ? text : null;
  }

  /**
   * A flag.
   *
   * @param name the member
   * @return true only if the member is {@code true}
   */
  public boolean flag(String name) {
    return Boolean.TRUE.equals(fields.get(name));
  }

  /**
   * A number.
   *
   * @param name the member
   * @param otherwise the answer when there is no number
   * @return the number as a long
   */
  public long number(String name, long otherwise) {
    return fields.get(name) instanceof Number number ? number.longValue() : otherwise;
  }

  /**
   * An object inside this one.
   *
   * @param name the member
   * @return a view of it, or a new empty object that is not attached
   */
  public JsonObject object(String name) {
    return fields.get(name) instanceof Map<?, ?> map ? view(map) : empty();
  }

  /**
   * A list of objects.
   *
   * @param name the member
   * @return views of the objects in it
   */
  public List<JsonObject> objects(String name) {
    List<JsonObject> objects = new ArrayList<>();
    for (Object element : list(name)) {
      if (element instanceof Map<?, ?> map) {
        objects.add(view(map));
      }
    }
    return objects;
  }

  /**
   * A list of texts.
   *
   * @param name the member
   * @return the texts in it
   */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object element : list(name)) {
      if (element instanceof String text) {
        texts.add(text);
      }
    }
    return texts;
  }

  /**
   * A list.
   *
   * @param name the member
   * @return the list itself, or an empty one that is not attached
   */
  @SuppressWarnings("unchecked")
  public List<@Nullable Object> list(String name) {
    return fields.get(name) instanceof List<?> list
        ? (List<@Nullable Object>) list
        : new ArrayList<>();
  }

  /**
   * The plain map behind this object.
   *
   * @return the map itself; changes go through
   */
  public Map<String, @Nullable Object> toMap() {
    return fields;
  }

  /**
   * A copy that shares nothing with this object.
   *
   * @return the copy
   */
  public JsonObject copy() {
    return copy(UnaryOperator.identity());
  }

  /**
   * A copy that shares nothing with this object, with other texts.
   *
   * @param change says what becomes of each text, also of those that name members
   * @return the copy
   */
  public JsonObject copy(UnaryOperator<String> change) {
    return new JsonObject(copied(fields, change));
  }

  private static Map<String, @Nullable Object> copied(
      Map<?, ?> members, UnaryOperator<String> change) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    members.forEach((name, value) -> copy.put(change.apply((String) name), copied(value, change)));
    return copy;
  }

  private static @Nullable Object copied(@Nullable Object value, UnaryOperator<String> change) {
    Object plain = plain(value);
    if (plain instanceof Map<?, ?> members) {
      return copied(members, change);
    } else if (plain instanceof List<?> items) {
      List<@Nullable Object> copy = new ArrayList<>(items.size());
      items.forEach(item -> copy.add(copied(item, change)));
      return copy;
    }
    return plain instanceof String text ? change.apply(text) : plain;
  }

  static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof JsonObject object) {
      return object.fields;
    }
    if (value instanceof Integer number) {
      return number.longValue();
    }
    if (value instanceof Collection<?> collection) {
      List<@Nullable Object> list = new ArrayList<>(collection.size());
      for (Object element : collection) {
        list.add(plain(element));
      }
      return list;
    }
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonObject object && fields.equals(object.fields);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(fields);
  }

  @Override
  public String toString() {
    return Json.write(fields);
  }
}
