package dev.patchbay.tck.report;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The page for people: nothing but the JSON, with words and colours. */
final class ReportPage {
  private static final String TONE = "tone";
  private static final String VERDICT = "verdict";

  private static final Set<String> CHECKED = Set.of("the vendor's field list", "not offered");

  private ReportPage() {}

  static String of(JsonObject report) {
    Map<String, Object> page = new LinkedHashMap<>(report.copy().toMap());
    page.put(TONE, tone(report.text(VERDICT)));
    page.put("summary", summary(report));
    page.put("fidelity", fidelity(report));
    page.put("identityRows", identity(report.object("identity")));
    page.put("age", age(report.object("fixtures")));
    page.put("areas", judged(report.objects("areas")));
    page.put("rules", judged(report.objects("rules")));
    page.put("operations", operations(report.objects("operations")));
    page.put("world", world(report.object("world")));
    page.put("killRates", killRates(report.object("selfTest")));
    return Pages.fill("report.mustache", page);
  }

  private static String tone(String verdict) {
    return switch (verdict) {
      case "conforms" -> "good";
      case "conforms with deviations" -> "warn";
      default -> "bad";
    };
  }

  private static String summary(JsonObject report) {
    JsonObject cases = report.object("cases");
    return String.format(
        Locale.ROOT,
        "%,d checks: %,d passed, %,d failed, %,d fail as the adapter's ledger of deviations says.",
        cases.number("total", 0),
        cases.number("passed", 0),
        cases.number("failed", 0),
        cases.number("deviations", 0));
  }

  private static String fidelity(JsonObject report) {
    return report.object("exchanges").number("recorded", 0) > 0
        ? "The fixtures hold recordings of the vendor itself, with people and identifiers replaced."
        : "No recording of the vendor is among the fixtures: this says that the adapter agrees with"
            + " the vendor's documents, not that it works with the vendor.";
  }

  /** What of the sandbox's world is told; false where nobody asked. */
  private static Object world(JsonObject world) {
    if (!world.has("facts")) {
      return false;
    }
    Map<String, Object> told = new LinkedHashMap<>(world.toMap());
    told.put("toldFacts", world.number("facts", 0) - world.number("gaps", 0));
    told.put("wrong", world.number("wrong", 0) > 0 ? world.number("wrong", 0) : false);
    told.put(
        "rows",
        world.objects("rows").stream()
            .map(
                row -> {
                  Map<String, Object> gap = new LinkedHashMap<>(row.toMap());
                  gap.put("reason", CHECKED.contains(row.text("why")) ? row.text("why") : "other");
                  return gap;
                })
            .toList());
    return told;
  }

  /** How many of the planted defects were caught; none where the kit was not tested. */
  private static List<Map<String, Object>> killRates(JsonObject selfTest) {
    List<Map<String, Object>> rates = new ArrayList<>();
    Map.of("defects", "by hand", "mutants", "generated")
        .forEach(
            (name, how) -> {
              JsonObject planted = selfTest.object(name);
              long total = planted.number("total", 0);
              if (total > 0) {
                long killed = planted.number("killed", 0);
                rates.add(
                    Map.of(
                        "how",
                        how,
                        "rate",
                        String.format(
                            Locale.ROOT, "%.1f %%", Math.floor(1000.0 * killed / total) / 10),
                        "of",
                        String.format(Locale.ROOT, "%,d of %,d", killed, total)));
              }
            });
    rates.sort(Comparator.comparing(rate -> String.valueOf(rate.get("how"))));
    return rates;
  }

  private static String age(JsonObject fixtures) {
    String newest = fixtures.text("newestSource");
    if (newest.isEmpty()) {
      return "How old the fixtures are is not written down in the pack.";
    }
    String read = fixtures.text("read");
    return "The newest source of the fixtures is of "
        + newest
        + ", "
        + fixtures.number("ageInDays", 0)
        + " days before this run"
        + (read.isEmpty() ? "." : "; the sources were read on " + read + ".");
  }

  private static List<Map<String, Object>> identity(JsonObject identity) {
    List<Map<String, Object>> rows = new ArrayList<>();
    identity
        .names()
        .forEach(
            name ->
                rows.add(
                    Map.of(
                        "name",
                        name,
                        "value",
                        identity.textOrNull(name) == null
                            ? "not told (not packaged)"
                            : identity.text(name))));
    return rows;
  }

  private static List<Map<String, Object>> judged(List<JsonObject> rows) {
    return rows.stream().map(ReportPage::judged).toList();
  }

  private static Map<String, Object> judged(JsonObject row) {
    Map<String, Object> judged = new LinkedHashMap<>(row.toMap());
    boolean whole = row.text("area").equals(Areas.WHOLE);
    judged.put("anchor", (whole ? "operation-" : "area-") + row.text("area"));
    judged.put(
        TONE,
        switch (row.text(VERDICT)) {
          case "passes" -> "good";
          case "deviates" -> "warn";
          case "fails" -> "bad";
          default -> "plain";
        });
    return judged;
  }

  private static List<Map<String, Object>> operations(List<JsonObject> rows) {
    return rows.stream()
        .map(
            row -> {
              Map<String, Object> told = new LinkedHashMap<>(row.toMap());
              told.put(TONE, tone(row));
              return told;
            })
        .toList();
  }

  private static String tone(JsonObject operation) {
    if (operation.object("cases").number("failed", 0) > 0) {
      return "bad";
    }
    return switch (operation.text("support")) {
      case "native" -> "good";
      case "emulated" -> "warn";
      default -> "plain";
    };
  }
}
