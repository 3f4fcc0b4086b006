package dev.patchbay.tck.run;

import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.identity.Vendor;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.CaseFile;
import dev.patchbay.tck.cases.Requests;
import java.util.List;
import java.util.function.Supplier;

/**
 * One operation of one adapter, with all that its checks are made of.
 *
 * @param <Q> the operation's request
 * @param <R> the operation's result
 * @param operation the operation
 * @param capability the adapter's word on it
 * @param file its cases in the pack
 * @param subject what is tested
 * @param runner what runs its cases
 */
public record Tested<Q extends Request, R>(
    Operation<Q, R> operation,
    OperationCapability capability,
    CaseFile file,
    Subject subject,
    Runner runner) {

  /** The vendor of the adapter. */
  public Vendor vendor() {
    return subject.provider().vendor();
  }

  /** What is known of the vendor. */
  public Pack pack() {
    return subject.pack();
  }

  /** Whether the request of a case changes something at the vendor. */
  public boolean writes(Case one) {
    return operation.effect(new Requests(vendor(), one.session()).read(one.request(), operation))
        == Effect.WRITE;
  }

  /** A check that a case goes through, in both ways. */
  public List<Check> bothWays(Case one) {
    return List.of(check(one, Way.PORT), check(one, Way.ADAPTER));
  }

  /** A check that a case goes through. */
  public Check check(Case one, Way way) {
    return new Check(
        one.rule(),
        operation.id(),
        one.name() + ", " + way.text(),
        () -> runner.run(one, operation, way));
  }

  /** A check that nothing is wrong; every line says what is. */
  public Check check(String rule, String name, Supplier<List<String>> problems) {
    return Check.of(rule, operation.id(), name, problems);
  }
}
