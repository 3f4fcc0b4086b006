package dev.patchbay.tck.report;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Provenance;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.report.Outcome.Verdict;
import dev.patchbay.tck.rule.Rule;
import dev.patchbay.tck.rule.Specification;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the report of a run.
 *
 * @param subject what was tested
 * @param capabilities the adapter's word
 * @param operations every operation looked at, in the order of the port
 * @param exchanges every exchange a check used
 * @param checks every check there is
 * @param outcomes what came of those that ran
 * @param selfTest what the kit's own test said of this adapter, or an empty object
 * @param world what the adapter tells of the sandbox's world, or an empty object
 */
public record ReportWriter(
    Subject subject,
    Capabilities capabilities,
    List<Operation<?, ?>> operations,
    Collection<Exchange> exchanges,
    List<Check> checks,
    List<Outcome> outcomes,
    JsonObject selfTest,
    JsonObject world) {

  /** The report; checks that did not run are failures. */
  public ConformanceReport report(Instant at) {
    List<Outcome> all = complete();
    JsonObject json =
        JsonObject.empty()
            .put("format", 1L)
            .put("identity", Identity.of(subject, at))
            .put("verdict", verdict(all))
            .put("basis", basis())
            .put("cases", Tally.of(all).json())
            .put("exchanges", provenance())
            .put("fixtures", Age.of(subject.pack(), at))
            .put("areas", areas(all))
            .put("operations", operations(all))
            .put("rules", rules(all))
            .put("gaps", Gaps.of(capabilities))
            .put("deviations", deviations(all))
            .put("loosened", Loosened.of(exchanges))
            .put("failures", failures(all));
    return new ConformanceReport(
        json.putIfPresent("world", world.names().isEmpty() ? null : world)
            .putIfPresent("selfTest", selfTest.names().isEmpty() ? null : selfTest));
  }

  private List<Outcome> complete() {
    Set<Check> ran = outcomes.stream().map(Outcome::check).collect(Collectors.toSet());
    List<Outcome> all = new ArrayList<>(outcomes);
    checks.stream()
        .filter(check -> !ran.contains(check))
        .forEach(check -> all.add(Outcome.failed(check, check.label() + "\nIt did not run.")));
    return all;
  }

  private static String verdict(List<Outcome> all) {
    Specification rules = Specification.load();
    boolean broken =
        all.isEmpty()
            || all.stream()
                .filter(one -> one.verdict() == Verdict.FAILED)
                .anyMatch(one -> rules.rule(one.check().rule()).forAll(Rule::must));
    boolean deviates = all.stream().anyMatch(one -> one.verdict() == Verdict.DEVIATES);
    return broken ? "does not conform" : deviates ? "conforms with deviations" : "conforms";
  }

  private String basis() {
    return exchanges.stream().anyMatch(one -> one.provenance() == Provenance.RECORDED)
        ? "recordings of the vendor"
        : "the vendor's documents";
  }

  private JsonObject provenance() {
    JsonObject counts = JsonObject.empty();
    for (Provenance provenance : Provenance.values()) {
      counts.put(
          provenance.name().toLowerCase(Locale.ROOT),
          exchanges.stream().filter(one -> one.provenance() == provenance).count());
    }
    return counts;
  }

  private List<JsonObject> areas(List<Outcome> all) {
    Map<String, String> areaOf = new LinkedHashMap<>();
    operations.forEach(operation -> areaOf.put(operation.id(), Areas.of(operation)));
    Map<String, List<Outcome>> byArea =
        grouped(all, one -> areaOf.getOrDefault(one.check().operation(), Areas.WHOLE));
    List<JsonObject> rows = new ArrayList<>();
    byArea.forEach(
        (area, outcomesOfArea) -> {
          long works = supported(areaOf, area, true);
          long lacks = supported(areaOf, area, false);
          Tally tally = Tally.of(outcomesOfArea);
          boolean nothing = works == 0 && lacks > 0 && tally.verdict().equals(Tally.PASSES);
          rows.add(
              JsonObject.empty()
                  .put("area", area)
                  .put("verdict", nothing ? "not offered" : tally.verdict())
                  .put("supported", works)
                  .put("unsupported", lacks)
                  .put("cases", tally.json()));
        });
    return rows;
  }

  private long supported(Map<String, String> areaOf, String area, boolean works) {
    return operations.stream()
        .filter(operation -> area.equals(areaOf.get(operation.id())))
        .filter(operation -> capabilities.operation(operation.id()).support().works() == works)
        .count();
  }

  private List<JsonObject> operations(List<Outcome> all) {
    Map<String, List<Outcome>> byOperation = grouped(all, one -> one.check().operation());
    List<JsonObject> rows = new ArrayList<>();
    for (Operation<?, ?> operation : operations) {
      OperationCapability capability = capabilities.operation(operation.id());
      rows.add(
          JsonObject.empty()
              .put("operation", operation.id())
              .put("area", Areas.of(operation))
              .put("kind", operation.kind().name().toLowerCase(Locale.ROOT))
              .put("support", capability.support().level().name().toLowerCase(Locale.ROOT))
              .put("reason", capability.support().why())
              .put("cases", Tally.of(byOperation.getOrDefault(operation.id(), List.of())).json()));
    }
    return rows;
  }

  private static List<JsonObject> rules(List<Outcome> all) {
    Map<String, List<Outcome>> byRule = grouped(all, one -> one.check().rule());
    return Specification.load().rules().stream()
        .map(rule -> rule(rule, Tally.of(byRule.getOrDefault(rule.id(), List.of()))))
        .toList();
  }

  private static JsonObject rule(Rule rule, Tally tally) {
    return JsonObject.empty()
        .put("rule", rule.id())
        .put("verdict", tally.verdict())
        .put("level", rule.level())
        .put("title", rule.title())
        .put("intent", rule.intent())
        .put("untestable", rule.untestable().getOrElse(""))
        .put("cases", tally.json());
  }

  private static List<JsonObject> deviations(List<Outcome> all) {
    Set<JsonObject> rows = new LinkedHashSet<>();
    for (Outcome one : all) {
      one.deviation()
          .forEach(
              deviation ->
                  rows.add(
                      JsonObject.empty()
                          .put("rule", deviation.rule())
                          .put("operation", deviation.operation())
                          .put("check", one.check().name())
                          .put("reason", deviation.reason())
                          .put("link", deviation.link())
                          .put("expires", deviation.expires().toString())
                          .put("message", one.message())));
    }
    return List.copyOf(rows);
  }

  private static List<JsonObject> failures(List<Outcome> all) {
    return all.stream()
        .filter(one -> one.verdict() == Verdict.FAILED)
        .map(
            one ->
                JsonObject.empty()
                    .put("rule", one.check().rule())
                    .put("operation", one.check().operation())
                    .put("check", one.check().name())
                    .put("message", one.message()))
        .toList();
  }

  private static Map<String, List<Outcome>> grouped(
      List<Outcome> all, Function<Outcome, String> key) {
    return all.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
