package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Documented errors of the vendor, and answers that are none. Each documented error is tried once
 * for every shape of request, and for every operation where the pack says so.
 */
public final class Troubles implements Family {
  private final Set<String> shapesTried = new HashSet<>();

  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    tested
        .file()
        .base()
        .filter(base -> !base.exchanges().isEmpty())
        .forEach(base -> checks.addAll(checks(tested, base)));
    return checks;
  }

  private List<Check> checks(Tested<?, ?> tested, Case base) {
    Background background = new Background(tested.pack());
    WrongAnswers answers =
        new WrongAnswers(
            base,
            tested.writes(base),
            tested.file().errors(),
            tested.pack().errorEnvelope(),
            background);
    int telling = background.telling(base.exchanges());
    boolean newShape = shapesTried.add(shape(base.exchanges().get(telling)));
    List<Case> cases = new ArrayList<>(answers.documented(tested.pack().errors(), newShape));
    if (!tested.file().binaryAnswer()) {
      cases.addAll(answers.senseless());
    }
    return cases.stream().flatMap(one -> tested.bothWays(one).stream()).toList();
  }

  private static String shape(Exchange exchange) {
    JsonObject request = exchange.stub().object("request");
    return exchange.method()
        + (request.has("multipartPatterns") ? " form" : "")
        + (request.has("bodyPatterns") ? " json" : "");
  }
}
