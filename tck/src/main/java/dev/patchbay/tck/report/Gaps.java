package dev.patchbay.tck.report;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What an adapter does not do, each with its own word why. */
final class Gaps {
  private Gaps() {}

  static List<JsonObject> of(Capabilities capabilities) {
    List<JsonObject> rows = new ArrayList<>();
    for (OperationCapability operation : capabilities.operations()) {
      if (!operation.support().works()) {
        rows.add(row(operation, "operation", operation.operation(), operation.support()));
        continue;
      }
      for (ArgumentCapability argument : operation.arguments().values()) {
        if (!argument.support().works()) {
          rows.add(row(operation, "argument", argument.name(), argument.support()));
        }
      }
      for (FieldCapability field : operation.fields()) {
        if (field.filled() == Filled.NEVER) {
          rows.add(row(operation, "field", field.name(), "vendor cannot", field.reason()));
        }
      }
    }
    return rows;
  }

  private static JsonObject row(
      OperationCapability operation, String kind, String name, Support support) {
    return row(
        operation,
        kind,
        name,
        support.reason().map(Support.Reason::text).getOrElse(""),
        support.detail());
  }

  private static JsonObject row(
      OperationCapability operation, String kind, String name, String reason, String detail) {
    return JsonObject.empty()
        .put("operation", operation.operation())
        .put("kind", kind)
        .put("name", name)
        .put("reason", reason)
        .put("detail", detail);
  }
}
