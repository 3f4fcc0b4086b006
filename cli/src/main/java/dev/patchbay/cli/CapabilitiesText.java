package dev.patchbay.cli;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.Limit;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints what a vendor can do, for people: each operation, what of it is refused, and its bounds.
 */
final class CapabilitiesText {
  private static final String INDENT = "      ";

  private final PrintWriter out;

  CapabilitiesText(PrintWriter out) {
    this.out = out;
  }

  void print(Capabilities capabilities) {
    out.println(capabilities.vendor());
    String area = "";
    for (OperationCapability capability : capabilities.operations()) {
      Operation<?, ?> operation = CapabilitiesReport.operation(capability);
      String in = operation == null ? "vendor" : CapabilitiesReport.lower(operation.area());
      if (!in.equals(area)) {
        area = in;
        out.println();
        out.println(area);
      }
      print(capability, operation);
    }
    out.println();
    out.println("--format json has every argument and result field, and the source of each limit.");
  }

  private void print(OperationCapability capability, @Nullable Operation<?, ?> operation) {
    Support support = capability.support();
    out.printf(
        "  %-38s %-6s %-12s %s%n",
        capability.operation(),
        CapabilitiesReport.kind(capability, operation),
        CapabilitiesReport.lower(support.level()),
        support.works() ? accepted(capability) : support.why());
    if (!support.works()) {
      return;
    }
    if (!support.why().isEmpty()) {
      Wrapped.print(out, INDENT, "how: ", List.of(support.why().split(" ", -1)), " ");
    }
    String variant = operation == null ? capability.operation() : operation.variant();
    refused(capability, variant).forEach(this::refused);
    List<String> bounds = bounds(capability, variant);
    if (!bounds.isEmpty()) {
      Wrapped.print(out, INDENT, "bounds: ", bounds, ", ");
    }
  }

  private void refused(String why, List<String> names) {
    String text = String.join(", ", names) + " (" + why + ")";
    Wrapped.print(out, INDENT, "refused: ", List.of(text.split(" ", -1)), " ");
  }

  private static String accepted(OperationCapability capability) {
    long works =
        capability.arguments().values().stream().filter(one -> one.support().works()).count();
    return works + " of " + capability.arguments().size() + " arguments";
  }

  private static Map<String, List<String>> refused(OperationCapability capability, String variant) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (ArgumentCapability argument : capability.arguments().values()) {
      if (!argument.support().works()) {
        names
            .computeIfAbsent(argument.support().why(), why -> new ArrayList<>())
            .add(bare(argument, variant));
      }
    }
    return names;
  }

  private static List<String> bounds(OperationCapability capability, String variant) {
    List<String> bounds = new ArrayList<>();
    for (ArgumentCapability argument : capability.arguments().values()) {
      String name = bare(argument, variant);
      argument.maxLength().forEach(most -> bounds.add(name + " up to " + most + " UTF-16 units"));
      argument
          .max()
          .forEach(
              most ->
                  bounds.add(
                      name
                          + " "
                          + argument.min().map(least -> least + " to ").getOrElse("up to ")
                          + most));
    }
    for (Limit limit : capability.limits()) {
      bounds.add(limit.name() + " " + limit.value() + " " + limit.unit());
    }
    return bounds;
  }

  private static String bare(ArgumentCapability argument, String variant) {
    return argument.name().startsWith(variant + ".")
        ? argument.name().substring(variant.length() + 1)
        : argument.name();
  }
}
