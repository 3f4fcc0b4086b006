package dev.patchbay.support.table;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.support.read.Components;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects which fields of a result a vendor fills, for {@link OperationEntry#fields}. Not safe for
 * use by several threads.
 */
public final class Filled {
  private final List<FieldCapability> fields = new ArrayList<>();

  /** No fields yet. */
  public Filled() {}

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

  /** Fields that the vendor cannot fill. */
  public Filled never(String... names) {
    return neverAs(Support.Reason.VENDOR_CANNOT.text(), names);
  }

  /** Fields that the vendor never fills, and why. */
  public Filled neverAs(String reason, String... names) {
    return add(FieldCapability.Filled.NEVER, reason, names);
  }

  /** All fields of a record that have not been named so far: the vendor never fills them. */
  public Filled neverElse(Class<? extends Record> type, String reason) {
    for (RecordComponent component : Components.of(type)) {
      String name = component.getName();
      if (fields.stream().noneMatch(field -> (field.name() + ".").startsWith(name + "."))) {
        neverAs(reason, name);
      }
    }
    return this;
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
