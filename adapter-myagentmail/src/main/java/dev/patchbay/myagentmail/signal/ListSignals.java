package dev.patchbay.myagentmail.signal;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Asks for signals, also those that the vendor made by itself.
 *
 * @param kind only those of this kind
 */
public record ListSignals(Option<SignalKind> kind) implements Request {
  /** All of them. */
  public static ListSignals all() {
    return new ListSignals(Option.none());
  }

  /** Those of one kind. */
  public static ListSignals of(SignalKind kind) {
    return new ListSignals(Option.some(kind));
  }
}
