package dev.patchbay.tck.family;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.CaseFile;
import dev.patchbay.tck.cases.Samples;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Recorder;
import dev.patchbay.tck.run.Runner;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import dev.patchbay.value.TermKind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sends an ordinary request without and with one argument and demands that the two requests on the
 * wire differ in the place that the vendor's table names, and nowhere else. That needs no expected
 * request, so every argument of every search has its case.
 */
final class ArgumentLooks {
  private static final Set<String> FILES = Set.of("file", "files", "brackets");

  private final Tested<?, ?> tested;
  private final Case base;
  private final Operation<?, ?> operation;
  private final OperationCapability capability;
  private final CaseFile file;
  private final Runner runner;
  private final Background background;

  ArgumentLooks(Tested<?, ?> tested, Case base) {
    this.tested = tested;
    this.base = base;
    this.operation = tested.operation();
    this.capability = tested.capability();
    this.file = tested.file();
    this.runner = tested.runner();
    this.background = new Background(tested.pack());
  }

  /** One look at each argument that works and has a place of its own on the wire. */
  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    for (JsonObject row : Promises.arguments(tested)) {
      String argument = row.text("key").substring(operation.variant().length() + 1);
      ArgumentCapability told = capability.arguments().get(row.text("key"));
      if (told == null || !told.support().works()) {
        continue;
      }
      boolean placed =
          row.flag("supported") && !List.of("path", "local").contains(row.text("place"));
      if (placed && !argument.contains(".") && !base.request().containsKey(argument)) {
        checks.add(
            tested.check(
                "CAP-4",
                row.text("key") + " changes " + row.text("place") + " " + row.text("path"),
                () -> look(row, argument)));
        if (told.allowed().size() > 1 && !file.examples().has(argument)) {
          checks.add(
              tested.check(
                  "CAP-4",
                  row.text("key") + " tells its constants apart",
                  () -> constants(row, argument, told.allowed())));
        }
      }
    }
    return checks;
  }

  /** No two constants may look the same on the wire. */
  private List<String> constants(JsonObject row, String argument, List<String> allowed) {
    String place = place(row);
    Map<String, String> constantsByWire = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (String constant : allowed) {
      Object value = sample(row, argument, List.of(constant));
      Map<String, Object> request = new LinkedHashMap<>(base.request());
      request.put(argument, value == null ? constant : value);
      Recorder.Recording sent = runner.record(base, request, operation, Way.ADAPTER);
      if (sent.calls().size() != base.exchanges().size()) {
        lines.add(constant + " is declared but not sent: " + sent.outcome());
        continue;
      }
      Map<String, Object> wire = flat(row, background.tellingCall(sent.calls()));
      wire.keySet().removeIf(name -> !name.equals(place) && !name.startsWith(place + "."));
      String twin = constantsByWire.put(wire.toString(), constant);
      if (twin != null) {
        lines.add(constant + " and " + twin + " are the same on the wire: " + wire);
      }
    }
    return lines;
  }

  private List<String> look(JsonObject row, String argument) {
    ArgumentCapability told = capability.arguments().get(row.text("key"));
    Object value = sample(row, argument, told == null ? List.of() : told.allowed());
    if (value == null) {
      return List.of("The kit cannot make up a value for " + argument + "; give it an example");
    }
    JsonObject example = file.examples().object(argument);
    Map<String, ?> plain = example.has("base") ? example.object("base").toMap() : base.request();
    Map<String, Object> request = new LinkedHashMap<>(plain);
    request.remove(example.text("instead"));
    request.put(argument, value);
    List<String> lines = new ArrayList<>();
    for (Way way : Way.values()) {
      Recorder.Recording before = runner.record(base, plain, operation, way);
      Recorder.Recording after = runner.record(base, request, operation, way);
      if (before.calls().size() != after.calls().size()) {
        lines.add(way.text() + ": " + after.insteadOf(before.calls().size()));
      } else {
        compare(
                row,
                places(row, example),
                background.tellingCall(before.calls()),
                background.tellingCall(after.calls()))
            .forEach(line -> lines.add(way.text() + ": " + line));
      }
    }
    return lines;
  }

  private @Nullable Object sample(JsonObject row, String argument, List<String> allowed) {
    JsonObject example = file.examples().object(argument);
    if (example.has("value")) {
      return example.value("value");
    }
    for (RecordComponent component : operation.requestType().getRecordComponents()) {
      if (component.getName().equals(argument)) {
        return new Samples(tested.vendor(), catalogue(row), allowed).of(component.getGenericType());
      }
    }
    return null;
  }

  /** The vendor's word for a catalogue is the neutral one, or its plural. */
  static TermKind catalogue(JsonObject row) {
    String lookup = row.text(row.has("catalogue") ? "catalogue" : "lookup");
    for (TermKind kind : TermKind.values()) {
      String name = kind.name();
      String stem = name.substring(0, name.length() - 1);
      if (List.of(name, name + "S", name + "ES", stem + "IES").contains(lookup)) {
        return kind;
      }
    }
    return TermKind.LOCATION;
  }

  /** Where the request may change: the vendor's place, or those that the example names. */
  static List<String> places(JsonObject row, JsonObject example) {
    return example.has("places") ? example.texts("places") : List.of(place(row));
  }

  /** A place is a part of the body, of the query and so on, or a whole action of a definition. */
  static String place(JsonObject row) {
    return row.text("place").equals("action")
        ? "action " + row.text("action")
        : row.text("place") + " " + row.text("path");
  }

  private static List<String> compare(
      JsonObject row, List<String> places, Call before, Call after) {
    Map<String, Object> one = flat(row, before);
    Map<String, Object> other = flat(row, after);
    Set<String> missing = new TreeSet<>(places);
    Set<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      Object was = one.get(name);
      Object is = other.get(name);
      if (was == null ? is == null : was.equals(is)) {
        continue;
      }
      boolean expected = false;
      for (String place : places) {
        if (name.equals(place) || name.startsWith(place + ".")) {
          expected = true;
          missing.remove(place);
        }
      }
      if (!expected) {
        lines.add("it also changes " + name + " from " + was + " to " + is);
      }
    }
    missing.forEach(place -> lines.add("nothing changes at " + place + " of " + other));
    lines.addAll(encoding(row, alone(other.get(place(row)))));
    return lines;
  }

  /** A part that is sent once is its text. */
  private static @Nullable Object alone(@Nullable Object value) {
    return value instanceof Texts texts && texts.all().size() == 1 ? texts.all().get(0) : value;
  }

  private static List<String> encoding(JsonObject row, @Nullable Object value) {
    String encoding = row.text("encoding");
    if (FILES.contains(encoding) || value == null || row.text("place").equals("query")) {
      return List.of();
    }
    boolean fits =
        switch (encoding) {
          case "text" -> value instanceof String;
          case "number" -> value instanceof Number;
          case "boolean" -> value.equals(true);
          case "ids", "texts" -> all(value, String.class);
          case "numbers" -> all(value, Number.class);
          case "objects" -> all(value, Map.class);
          case "includeExclude", "object" -> !(value instanceof String);
          default -> true;
        };
    return fits
        ? List.of()
        : List.of(
            "expected " + encoding + " at " + row.text("path") + ", got " + Json.write(value));
  }

  private static boolean all(Object value, Class<?> type) {
    return value instanceof List<?> items
        && !items.isEmpty()
        && items.stream().allMatch(type::isInstance);
  }

  /** A request as named values: parts of the body by their path, lists as a whole. */
  static Map<String, Object> flat(JsonObject row, Call call) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("method", call.method());
    values.put("path", String.join("/", call.segments()));
    call.query().forEach((name, all) -> values.put("query " + name, all));
    if (!call.parts().isEmpty()) {
      for (Part part : call.parts()) {
        values.merge("part " + part.name(), new Texts(List.of(part.text())), ArgumentLooks::joined);
      }
    } else if (!call.text().isEmpty()) {
      Object body = Json.parse(call.text());
      if (row.has("action") && Background.isDefinition(body)) {
        Background.flatten(body, row.text("action"), values);
      } else {
        whole(row, body, values);
      }
    }
    return values;
  }

  /** A list as a whole, unless the row names a place within it. */
  private static void whole(JsonObject row, @Nullable Object body, Map<String, Object> values) {
    if (body instanceof List<?> list && row.text("path").startsWith("[")) {
      for (int i = 0; i < list.size(); i++) {
        body("body [" + i + "]", list.get(i), values);
      }
    } else if (!(body instanceof Map<?, ?> none) || !none.isEmpty()) {
      body("body ", body, values);
    }
  }

  private static Object joined(Object one, Object other) {
    List<String> all = new ArrayList<>(((Texts) one).all());
    all.addAll(((Texts) other).all());
    return new Texts(all);
  }

  private static void body(String path, @Nullable Object value, Map<String, Object> values) {
    if (value instanceof Map<?, ?> members && !members.isEmpty()) {
      String prefix = path.equals("body ") ? path : path + ".";
      members.forEach((name, member) -> body(prefix + name, member, values));
    } else {
      values.put(path, String.valueOf(value).isEmpty() || value == null ? "null" : value);
    }
  }

  /** The texts of all parts of one name. */
  private record Texts(List<String> all) {}
}
