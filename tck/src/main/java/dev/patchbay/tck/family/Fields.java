package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.trace.VendorFields;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Holds the adapter's word on the fields of results against the vendor's, and against what it fills
 * when the pack's cases are run.
 */
public final class Fields implements Family {
  private static final Pattern OPENED = Pattern.compile("(^|\\.)opened\\.\\w+\\.");

  /** By operation: what cases answer does not go by the adapter's word. */
  private final Map<String, Successes<?, ?>> answered = new HashMap<>();

  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    String id = tested.operation().id();
    Successes<?, ?> successes =
        answered.computeIfAbsent(
            id, any -> new Successes<>(tested, new VendorFields(tested.pack(), id)));
    VendorFields vendor = successes.vendor();
    checks.add(
        tested.check("FIELD-2", "declares every field of the result once", () -> listed(tested)));
    for (ResultField field : compared(tested, vendor)) {
      checks.add(
          tested.check(
              "FIELD-1",
              "field " + field.path() + " is as the vendor says",
              () -> {
                List<String> lines = new ArrayList<>(compare(tested, field, vendor));
                inherited(tested, field, vendor, Set.of(field.owner()), lines);
                return lines;
              }));
    }
    for (FieldCapability field : tested.capability().fields()) {
      checks.add(
          tested.check(
              "FIELD-3",
              "field " + field.name() + " is filled as declared",
              () -> proved(field, successes.tally())));
    }
    for (FieldCapability field : tested.capability().fields()) {
      if (field.filled() != Filled.NEVER) {
        checks.add(
            tested.check(
                "FIELD-4",
                "field " + field.name() + " holds what the vendor tells",
                () -> successes.flaws(field.name())));
      }
    }
    return checks;
  }

  private static List<String> listed(Tested<?, ?> tested) {
    Class<?> result = tested.operation().resultType();
    List<String> names = tested.capability().fields().stream().map(FieldCapability::name).toList();
    List<String> lines = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (FieldCapability field : tested.capability().fields()) {
      if (!seen.add(field.name())) {
        lines.add(field.name() + " is declared twice");
      } else if (ResultField.at(result, field.name()).isEmpty()) {
        lines.add(field.name() + " is no field of " + result.getSimpleName());
      }
      if (field.filled() == Filled.NEVER && field.reason().isBlank()) {
        lines.add(field.name() + " is never filled and has no reason");
      }
    }
    List<ResultField> demanded = demanded(result, names);
    demanded.stream()
        .filter(field -> !names.contains(field.path()))
        .filter(field -> names.stream().anyMatch(name -> within(name, field.path())))
        .forEach(field -> lines.add(field.path() + " is not declared, but parts of it are"));
    undeclared(demanded, names, lines);
    return lines;
  }

  /** A field has a word of its own, or each of those within it has. */
  private static void undeclared(List<ResultField> fields, List<String> names, List<String> lines) {
    for (ResultField field : fields) {
      String path = field.path();
      if (names.contains(path)) {
        continue;
      }
      if (names.stream().anyMatch(name -> within(name, path))) {
        undeclared(ResultField.of(field.type(), path + "."), names, lines);
      } else {
        lines.add(path + " is not declared");
      }
    }
  }

  /** Of several cases the fields are declared by the case's name, or without; all, or none. */
  private static List<ResultField> demanded(Class<?> result, List<String> names) {
    if (!result.isSealed()) {
      return ResultField.of(result, "");
    }
    List<ResultField> all = ResultField.byCase(result);
    boolean byCase =
        all.stream().anyMatch(field -> names.stream().anyMatch(name -> within(name, field.path())));
    List<ResultField> plain = ResultField.of(result, "");
    boolean any =
        plain.stream()
            .anyMatch(field -> names.stream().anyMatch(name -> within(name, field.path())));
    return byCase ? all : any ? plain : List.of();
  }

  private static boolean within(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + ".");
  }

  /** All fields of the result, and those within them on which the vendor or the adapter speaks. */
  private static Set<ResultField> compared(Tested<?, ?> tested, VendorFields vendor) {
    Class<?> result = tested.operation().resultType();
    Set<ResultField> fields = new LinkedHashSet<>();
    List<String> names = tested.capability().fields().stream().map(FieldCapability::name).toList();
    List<ResultField> cases = demanded(result, names);
    for (ResultField top : cases.isEmpty() ? ResultField.of(result, "") : cases) {
      fields.add(top);
      boolean open = word(tested, top.path()).forAll(word -> word.filled() != Filled.NEVER);
      if (open && vendor.knows(top.type())) {
        fields.addAll(ResultField.of(top.type(), top.path() + "."));
      }
    }
    tested
        .capability()
        .fields()
        .forEach(
            declared ->
                ResultField.at(result, declared.name()).stream()
                    .filter(field -> vendor.knows(field.owner()))
                    .forEach(fields::add));
    return fields;
  }

  /** Looks at the fields within a field that have no word of their own, and at those in them. */
  private static void inherited(
      Tested<?, ?> tested,
      ResultField field,
      VendorFields vendor,
      Set<Class<?>> around,
      List<String> lines) {
    boolean open = word(tested, field.path()).exists(word -> word.filled() != Filled.NEVER);
    if (!open || around.contains(field.type()) || !vendor.knows(field.type())) {
      return;
    }
    Set<Class<?>> owners = new HashSet<>(around);
    owners.add(field.type());
    for (ResultField part : ResultField.of(field.type(), field.path() + ".")) {
      if (!word(tested, part.path()).exists(word -> word.name().equals(part.path()))) {
        lines.addAll(compare(tested, part, vendor));
        inherited(tested, part, vendor, owners, lines);
      }
    }
  }

  /** The adapter's word on a field: its own, or that on what the field is part of. */
  private static Option<FieldCapability> word(Tested<?, ?> tested, String path) {
    return Option.ofOptional(
        tested.capability().fields().stream()
            .filter(field -> within(path, field.name()))
            .max(Comparator.comparingInt(field -> field.name().length())));
  }

  /** What is within a part of an opened profile is as the operation tells that reads profiles. */
  private static VendorFields reading(Tested<?, ?> tested, String path, VendorFields vendor) {
    return OPENED.matcher(path).find()
        ? new VendorFields(tested.pack(), ProfileOperations.PROFILE_GET.id())
        : vendor;
  }

  private static List<String> compare(Tested<?, ?> tested, ResultField field, VendorFields here) {
    String path = field.path();
    VendorFields vendor = reading(tested, path, here);
    Option<Boolean> vendorTells = vendor.tells(field.owner(), field.name());
    if (vendorTells.isEmpty()) {
      return List.of(
          "The pack does not say whether the vendor tells "
              + field.name()
              + " of "
              + field.owner().getSimpleName());
    }
    Option<FieldCapability> word = word(tested, path);
    if (word.isEmpty()) {
      return List.of();
    }
    boolean fills = word.get().filled() != Filled.NEVER;
    if (fills == vendorTells.get()) {
      return word.get().name().equals(path)
          ? howOften(word.get().filled(), field, vendor)
          : List.of();
    }
    String why = word.get().reason();
    if (!fills && why.startsWith(Reason.NOT_BUILT_YET.text())) {
      return List.of(); // counted in the report
    }
    return List.of(
        fills
            ? "The vendor does not tell " + path + ", but the adapter says that it is filled"
            : "The vendor tells " + path + ", but the adapter never fills it: " + why);
  }

  private static List<String> howOften(Filled filled, ResultField field, VendorFields vendor) {
    boolean always = vendor.alwaysTells(field.owner(), field.name());
    if (filled == Filled.ALWAYS && field.optional() && !always) {
      return List.of(
          field.path()
              + " is declared always, but the row "
              + field.owner().getSimpleName()
              + "."
              + field.name()
              + " of the pack does not say \"always\"");
    }
    return filled == Filled.SOMETIMES && (always || !field.optional())
        ? List.of(field.path() + " is declared sometimes, but every result has it")
        : List.of();
  }

  private static List<String> proved(FieldCapability field, FieldTally tally) {
    int chances = tally.chances(field.name());
    int filled = tally.filled(field.name());
    String seen = filled + " of " + chances + " results of the pack's cases";
    return switch (field.filled()) {
      case ALWAYS ->
          filled == chances && chances > 0
              ? List.of()
              : List.of(field.name() + " is declared to be always filled, but was in " + seen);
      case NEVER ->
          filled == 0
              ? List.of()
              : List.of(field.name() + " is declared to be never filled, but was in " + seen);
      case SOMETIMES ->
          filled > 0
              ? List.of()
              : List.of(field.name() + " is declared to be filled sometimes, but was in " + seen);
    };
  }
}
