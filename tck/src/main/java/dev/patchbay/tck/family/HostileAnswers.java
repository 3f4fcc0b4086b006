package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers of an ordinary success, other than the documents say in one place after the other:
 * nothing is thrown, nothing hangs, no row is lost in silence, and of a write it is never said that
 * it may be repeated. One check plays all mutations of a kind.
 */
public final class HostileAnswers implements Family {
  private static final Map<Mutation.Kind, String> RULES = new EnumMap<>(Mutation.Kind.class);

  static {
    for (Mutation.Kind kind : Mutation.Kind.values()) {
      RULES.put(kind, "WIRE-7");
    }
    RULES.put(Mutation.Kind.UNHEARD_OF, "WIRE-5");
    RULES.put(Mutation.Kind.EXTRA, "WIRE-6");
    RULES.put(Mutation.Kind.HOSTILE_TEXT, "WIRE-8");
  }

  private final Set<String> tried = new HashSet<>();

  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    for (Case widest : widest(tested)) {
      HostileCall<Q, R> call = new HostileCall<>(tested, widest);
      for (int index = 0; index < widest.exchanges().size(); index++) {
        Map<Mutation.Kind, List<Mutation>> byKind = new EnumMap<>(Mutation.Kind.class);
        mutations(widest.exchanges().get(index), tested)
            .forEach(one -> byKind.computeIfAbsent(one.kind(), any -> new ArrayList<>()).add(one));
        if (tested.file().answers().has("raw")) {
          byKind.remove(Mutation.Kind.EXTRA);
        }
        int answer = index;
        byKind.forEach(
            (kind, mutations) ->
                checks.add(
                    tested.check(
                        RULES.getOrDefault(kind, "WIRE-7"),
                        kind.text() + " in answer " + (answer + 1),
                        () -> call.problems(answer, mutations))));
      }
    }
    return checks;
  }

  /** The success whose answers tell most; none where any bytes are an answer. */
  private static Option<Case> widest(Tested<?, ?> tested) {
    return Option.ofOptional(
        tested.file().cases().stream()
            .filter(one -> one.succeeds() && !one.exchanges().isEmpty())
            .filter(one -> !tested.file().binaryAnswer())
            .max(Comparator.comparingInt(HostileAnswers::told)));
  }

  private static int told(Case one) {
    return one.exchanges().stream().mapToInt(exchange -> exchange.reply().bytes().length).sum();
  }

  private List<Mutation> mutations(Exchange exchange, Tested<?, ?> tested) {
    String text = exchange.reply().text();
    if (text.isBlank() || exchange.reply().status() >= 300) {
      return List.of();
    }
    Object body = Json.parse(text);
    return body == null
        ? List.of()
        : new Mutations(
                body,
                tested.operation().id(),
                Set.copyOf(tested.file().answers().object("open").names()),
                tried)
            .all();
  }
}
