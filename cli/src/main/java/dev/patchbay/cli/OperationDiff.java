package dev.patchbay.cli;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.Limit;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.cli.Difference.Of;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * In what two vendors differ at one operation. What a vendor lacks has the empty text; an argument
 * or field of an operation that it lacks, it lacks too.
 *
 * @param operation the id; the first vendor's where both have an operation of one name beside the
 *     port
 * @param one what the first vendor can do
 * @param other what the second can do
 * @param differences all of them: of the operation, then arguments, fields, limits
 */
record OperationDiff(
    String operation,
    OperationCapability one,
    OperationCapability other,
    List<Difference> differences) {

  static OperationDiff of(OperationCapability one, OperationCapability other) {
    List<Difference> found = new ArrayList<>();
    UnaryOperator<String> named =
        other.operation().equals(one.operation())
            ? UnaryOperator.identity()
            : name -> name.replace(owner(other.operation()), owner(one.operation()));
    compare(
        found,
        Of.OPERATION,
        one.operation(),
        aspects(one, UnaryOperator.identity()),
        aspects(other, named));
    each(found, Of.ARGUMENT, arguments(one, UnaryOperator.identity()), arguments(other, named));
    Map<String, Map<String, String>> oneFields = fields(one);
    Map<String, Map<String, String>> otherFields = fields(other);
    each(found, Of.FIELD, inParts(oneFields, otherFields), inParts(otherFields, oneFields));
    each(found, Of.LIMIT, limits(one), limits(other));
    return new OperationDiff(one.operation(), one, other, List.copyOf(found));
  }

  /** The vendor that begins the ids of its own operations, with the dot. */
  private static String owner(String operation) {
    return operation.substring(0, operation.indexOf('.') + 1);
  }

  boolean oneWorks() {
    return one.support().works();
  }

  boolean otherWorks() {
    return other.support().works();
  }

  List<Difference> of(Of of) {
    return differences.stream().filter(difference -> difference.of() == of).toList();
  }

  /**
   * Its name; an argument's without the operation, or variant of a search, that keys begin with.
   */
  String shown(Difference difference) {
    String name = difference.name();
    if (difference.of() != Of.ARGUMENT) {
      return name;
    }
    String prefix = operation + ".";
    return name.substring(name.startsWith(prefix) ? prefix.length() : name.indexOf('.') + 1);
  }

  private static void each(
      List<Difference> found,
      Of of,
      Map<String, Map<String, String>> one,
      Map<String, Map<String, String>> other) {
    Set<String> names = new LinkedHashSet<>(one.keySet());
    names.addAll(other.keySet());
    for (String name : names) {
      compare(
          found, of, name, one.getOrDefault(name, Map.of()), other.getOrDefault(name, Map.of()));
    }
  }

  /** What one of them lacks is one difference, not one for each of its bounds. */
  private static void compare(
      List<Difference> found,
      Of of,
      String name,
      Map<String, String> one,
      Map<String, String> other) {
    Set<String> aspects = new LinkedHashSet<>(one.keySet());
    aspects.addAll(other.keySet());
    boolean lacking =
        one.getOrDefault(Difference.SUPPORT, "").isEmpty()
            || other.getOrDefault(Difference.SUPPORT, "").isEmpty();
    for (String aspect : aspects) {
      String first = one.getOrDefault(aspect, "");
      String second = other.getOrDefault(aspect, "");
      if (!first.equals(second) && (!lacking || aspect.equals(Difference.SUPPORT))) {
        found.add(new Difference(of, name, aspect, first, second));
      }
    }
  }

  private static Map<String, String> aspects(
      OperationCapability capability, UnaryOperator<String> named) {
    Map<String, String> aspects = new LinkedHashMap<>();
    aspects.put(Difference.SUPPORT, words(capability.support()));
    aspects.put("cost", named.apply(String.join(", ", capability.support().cost())));
    aspects.put("session", lower(capability.session()));
    aspects.put("needs", String.join(", ", capability.needs()));
    aspects.put("repeat", capability.repeat().map(OperationDiff::lower).getOrElse(""));
    aspects.put("settledBy", named.apply(capability.settledBy().getOrElse("")));
    aspects.put("latency", lower(capability.latency()));
    return aspects;
  }

  private static Map<String, Map<String, String>> arguments(
      OperationCapability capability, UnaryOperator<String> named) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    if (capability.support().works()) {
      capability
          .arguments()
          .forEach((name, argument) -> all.put(named.apply(name), aspects(argument, named)));
    }
    return all;
  }

  private static Map<String, String> aspects(
      ArgumentCapability argument, UnaryOperator<String> named) {
    Map<String, String> aspects = new LinkedHashMap<>();
    aspects.put(Difference.SUPPORT, words(argument.support()));
    aspects.put("cost", named.apply(String.join(", ", argument.support().cost())));
    aspects.put("maxLength", text(argument.maxLength()));
    aspects.put("min", text(argument.min()));
    aspects.put("max", text(argument.max()));
    aspects.put("allowed", sorted(argument.allowed(), Function.identity()));
    aspects.put("forms", sorted(argument.forms(), OperationDiff::lower));
    aspects.put("excludes", sorted(argument.excludes(), named));
    aspects.put("overrides", argument.overrides() ? "all other filters" : "");
    return aspects;
  }

  private static Map<String, Map<String, String>> fields(OperationCapability capability) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    if (capability.support().works()) {
      for (FieldCapability field : capability.fields()) {
        boolean never = field.filled() == FieldCapability.Filled.NEVER;
        String reason = field.reason().isEmpty() ? "" : " (" + field.reason() + ")";
        all.put(
            field.name(), Map.of(Difference.SUPPORT, never ? "" : lower(field.filled()) + reason));
      }
    }
    return all;
  }

  /**
   * Fields in the parts that the other vendor names: what is said of a whole is said of its parts,
   * and a whole of which there are parts only is left to them.
   */
  private static Map<String, Map<String, String>> inParts(
      Map<String, Map<String, String>> own, Map<String, Map<String, String>> others) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>(own);
    for (String name : others.keySet()) {
      for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
        Map<String, String> whole = own.get(name.substring(0, dot));
        if (whole != null) {
          all.putIfAbsent(name, whole);
        }
      }
    }
    all.keySet().removeIf(name -> hasParts(name, others) && !others.containsKey(name));
    return all;
  }

  private static boolean hasParts(String name, Map<String, Map<String, String>> fields) {
    return fields.keySet().stream().anyMatch(other -> other.startsWith(name + "."));
  }

  private static Map<String, Map<String, String>> limits(OperationCapability capability) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    if (capability.support().works()) {
      for (Limit limit : capability.limits()) {
        all.put(limit.name(), Map.of(Difference.SUPPORT, limit.value() + " " + limit.unit()));
      }
    }
    return all;
  }

  /** How it works; empty when it does not. */
  private static String words(Support support) {
    if (!support.works()) {
      return "";
    }
    return support.why().isEmpty()
        ? lower(support.level())
        : lower(support.level()) + ": " + support.why();
  }

  private static String text(Option<? extends Number> number) {
    return number.map(String::valueOf).getOrElse("");
  }

  private static <T> String sorted(List<T> members, Function<T, String> text) {
    return String.join(", ", members.stream().map(text).sorted().toList());
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
