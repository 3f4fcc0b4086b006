package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import java.util.List;

/** Makes the checks of one kind for an operation that the adapter supports. */
public interface Family {

  /**
   * The checks of this kind; each may be run on its own and in any order.
   *
   * @param tested the operation
   * @param <Q> its request
   * @param <R> its result
   * @return none where this kind does not apply
   */
  <Q extends Request, R> List<Check> checks(Tested<Q, R> tested);
}
