package dev.patchbay.tck.mutant;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.sandbox.json.JsonObject;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every argument of an operation that works, made wrong on its way into the adapter. */
final class ArgumentMutants {
  private final Operation<?, ?> operation;
  private final OperationCapability capability;
  private final List<JsonObject> rows;

  ArgumentMutants(
      Operation<?, ?> operation, OperationCapability capability, List<JsonObject> rows) {
    this.operation = operation;
    this.capability = capability;
    this.rows = rows;
  }

  List<Mutant> all() {
    List<Mutant> mutants = new ArrayList<>();
    for (String key : Arguments.keys(operation)) {
      ArgumentCapability told = capability.arguments().get(key);
      String argument = key.substring(operation.variant().length() + 1);
      RecordComponent component =
          Rebuilt.component(operation.requestType(), argument.replaceFirst("\\..*", ""));
      if (told == null || component == null) {
        continue;
      }
      if (!told.support().works()) {
        if (!argument.contains(".") && Twist.DROPS.fits(Shape.of(component.getGenericType()))) {
          mutants.add(twisted(Twist.DROPS, "drops in silence", key, argument));
        }
      } else if (!argument.contains(".")) {
        Shape shape = Shape.of(component.getGenericType());
        for (Twist twist : Twist.values()) {
          if (twist.fits(shape) && twist != Twist.FOREIGN) { // refused before the adapter sees it
            mutants.add(sameOrNot(twisted(twist, twist.text(), key, argument), twist, told, shape));
          }
        }
        swapped(component, key).forEach(mutants::add);
      }
    }
    return mutants;
  }

  /** More than one is refused anyway, and one has no order. */
  private static Mutant sameOrNot(
      Mutant mutant, Twist twist, ArgumentCapability told, Shape shape) {
    return twist == Twist.REVERSES && shape.list() && told.max().exists(most -> most < 2)
        ? mutant.equivalent("the adapter takes one at most, and refuses more of them by name")
        : mutant;
  }

  private Mutant twisted(Twist twist, String operator, String key, String argument) {
    return Mutant.of(
        Table.ARGUMENT,
        operator,
        operation.id(),
        "argument " + key,
        words(key, argument),
        Changes.request(
            operation.id(),
            request -> (Record) Rebuilt.at(request, List.of(argument), twist::apply)));
  }

  /** The same as another argument of the same type, where there is one behind it. */
  private List<Mutant> swapped(RecordComponent one, String key) {
    boolean behind = false;
    for (RecordComponent other : operation.requestType().getRecordComponents()) {
      ArgumentCapability told = capability.arguments().get(operation.key(other.getName()));
      boolean fits = behind && told != null && told.support().works();
      if (fits && other.getGenericType().equals(one.getGenericType())) {
        List<String> words = new ArrayList<>(words(key, one.getName()));
        words.addAll(words(operation.key(other.getName()), other.getName()));
        return List.of(
            Mutant.of(
                Table.ARGUMENT,
                "swaps",
                operation.id(),
                "argument " + key + " and " + other.getName(),
                words,
                Changes.request(
                    operation.id(),
                    request ->
                        (Record)
                            Rebuilt.with(
                                request,
                                Map.of(
                                    one.getName(),
                                    Rebuilt.read(other, request),
                                    other.getName(),
                                    Rebuilt.read(one, request))))));
      }
      behind |= other.getName().equals(one.getName());
    }
    return List.of();
  }

  /** What a message may call an argument: the port's name, or the vendor's. */
  private List<String> words(String key, String argument) {
    List<String> words = new ArrayList<>(List.of(argument));
    words.add(argument.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    for (JsonObject row : rows) {
      if (row.text("key").equals(key) && row.has("path")) {
        String path = row.text("path");
        words.add(path.substring(path.lastIndexOf('.') + 1));
      }
    }
    return words;
  }
}
