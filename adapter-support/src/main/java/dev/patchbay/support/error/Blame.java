package dev.patchbay.support.error;

import dev.patchbay.call.Operation;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import io.vavr.control.Either;

/**
 * A refusal by an operation that another one uses speaks of an argument that the caller never gave.
 * This says it of the caller's own. Whatever the vendor answered stays as it is.
 */
public final class Blame {
  private Blame() {}

  /**
   * The same result, its refusals said of another argument.
   *
   * @param operation what the caller asked for
   * @param argument the component of its request that is wrong
   */
  public static <T> Either<PortError, T> on(
      Operation<?, ?> operation, String argument, Either<PortError, T> result) {
    return on(operation.id(), operation.key(argument), result);
  }

  /**
   * The same by names.
   *
   * @param operation id of what the caller asked for
   * @param key full key of the argument that is wrong
   */
  public static <T> Either<PortError, T> on(
      String operation, String key, Either<PortError, T> result) {
    return result.mapLeft(error -> error(operation, key, error));
  }

  private static PortError error(String operation, String key, PortError error) {
    if (error.origin().httpStatus().isDefined()) {
      return error;
    }
    Origin origin = Origin.local(operation, error.origin().vendor());
    if (error instanceof FixCall.InvalidRequest invalid) {
      return new FixCall.InvalidRequest(origin, key, invalid.reason());
    }
    return error instanceof FixCall.UnsupportedArgument lacking
        ? new FixCall.UnsupportedArgument(origin, key, lacking.reason())
        : error;
  }
}
