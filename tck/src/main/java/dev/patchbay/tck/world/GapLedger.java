package dev.patchbay.tck.world;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of the world a vendor does not tell: the file {@code gaps.json} of its pack. It holds {@code
 * decisions}, each with a {@code page} and the number of {@code gaps} that it allows for, and
 * {@code rows} with {@code fact}, how many are {@code missing} of how many, and {@code why}: {@code
 * the vendor's field list} or {@code not offered}, which the kit checks, or a reason in words.
 */
final class GapLedger {
  private final JsonObject ledger;

  GapLedger(JsonObject ledger) {
    this.ledger = ledger;
  }

  /** Where the ledger and what was found differ, strictly both ways; empty when they agree. */
  List<String> flaws(List<Gap> found) {
    List<String> lines = new ArrayList<>();
    Map<String, JsonObject> rows = new LinkedHashMap<>();
    ledger.objects("rows").forEach(row -> rows.put(row.text("fact"), row));
    for (Gap gap : found) {
      JsonObject row = rows.remove(gap.fact());
      if (row == null) {
        lines.add("gaps.json lacks " + Json.write(gap.json()) + "; for one: " + gap.example());
      } else {
        gap.flaw(row).forEach(lines::add);
      }
    }
    rows.keySet()
        .forEach(
            fact -> lines.add("gaps.json holds " + fact + ", which the vendor tells: take it out"));
    long missing = found.stream().mapToLong(Gap::missing).sum();
    long allowed =
        ledger.objects("decisions").stream().mapToLong(one -> one.number("gaps", 0)).sum();
    if (missing > allowed) {
      lines.add(
          missing
              + " facts are not told, but the decisions in gaps.json allow for "
              + allowed
              + ": let the adapter tell them, or add a decision with its page");
    } else if (missing < allowed) {
      lines.add(
          "Only "
              + missing
              + " facts are not told now, but the decisions in gaps.json allow for "
              + allowed
              + ": lower the number");
    }
    ledger.objects("decisions").stream()
        .filter(one -> one.text("page").isBlank())
        .forEach(one -> lines.add("A decision in gaps.json names no page"));
    return lines;
  }
}
