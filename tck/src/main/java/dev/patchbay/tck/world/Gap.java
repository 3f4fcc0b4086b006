package dev.patchbay.tck.world;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;

/**
 * A kind of fact that the vendor does not tell of everything that has it.
 *
 * @param fact as {@code person.birthday}
 * @param missing of how many it is not told
 * @param all how many there are in the world
 * @param cause what the pack and the adapter's capabilities say of it
 * @param example one of those that are missing
 */
record Gap(String fact, int missing, int all, Cause cause, String example) {
  /** What is known of why. */
  enum Cause {
    /** The pack's table of fields says that no result has it. */
    FIELD_LIST("the vendor's field list"),
    /** No operation that could tell it is supported. */
    NOT_OFFERED("not offered"),
    /** The vendor tells it somewhere: the ledger has to say why not here. */
    OPEN("");

    private final String text;

    Cause(String text) {
      this.text = text;
    }
  }

  JsonObject json() {
    return JsonObject.empty()
        .put("fact", fact)
        .put("missing", (long) missing)
        .put("of", (long) all)
        .put("why", cause.text);
  }

  /** What is wrong with the ledger's row, if anything. */
  Option<String> flaw(JsonObject row) {
    if (row.number("missing", 0) != missing || row.number("of", 0) != all) {
      return Option.some(
          "gaps.json says "
              + Json.write(row)
              + ", found "
              + Json.write(json())
              + "; for one: "
              + example);
    }
    String why = row.text("why");
    if (why.isBlank()) {
      return Option.some(
          "gaps.json does not say why " + fact + " is a gap, and the vendor's field list tells it");
    }
    boolean claims = why.equals(Cause.FIELD_LIST.text) || why.equals(Cause.NOT_OFFERED.text);
    return Option.when(
        claims && !why.equals(cause.text),
        () ->
            "gaps.json says of "
                + fact
                + " \""
                + why
                + "\", which is not so"
                + (cause == Cause.OPEN ? ": the vendor tells it" : ": it is " + cause.text));
  }
}
