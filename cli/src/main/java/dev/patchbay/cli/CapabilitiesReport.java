package dev.patchbay.cli;

import dev.patchbay.Operations;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.Limit;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a vendor can do, as plain values. */
final class CapabilitiesReport {
  private static final String REASON = "reason";
  private static final String SUPPORT = "support";

  private CapabilitiesReport() {}

  static Map<String, Object> plain(Capabilities capabilities) {
    List<Object> operations = new ArrayList<>();
    capabilities.operations().forEach(capability -> operations.add(plain(capability)));
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("vendor", capabilities.vendor().name());
    report.put("operations", operations);
    return report;
  }

  private static Map<String, Object> plain(OperationCapability capability) {
    Operation<?, ?> operation = operation(capability);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("operation", capability.operation());
    row.put("area", operation == null ? "vendor" : lower(operation.area()));
    row.put("kind", kind(capability, operation));
    row.put(SUPPORT, lower(capability.support().level()));
    putReason(row, capability.support());
    row.put("cost", capability.support().cost());
    row.put("session", lower(capability.session()));
    row.put("needs", capability.needs());
    capability.repeat().forEach(repeat -> row.put("repeat", lower(repeat)));
    capability.settledBy().forEach(settling -> row.put("settledBy", settling));
    row.put("latency", lower(capability.latency()));
    row.put("arguments", arguments(capability, operation));
    row.put("fields", capability.fields().stream().map(CapabilitiesReport::plain).toList());
    row.put("limits", capability.limits().stream().map(CapabilitiesReport::plain).toList());
    return row;
  }

  private static List<Object> arguments(
      OperationCapability capability, @Nullable Operation<?, ?> operation) {
    List<Object> rows = new ArrayList<>();
    capability.arguments().values().forEach(argument -> rows.add(plain(argument)));
    if (rows.isEmpty() && operation != null && !capability.support().works()) {
      Arguments.keys(operation)
          .forEach(key -> rows.add(plain(ArgumentCapability.of(key, capability.support()))));
    }
    return rows;
  }

  private static Map<String, Object> plain(ArgumentCapability argument) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", argument.name());
    row.put(SUPPORT, lower(argument.support().level()));
    putReason(row, argument.support());
    argument.maxLength().forEach(most -> row.put("maxLength", most));
    argument.min().forEach(least -> row.put("min", least));
    argument.max().forEach(most -> row.put("max", most));
    putUnlessEmpty(row, "allowed", argument.allowed());
    putUnlessEmpty(row, "forms", argument.forms().stream().map(CapabilitiesReport::lower).toList());
    putUnlessEmpty(row, "excludes", argument.excludes());
    if (argument.overrides()) {
      row.put("overrides", true);
    }
    return row;
  }

  /** The reason alone, so that programs can compare it; whatever else there is to say beside it. */
  private static void putReason(Map<String, Object> row, Support support) {
    row.put(REASON, support.reason().map(Support.Reason::text).getOrElse(""));
    row.put("detail", support.detail());
  }

  private static void putUnlessEmpty(Map<String, Object> row, String name, List<String> values) {
    if (!values.isEmpty()) {
      row.put(name, values);
    }
  }

  private static Map<String, Object> plain(FieldCapability field) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", field.name());
    row.put("filled", lower(field.filled()));
    row.put(REASON, field.reason());
    return row;
  }

  private static Map<String, Object> plain(Limit limit) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", limit.name());
    row.put("value", limit.value());
    row.put("unit", limit.unit());
    row.put("source", limit.source());
    return row;
  }

  /** The port's operation of that name; none for one of the vendor's own. */
  static @Nullable Operation<?, ?> operation(OperationCapability capability) {
    return Operations.ALL.stream()
        .filter(operation -> operation.id().equals(capability.operation()))
        .findFirst()
        .orElse(null);
  }

  /** Whether it reads or writes. */
  static String kind(OperationCapability capability, @Nullable Operation<?, ?> operation) {
    if (operation != null) {
      return lower(operation.kind());
    }
    return lower(capability.repeat().isDefined() ? Effect.WRITE : Effect.READ);
  }

  /** A constant as the report spells it. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
