package dev.patchbay.call;

import dev.patchbay.answer.Page;

/** Makes calls of operations. Ports and vendors' façades are thin layers over it. */
public interface Caller {
  /** A call of an operation. */
  <Q extends Request, R> PortCall<R> call(Operation<Q, R> operation, Q request);

  /** A call of an operation that answers pages. */
  <Q extends Request, T> ListCall<T> list(Operation<Q, Page<T>> operation, Q request);
}
