package dev.patchbay.error;

import io.vavr.control.Option;
import java.time.Instant;

/** Whether the same call may be made again; always derived from the kind of error. */
public sealed interface Retryability {
  /** Repeating the same call cannot help. */
  record Never() implements Retryability {}

  /**
   * Later it may work.
   *
   * @param when the earliest time, where the vendor told
   */
  record After(Option<Instant> when) implements Retryability {}

  /** Nothing was done; it may be repeated at once. */
  record Now() implements Retryability {}

  /** It may have been done. Find out first; never repeat blindly. */
  record UnknownOutcome() implements Retryability {}
}
