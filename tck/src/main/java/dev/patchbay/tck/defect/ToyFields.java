package dev.patchbay.tck.defect;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** What {@link ToyAdapter} says of the fields it fills, right or wrong in one way. */
final class ToyFields {
  private final Defect defect;

  ToyFields(Defect defect) {
    this.defect = defect;
  }

  List<FieldCapability> of(Operation<?, ?> operation) {
    List<FieldCapability> fields = new ArrayList<>();
    for (RecordComponent component : operation.resultType().getRecordComponents()) {
      String name = component.getName();
      boolean silent = defect == Defect.KEEPS_SILENT_ON_A_FIELD && name.equals("headline");
      if (!silent) {
        Filled filled = filled(name, operation.id());
        fields.add(new FieldCapability(name, filled, reason(name, filled)));
      }
    }
    if (defect == Defect.DECLARES_WHAT_IS_NO_FIELD) {
      fields.add(new FieldCapability("name.given", Filled.SOMETIMES, ""));
    }
    return fields;
  }

  private Filled filled(String name, String operation) {
    boolean list = operation.equals("invitation.listConnections");
    return switch (name) {
      case "ref", "person" -> Filled.ALWAYS;
      case "name" ->
          defect == Defect.DENIES_A_FIELD_THE_VENDOR_TELLS
              ? Filled.NEVER
              : list && defect == Defect.CALLS_ALWAYS_WHAT_IS_SOMETIMES
                  ? Filled.ALWAYS
                  : Filled.SOMETIMES;
      case "networkDistance" -> Filled.SOMETIMES;
      case "headline" ->
          defect == Defect.CLAIMS_A_FIELD_THE_VENDOR_LACKS ? Filled.SOMETIMES : Filled.NEVER;
      default -> Filled.NEVER;
    };
  }

  private String reason(String name, Filled filled) {
    boolean none = defect == Defect.GIVES_NO_REASON_FOR_A_MISSING_FIELD && name.equals("headline");
    return filled != Filled.NEVER || none ? "" : "vendor cannot";
  }
}
