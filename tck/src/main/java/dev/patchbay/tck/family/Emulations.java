package dev.patchbay.tck.family;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Support;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import java.util.List;

/**
 * What an adapter does itself for an argument is said in the answer. Some arguments are emulated
 * for some values alone, so that one case that says it is enough.
 */
final class Emulations implements Family {
  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    return List.of(
        tested.check(
            "CAP-6",
            "what is emulated is said",
            () ->
                tested.capability().arguments().values().stream()
                    .filter(told -> told.support().level() == Support.Level.EMULATED)
                    .flatMap(told -> unsaid(tested, told.name()).stream())
                    .toList()));
  }

  private static <Q extends Request, R> List<String> unsaid(Tested<Q, R> tested, String key) {
    String argument = key.substring(tested.operation().variant().length() + 1);
    List<Case> using =
        tested.file().cases().stream()
            .filter(one -> endsWell(one) && one.request().containsKey(argument))
            .toList();
    boolean said =
        using.stream()
            .flatMap(one -> tested.runner().answers(one, tested.operation()).answers().stream())
            .anyMatch(answer -> says(answer, key));
    return said
        ? List.of()
        : List.of(
            key
                + " is emulated, but no answer of "
                + using.size()
                + " cases that give it says so in its fidelity");
  }

  private static boolean endsWell(Case one) {
    return !one.expect().has("error") && !one.expect().flag("cancelling");
  }

  private static boolean says(Answer<?> answer, String key) {
    return answer.notes().fidelity().stream().map(ArgumentNote::argument).anyMatch(key::equals);
  }
}
