package dev.patchbay.tck.mutant;

import dev.patchbay.error.Check.OutcomeUnknown;
import dev.patchbay.error.Fact;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Every documented error of the vendor, taken for another one, at one operation. */
final class ErrorMutants {
  private final String operation;

  ErrorMutants(String operation) {
    this.operation = operation;
  }

  /** What can be wrong with one row of the vendor's table. */
  List<Mutant> of(JsonObject row) {
    String code = row.text("type");
    List<Mutant> mutants = new ArrayList<>();
    mutants.add(mutant("takes for another error", row, ErrorMutants::otherKind));
    mutants.add(
        mutant("forgets the code of", row, error -> from(error, origin(error, false, true))));
    if (row.has("status") && !code.isEmpty()) {
      mutants.add(
          mutant("forgets the status of", row, error -> from(error, origin(error, true, false))));
    }
    mutants.add(
        mutant(
            "says to repeat after", row, error -> new Resume.NetworkFailure(error.origin(), "?")));
    return mutants;
  }

  private Mutant mutant(String operator, JsonObject row, UnaryOperator<PortError> change) {
    String code = row.text("type");
    String status = row.has("status") ? row.value("status") + " " : "";
    return Mutant.of(
        Table.ERROR,
        operator,
        operation,
        "error " + status + code,
        List.of(code),
        Changes.outcome(
            operation,
            outcome ->
                outcome.isLeft()
                    ? Either.left(ifOf(outcome.getLeft(), row, change))
                    : outcome.map(
                        answer ->
                            answer.map(
                                value ->
                                    value instanceof List<?> many
                                        ? many.stream().map(one -> item(one, row, change)).toList()
                                        : value))));
  }

  private static Object item(Object one, JsonObject row, UnaryOperator<PortError> change) {
    return one instanceof Either<?, ?> either
            && either.isLeft()
            && either.getLeft() instanceof PortError error
        ? Either.left(ifOf(error, row, change))
        : one;
  }

  private static PortError ifOf(PortError error, JsonObject row, UnaryOperator<PortError> change) {
    Origin origin = error.origin();
    boolean met =
        origin.vendorCode().exists(code -> code.contains(row.text("type")))
            && (!row.has("status")
                || origin.httpStatus().forAll(status -> status == row.number("status", 0)));
    return met ? change.apply(error) : error;
  }

  private static PortError otherKind(PortError error) {
    return error instanceof Fact.NotFound
        ? new Report.UnmappedVendorError(error.origin())
        : error instanceof OutcomeUnknown
            ? new Report.UnexpectedResponse(error.origin(), "?")
            : new Fact.NotFound(error.origin(), "it");
  }

  private static Origin origin(PortError error, boolean code, boolean status) {
    Origin origin = error.origin();
    return new Origin(
        origin.operation(),
        origin.vendor(),
        code ? origin.vendorCode() : Option.none(),
        status ? origin.httpStatus() : Option.none(),
        origin.requestId(),
        origin.excerpt());
  }

  private static PortError from(PortError error, Origin origin) {
    return (PortError) Rebuilt.with((Record) error, Map.<String, Object>of("origin", origin));
  }
}
