package dev.patchbay.tck.fault;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One way in which a call goes wrong on the wire, a row of {@code faults.json}.
 *
 * @param name what happens
 * @param rule the rule that says what must come of it
 * @param act what the server does, see {@link FaultServer}
 * @param ofRead the kinds of error that a read may answer
 * @param ofWrite the kinds of error that a write may answer
 * @param requests how many requests arrive
 * @param everywhere whether every operation is tried, not only one of each shape of request
 * @param slow whether it ends with the deadline
 * @param heavy whether it takes long because so much arrives; the port has no part in that
 * @param ofLook whether looking again at work in the background gets over it
 * @param ofJson whether it is a fault only where the answer is JSON
 * @param waits seconds until which the error says to wait; 0 where it cannot tell, none where it
 *     does not matter
 */
public record Fault(
    String name,
    String rule,
    JsonObject act,
    List<String> ofRead,
    List<String> ofWrite,
    int requests,
    boolean everywhere,
    boolean slow,
    boolean heavy,
    boolean ofLook,
    boolean ofJson,
    Option<Long> waits) {

  /** Every fault there is. */
  public static List<Fault> all() {
    try (InputStream in =
        Objects.requireNonNull(Fault.class.getResourceAsStream("faults.json"), "faults.json")) {
      return Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .objects("faults")
          .stream()
          .map(Fault::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fault of(JsonObject row) {
    return new Fault(
        row.text("name"),
        row.text("rule"),
        row,
        row.texts("read"),
        row.texts("write"),
        (int) row.number("requests", 1),
        row.flag("everywhere"),
        row.flag("slow"),
        row.flag("heavy"),
        row.flag("look"),
        row.flag("json"),
        row.has("waits") ? Option.some(row.number("waits", 0)) : Option.none());
  }

  @Override
  public String toString() {
    return name;
  }
}
