package dev.patchbay.support.argument;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.error.PortError;
import io.vavr.control.Either;
import java.util.List;

/** How a neutral value is written on a vendor's wire. */
public interface Encoding {
  /**
   * The value as JSON (map, list, text, number, flag), or why it cannot be written.
   *
   * @param value the argument's value, never an option
   */
  Either<PortError, Object> encode(Object value, ArgumentScope scope);

  /** The argument's capability, with what this encoding accepts. */
  default ArgumentCapability describe(ArgumentCapability plain) {
    return plain;
  }

  /** Names of the parts that this encoding can write. */
  default List<String> parts() {
    return List.of();
  }
}
