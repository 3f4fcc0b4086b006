package dev.patchbay.support.table;

import dev.patchbay.capability.FieldCapability;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects which fields of a result a vendor fills, for {@link OperationEntry#fields}. Not safe for
 * use by several threads.
 */
public final class Filled {
  private final List<FieldCapability> fields = new ArrayList<>();

  /** Fields that every answer has. */
  public Filled always(String... names) {
    return add(FieldCapability.Filled.ALWAYS, "", names);
  }

  /** Fields that are there where LinkedIn has them. */
  public Filled sometimes(String... names) {
    return add(FieldCapability.Filled.SOMETIMES, "", names);
  }

  /** Fields that are there under a condition. */
  public Filled when(String condition, String... names) {
    return add(FieldCapability.Filled.SOMETIMES, condition, names);
  }

  /** Fields that the vendor never fills. */
  public Filled never(String... names) {
    return add(FieldCapability.Filled.NEVER, "", names);
  }

  /** Fields that the vendor never fills, and why. */
  public Filled neverAs(String reason, String... names) {
    return add(FieldCapability.Filled.NEVER, reason, names);
  }

  private Filled add(FieldCapability.Filled filled, String reason, String... names) {
    for (String name : names) {
      fields.add(new FieldCapability(name, filled, reason));
    }
    return this;
  }

  /** All of them. */
  public List<FieldCapability> list() {
    return List.copyOf(fields);
  }
}
