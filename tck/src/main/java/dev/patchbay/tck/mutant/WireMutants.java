package dev.patchbay.tck.mutant;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Every argument of the vendor's table, made wrong on the wire, behind the adapter: left out, under
 * another name, of another type.
 */
final class WireMutants {
  private static final String STRAY = "Wrong";

  private final Operation<?, ?> operation;
  private final OperationCapability capability;
  private final List<JsonObject> rows;

  WireMutants(Operation<?, ?> operation, OperationCapability capability, List<JsonObject> rows) {
    this.operation = operation;
    this.capability = capability;
    this.rows = rows;
  }

  List<Mutant> all() {
    List<Mutant> mutants = new ArrayList<>();
    for (JsonObject row : rows) {
      ArgumentCapability told = capability.arguments().get(row.text("key"));
      if (!row.flag("supported") || told == null || !told.support().works()) {
        continue;
      }
      switch (row.text("place")) {
        case "query" -> {
          mutants.add(query("leaves out on the wire", row, (name, values) -> Map.of()));
          mutants.add(
              query(
                  "names otherwise on the wire",
                  row,
                  (name, values) -> Map.of(name + STRAY, values)));
          mutants.add(
              query(
                  "doubles on the wire",
                  row,
                  (name, values) -> Map.of(name, List.of(values.get(0), values.get(0)))));
        }
        case "part" -> {
          mutants.add(part("leaves out on the wire", row, part -> null));
          mutants.add(
              part(
                  "names otherwise on the wire",
                  row,
                  part ->
                      new Part(
                          part.name() + STRAY, part.fileName(), part.contentType(), part.bytes())));
        }
        case "body" -> {
          mutants.add(member("leaves out on the wire", row, value -> null, false));
          mutants.add(member("names otherwise on the wire", row, value -> value, true));
          mutants.add(
              member("gives another type on the wire to", row, WireMutants::retyped, false));
        }
        default -> {}
      }
    }
    return mutants;
  }

  private Mutant mutant(String operator, JsonObject row, UnaryOperator<Call> change) {
    String path = row.text("path");
    String argument = row.text("key").substring(operation.variant().length() + 1);
    return Mutant.of(
        Table.WIRE,
        operator,
        operation.id(),
        "argument " + row.text("key"),
        List.of(path.substring(path.lastIndexOf('.') + 1), argument),
        Changes.wire(change));
  }

  private Mutant query(
      String operator,
      JsonObject row,
      BiFunction<String, List<String>, Map<String, List<String>>> change) {
    String name = row.text("path");
    return mutant(
        operator,
        row,
        call -> {
          Map<String, List<String>> query = new LinkedHashMap<>(call.query());
          List<String> values = query.remove(name);
          if (values == null) {
            return call;
          }
          query.putAll(change.apply(name, values));
          return new Call(
              call.method(),
              call.segments(),
              call.variables(),
              query,
              call.headers(),
              call.body(),
              call.parts());
        });
  }

  private interface PartChange {
    @Nullable Part apply(Part part);
  }

  private Mutant part(String operator, JsonObject row, PartChange change) {
    String path = row.text("path");
    return mutant(
        operator,
        row,
        call -> {
          List<Part> parts = new ArrayList<>();
          boolean any = false;
          for (Part part : call.parts()) {
            boolean met =
                part.name().equals(path)
                    || part.name().startsWith(path + "[")
                    || part.name().equals(path.replaceAll("\\.(\\w+)", "[$1]"));
            Part other = met ? change.apply(part) : part;
            any |= met;
            if (other != null) {
              parts.add(other);
            }
          }
          if (!any) {
            return call;
          }
          return new Call(
              call.method(),
              call.segments(),
              call.variables(),
              call.query(),
              call.headers(),
              call.body(),
              parts);
        });
  }

  private Mutant member(String operator, JsonObject row, MemberChange change, boolean renamed) {
    List<String> path = Arrays.asList(row.text("path").split("\\.", -1));
    return mutant(
        operator,
        row,
        call -> {
          if (call.text().isEmpty() || !call.parts().isEmpty()) {
            return call;
          }
          Object right = Json.parse(call.text());
          Object body = changed(right, row.text("action"), path, change, renamed);
          if (Objects.equals(body, right)) {
            return call;
          }
          return new Call(
              call.method(),
              call.segments(),
              call.variables(),
              call.query(),
              call.headers(),
              Json.write(body).getBytes(StandardCharsets.UTF_8),
              call.parts());
        });
  }

  private interface MemberChange {
    @Nullable Object apply(@Nullable Object value);
  }

  /** A body, or a definition of work wherever in it the action stands. */
  private static @Nullable Object changed(
      @Nullable Object node,
      String action,
      List<String> path,
      MemberChange change,
      boolean renamed) {
    if (node instanceof List<?> several) {
      List<@Nullable Object> all = new ArrayList<>();
      several.forEach(one -> all.add(changed(one, action, path, change, renamed)));
      return all;
    }
    if (!(node instanceof Map<?, ?> map)) {
      return node;
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    map.forEach((name, value) -> members.put(String.valueOf(name), value));
    if (action.isEmpty() || action.equals(members.get("actionType"))) {
      member(members, path, change, renamed);
    }
    if (!action.isEmpty()) {
      members.computeIfPresent(
          "then", (name, then) -> changed(then, action, path, change, renamed));
      members.computeIfPresent(
          "definition", (name, inner) -> changed(inner, action, path, change, renamed));
    }
    return members;
  }

  private static void member(
      Map<String, @Nullable Object> owner,
      List<String> path,
      MemberChange change,
      boolean renamed) {
    String name = path.get(0);
    if (!owner.containsKey(name)) {
      return;
    }
    Object value = owner.get(name);
    if (path.size() > 1) {
      if (value instanceof Map<?, ?> inner) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        inner.forEach((key, one) -> copy.put(String.valueOf(key), one));
        member(copy, path.subList(1, path.size()), change, renamed);
        owner.put(name, copy);
      }
      return;
    }
    owner.remove(name);
    Object other = change.apply(value);
    if (other != null) {
      owner.put(renamed ? name + STRAY : name, other);
    }
  }

  private static Object retyped(@Nullable Object value) {
    return value instanceof String text
        ? List.of(text)
        : value instanceof List<?> list && !list.isEmpty()
            ? String.valueOf(list.get(0))
            : String.valueOf(value);
  }
}
