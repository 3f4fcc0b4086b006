package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.codec.PlainText;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Answered;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import java.util.ArrayList;
import java.util.List;

/** The configured secrets stay where they belong. */
public final class Secrets implements Family {
  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    for (Case base : tested.file().base().filter(any -> !any.exchanges().isEmpty())) {
      checks.add(
          new Check(
              "ERROR-3",
              tested.operation().id(),
              "keeps secrets out of errors",
              () -> tested.runner().secretsInErrors(base, tested.operation())));
      checks.add(
          new Check(
              "WIRE-1",
              tested.operation().id(),
              "keeps secrets in their place",
              () -> tested.runner().secretsOnTheWire(base, tested.operation())));
      checks.add(
          tested.check(
              "SECRET-1",
              "shows no secret in what it answers",
              () -> new SecretSweep<>(tested, base).shown()));
      checks.add(
          tested.check(
              "SECRET-2", "logs no secret", () -> new SecretSweep<>(tested, base).logged()));
    }
    checks.add(
        tested.check(
            "TOKEN-1",
            "keeps secrets out of tokens",
            () ->
                tested.file().cases().stream()
                    .filter(Case::showsAll)
                    .map(one -> tested.runner().answers(one, tested.operation()))
                    .flatMap(one -> told(one, tested).stream())
                    .toList()));
    return checks;
  }

  private static List<String> told(Answered<?> one, Tested<?, ?> tested) {
    List<String> secrets = new ArrayList<>(tested.subject().secrets());
    secrets.addAll(SecretsWithin.of(one.request()));
    List<String> lines = new ArrayList<>();
    for (String token : one.tokens()) {
      String inner = token + PlainText.decode(token).map(String::valueOf).getOrElse("");
      if (secrets.stream().anyMatch(inner::contains)) {
        lines.add("A token holds a secret: " + token);
      }
    }
    return lines;
  }
}
