package dev.patchbay.error;

import java.util.function.Function;

/**
 * Anything that can go wrong at the port. There are eight groups, each naming what the caller does
 * next; the records inside each group say more. Adding a record is a minor change, adding a group a
 * major one.
 */
public sealed interface PortError
    permits FixCall, FixContract, FixAccount, Wait, Fact, Resume, Check, Report {

  /** Where it comes from. */
  Origin origin();

  /** One sentence for people: what happened where, and the repair. Never holds a secret. */
  String message();

  /** Whether the same call may be made again. */
  Retryability retryability();

  /** The kind's name, as in {@code InvalidRequest}; stable, for logs and metrics. */
  default String kind() {
    return getClass().getSimpleName();
  }

  /** The error as an exception. */
  default PortException toException() {
    return new PortException(this);
  }

  /** One function for each group; exhaustive, so a new group cannot be overlooked. */
  default <T> T fold(
      Function<FixCall, T> fixCall,
      Function<FixContract, T> fixContract,
      Function<FixAccount, T> fixAccount,
      Function<Wait, T> wait,
      Function<Fact, T> fact,
      Function<Resume, T> resume,
      Function<Check, T> check,
      Function<Report, T> report) {
    if (this instanceof FixCall error) {
      return fixCall.apply(error);
    } else if (this instanceof FixContract error) {
      return fixContract.apply(error);
    } else if (this instanceof FixAccount error) {
      return fixAccount.apply(error);
    } else if (this instanceof Wait error) {
      return wait.apply(error);
    } else if (this instanceof Fact error) {
      return fact.apply(error);
    } else if (this instanceof Resume error) {
      return resume.apply(error);
    } else if (this instanceof Check error) {
      return check.apply(error);
    } else if (this instanceof Report error) {
      return report.apply(error);
    }
    throw new AssertionError(this);
  }
}
