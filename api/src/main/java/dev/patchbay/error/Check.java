package dev.patchbay.error;

import io.vavr.control.Option;

/** It may or may not have been done. Find out before doing anything again. */
public sealed interface Check extends PortError {
  @Override
  default Retryability retryability() {
    return new Retryability.UnknownOutcome();
  }

  /**
   * A write was sent and its outcome is not known.
   *
   * @param reason what happened after it was sent
   * @param checkWith id of the operation that can tell; none where no read of the vendor's can
   */
  record OutcomeUnknown(Origin origin, String reason, Option<String> checkWith) implements Check {
    @Override
    public String message() {
      return origin.where()
          + ": it was sent, but what became of it is unknown ("
          + reason
          + "); "
          + checkWith
              .map(operation -> "check with " + operation + " before repeating it")
              .getOrElse("this vendor has no way to check, so do not repeat it blindly");
    }
  }
}
