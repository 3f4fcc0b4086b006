package dev.patchbay.tck.cases;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.List;

/**
 * All cases of one operation.
 *
 * @param operation the operation's id
 * @param onePage why the vendor gives this list on one page; none when it pages
 * @param binaryAnswer whether any bytes are a right answer
 * @param examples by argument, a legal {@code value} where a made-up one would not do, and the
 *     {@code base} request it needs; {@code partOf} for one that means nothing without another that
 *     the vendor lacks; {@code instead} for one that excludes another; {@code places} where it
 *     changes more of the request than the vendor's table names
 * @param errors by the vendor's code or the neutral kind, what an error becomes here where that
 *     depends on the operation: {@code "error"} or {@code "value"}, or the {@code "case"} that
 *     shows it
 * @param answers what is free in this vendor's answers: {@code open}, by the name of an object that
 *     may hold any member, {@code selects}, by the name of a member that says whether a row is one
 *     of these, and {@code raw} where the answer is handed on as it came; each says why
 * @param cases in the order of the file
 */
public record CaseFile(
    String operation,
    Option<String> onePage,
    boolean binaryAnswer,
    JsonObject examples,
    JsonObject errors,
    JsonObject answers,
    List<Case> cases) {
  /** Copies the cases. */
  public CaseFile {
    cases = List.copyOf(cases);
  }

  /** The cases of an operation; none where the pack has no such file. */
  public static CaseFile of(Pack pack, String operation) {
    return pack.cases(operation)
        .map(file -> read(file, pack, operation))
        .getOrElse(
            () ->
                new CaseFile(
                    operation,
                    Option.none(),
                    false,
                    JsonObject.empty(),
                    JsonObject.empty(),
                    JsonObject.empty(),
                    List.of()));
  }

  private static CaseFile read(JsonObject file, Pack pack, String operation) {
    if (!file.text("operation").equals(operation)) {
      throw new IllegalArgumentException("cases/" + operation + ".json is of another operation");
    }
    return new CaseFile(
        operation,
        Option.of(file.textOrNull("onePage")),
        file.flag("binaryAnswer"),
        file.object("examples"),
        file.object("errors"),
        file.object("answers"),
        file.objects("cases").stream().map(json -> Case.of(json, file, pack)).toList());
  }

  /** The ordinary success with the fewest calls and, among those, the fewest arguments. */
  public Option<Case> base() {
    return Option.ofOptional(
        cases.stream()
            .filter(Case::succeeds)
            .min(
                Comparator.<Case>comparingInt(one -> one.exchanges().size())
                    .thenComparingInt(one -> one.request().size())));
  }
}
