package dev.patchbay.tck.rule;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * The deviations that an adapter's author admits. It lies in the adapter's own jar, so that whoever
 * uses the adapter has it too: {@code META-INF/patchbay/<vendor>/deviations.json}, an object with
 * {@code deviations}, each with {@code rule}, {@code operation}, {@code check} (optional), {@code
 * reason}, {@code link} and {@code expires} (a date). It is strict both ways: a check that it names
 * and that passes fails, and so does one whose deviation has expired.
 *
 * @param deviations in the order of the file
 */
public record DeviationLedger(List<Deviation> deviations) {
  /** Nothing is admitted. */
  public static final DeviationLedger EMPTY = new DeviationLedger(List.of());

  /** Copies the list. */
  public DeviationLedger {
    deviations = List.copyOf(deviations);
  }

  /**
   * The ledger that lies beside an adapter.
   *
   * @param owner a class of the adapter
   * @param vendor the vendor's name
   * @return the ledger; an empty one where there is no file
   * @throws IllegalArgumentException when the file cannot be read as a ledger
   */
  public static DeviationLedger of(Class<?> owner, String vendor) {
    String file = "/META-INF/patchbay/" + vendor + "/deviations.json";
    try (InputStream in = owner.getResourceAsStream(file)) {
      return in == null ? EMPTY : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a ledger.
   *
   * @throws IllegalArgumentException when an entry lacks a part
   */
  public static DeviationLedger parse(String text) {
    return new DeviationLedger(
        Json.object(text).objects("deviations").stream().map(DeviationLedger::entry).toList());
  }

  private static Deviation entry(JsonObject json) {
    for (String part : List.of("rule", "operation", "reason", "link", "expires")) {
      if (json.text(part).isBlank()) {
        throw new IllegalArgumentException("A deviation lacks \"" + part + "\": " + json);
      }
    }
    return new Deviation(
        json.text("rule"),
        json.text("operation"),
        json.text("check"),
        json.text("reason"),
        json.text("link"),
        date(json.text("expires")));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("A deviation expires on no date: " + text, e);
    }
  }

  /** The deviation that excuses a check on a day; none where it must pass. */
  public Option<Deviation> excusing(String rule, String operation, String check, LocalDate today) {
    return Option.ofOptional(
        deviations.stream()
            .filter(one -> one.covers(rule, operation, check))
            .filter(one -> !today.isAfter(one.expires()))
            .findFirst());
  }

  /** What is wrong with the ledger itself, given every check there is; one line each. */
  public List<String> flaws(Specification rules, List<String> checks, LocalDate today) {
    List<String> lines = new ArrayList<>();
    for (Deviation one : deviations) {
      if (rules.rule(one.rule()).isEmpty()) {
        lines.add("The deviation " + one + " names no rule of the specification");
      }
      if (today.isAfter(one.expires())) {
        lines.add("The deviation " + one + " expired on " + one.expires() + "; mend the adapter");
      }
      String prefix = one.rule() + " " + one.operation() + ": ";
      if (checks.stream()
          .noneMatch(
              check ->
                  one.check().isEmpty()
                      ? check.startsWith(prefix)
                      : check.equals(prefix + one.check()))) {
        lines.add("The deviation " + one + " is of no check of this run; take it out");
      }
    }
    return lines;
  }
}
