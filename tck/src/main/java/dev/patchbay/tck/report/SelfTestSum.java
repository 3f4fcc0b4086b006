package dev.patchbay.tck.report;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Self-tests of several adapters as one: what was generated is added up, adapter by adapter. */
final class SelfTestSum {
  private static final String TOTAL = "total";
  private static final String KILLED = "killed";
  private static final String SURVIVORS = "survivors";
  private static final String MUTANTS = "mutants";

  private final List<JsonObject> all;

  SelfTestSum(List<JsonObject> all) {
    this.all = List.copyOf(all);
  }

  JsonObject json() {
    JsonObject sum = all.get(0).copy();
    sum.object("identity")
        .put("vendor", String.join(", ", all.stream().map(this::vendor).toList()));
    sum.put("seconds", all.stream().mapToLong(one -> one.number("seconds", 0)).sum());
    sum.put("vendors", all.stream().map(this::counts).toList());
    sum.put(
        "defects",
        all.stream()
            .map(one -> one.object("defects"))
            .reduce((one, other) -> killed(one) <= killed(other) ? one : other)
            .orElseGet(JsonObject::empty));
    sum.put(MUTANTS, mutants());
    sum.put(
        "idle",
        JsonObject.empty()
            .put("rules", idleEverywhere())
            .put("cases", prefixed(one -> one.object("idle").texts("cases"))));
    return sum;
  }

  private String vendor(JsonObject one) {
    return one.object("identity").text("vendor");
  }

  private JsonObject counts(JsonObject one) {
    JsonObject mutants = one.object(MUTANTS);
    return JsonObject.empty()
        .put("vendor", vendor(one))
        .put(TOTAL, mutants.number(TOTAL, 0))
        .put(KILLED, killed(mutants));
  }

  private static long killed(JsonObject counted) {
    return counted.number(KILLED, 0);
  }

  private JsonObject mutants() {
    Map<String, long[]> tables = new LinkedHashMap<>();
    for (JsonObject one : all) {
      JsonObject told = one.object(MUTANTS).object("tables");
      for (String name : told.names()) {
        long[] count = tables.computeIfAbsent(name, any -> new long[2]);
        count[0] += told.object(name).number(TOTAL, 0);
        count[1] += killed(told.object(name));
      }
    }
    JsonObject added = JsonObject.empty();
    tables.forEach(
        (name, count) ->
            added.put(name, JsonObject.empty().put(TOTAL, count[0]).put(KILLED, count[1])));
    return JsonObject.empty()
        .put(TOTAL, all.stream().mapToLong(one -> one.object(MUTANTS).number(TOTAL, 0)).sum())
        .put(KILLED, all.stream().mapToLong(one -> killed(one.object(MUTANTS))).sum())
        .put("tables", added)
        .put(SURVIVORS, named(SURVIVORS))
        .put("unsound", prefixed(one -> one.object(MUTANTS).texts("unsound")))
        .put("equivalent", named("equivalent"));
  }

  private List<String> idleEverywhere() {
    List<String> rules = new ArrayList<>(all.get(0).object("idle").texts("rules"));
    all.forEach(one -> rules.retainAll(one.object("idle").texts("rules")));
    return rules;
  }

  private List<JsonObject> named(String list) {
    return all.stream()
        .flatMap(
            one ->
                one.object(MUTANTS).objects(list).stream()
                    .map(each -> each.copy().put("name", of(one, each.text("name")))))
        .toList();
  }

  private List<String> prefixed(Function<JsonObject, List<String>> texts) {
    return all.stream()
        .flatMap(one -> texts.apply(one).stream().map(text -> of(one, text)))
        .toList();
  }

  private String of(JsonObject one, String text) {
    return vendor(one) + ": " + text;
  }
}
