package dev.patchbay.tck.family;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends one value of each class of legal values of each argument, through the port and straight at
 * the adapter: each changes the request where the vendor's table says, and nowhere else, and
 * arrives whole. A class that the vendor does not take is refused by name.
 */
public final class LegalValues implements Family {
  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    for (Case base : tested.file().base().filter(one -> !one.exchanges().isEmpty())) {
      List<JsonObject> rows = Promises.arguments(tested);
      for (RecordComponent component : tested.operation().requestType().getRecordComponents()) {
        String key = tested.operation().key(component.getName());
        ArgumentCapability told = tested.capability().arguments().get(key);
        if (told == null || !told.support().works()) {
          continue;
        }
        JsonObject row =
            rows.stream()
                .filter(one -> one.text("key").equals(key))
                .findFirst()
                .orElse(JsonObject.empty());
        JsonObject example = tested.file().examples().object(component.getName());
        if (!row.flag("supported") || example.has("partOf")) {
          continue;
        }
        Map<String, Object> classes = classes(tested, component, told, row, base);
        if (!classes.isEmpty()) {
          ValueLook<Q, R> look = new ValueLook<>(tested, base, row, component.getName(), example);
          checks.add(
              tested.check(
                  "CAP-5", key + " takes every class of legal value", () -> look.at(classes)));
        }
      }
    }
    return checks;
  }

  private static Map<String, Object> classes(
      Tested<?, ?> tested,
      RecordComponent component,
      ArgumentCapability told,
      JsonObject row,
      Case base) {
    JsonObject values = row.object("values");
    JsonObject refused = row.object("refused");
    Map<String, Object> classes = new LinkedHashMap<>();
    values.names().forEach(name -> classes.put(name, values.value(name)));
    Map<String, Object> made = made(tested, component, told, row, base);
    made.keySet().removeIf(name -> !values.names().isEmpty() && !refused.has(name));
    classes.putAll(made);
    return classes;
  }

  private static Map<String, Object> made(
      Tested<?, ?> tested,
      RecordComponent component,
      ArgumentCapability told,
      JsonObject row,
      Case base) {
    Object given = base.request().get(component.getName());
    Map<String, Object> handles = HandleClasses.of(given, component.getType());
    if (!handles.isEmpty()) {
      return handles;
    } else if (given instanceof String
        && row.text("place").equals("path")
        && component.getType() == String.class) {
      return HandleClasses.ids();
    }
    return new ValueClasses(
            tested.vendor(),
            ArgumentLooks.catalogue(row),
            told.allowed(),
            told.maxLength().getOrElse(Integer.MAX_VALUE))
        .legal(component.getGenericType());
  }

  /** The parts of a value that the adapter says it does not take; by full key. */
  static List<String> lacking(
      Map<String, ArgumentCapability> told, String key, String argument, Object value) {
    List<String> lacking = new ArrayList<>();
    new Arguments.Argument(argument, value)
        .parts()
        .keySet()
        .forEach(
            part -> {
              ArgumentCapability word = told.get(key + "." + part);
              if (word == null || !word.support().works()) {
                lacking.add(key + "." + part);
              }
            });
    return lacking;
  }
}
