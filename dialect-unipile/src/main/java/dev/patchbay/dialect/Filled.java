package dev.patchbay.dialect;

import dev.patchbay.capability.FieldCapability;
import java.util.ArrayList;
import java.util.List;

/** Collects which fields of a result the vendor fills. */
final class Filled {
  private final List<FieldCapability> fields = new ArrayList<>();

  /** Fields that every answer has. */
  Filled always(String... names) {
    return add(FieldCapability.Filled.ALWAYS, "", names);
  }

  /** Fields that are there where LinkedIn has them. */
  Filled sometimes(String... names) {
    return add(FieldCapability.Filled.SOMETIMES, "", names);
  }

  /** Fields that are there under a condition. */
  Filled when(String condition, String... names) {
    return add(FieldCapability.Filled.SOMETIMES, condition, names);
  }

  /** Fields that the vendor never fills. */
  Filled never(String... names) {
    return add(FieldCapability.Filled.NEVER, "", names);
  }

  /** Fields that the vendor never fills, and why. */
  Filled neverAs(String reason, String... names) {
    return add(FieldCapability.Filled.NEVER, reason, names);
  }

  private Filled add(FieldCapability.Filled filled, String reason, String... names) {
    for (String name : names) {
      fields.add(new FieldCapability(name, filled, reason));
    }
    return this;
  }

  /** All of them. */
  List<FieldCapability> list() {
    return List.copyOf(fields);
  }
}
