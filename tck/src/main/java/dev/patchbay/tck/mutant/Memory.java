package dev.patchbay.tck.mutant;

import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.mutant.Step.Effect;
import dev.patchbay.tck.run.Answered;
import dev.patchbay.tck.run.Answering;
import dev.patchbay.tck.run.Check;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What went on with the right adapter, by check and by case, so that for a defect only that is run
 * again which can be other than it was.
 */
final class Memory implements Answering {
  private final Planted provider;
  private final Map<String, Tape> tapes = new HashMap<>();
  private final IdentityHashMap<Case, Known> right = new IdentityHashMap<>();
  private final IdentityHashMap<Case, Answered<?>> wrong = new IdentityHashMap<>();
  private Change change = Change.NONE;

  private record Known(Answered<?> answered, Tape tape) {}

  Memory(Planted provider) {
    this.provider = provider;
  }

  /** What went on with the right adapter in a check, which is run for it if need be. */
  Tape tape(Check check) {
    Tape known = tapes.get(check.label());
    if (known == null) {
      Tape tape = new Tape();
      String message = provider.recording(tape, () -> failure(check));
      if (message != null) {
        tape.failed(message);
      }
      known = tape;
      tapes.put(check.label(), tape);
    }
    return known;
  }

  /** Labels of the checks so far that the right adapter did not pass. */
  List<String> unsound() {
    return tapes.entrySet().stream()
        .filter(one -> !one.getValue().sound())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** What a check says against the adapter; null where it passes. */
  static @Nullable String failure(Check check) {
    try {
      check.body().run();
      return null;
    } catch (AssertionError | RuntimeException wrong) {
      return String.valueOf(wrong.getMessage());
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public <Q extends Request, R> Answered<R> answers(
      Case one, Operation<Q, R> operation, Supplier<Answered<R>> run) {
    Known known = right.get(one);
    if (known == null) {
      Tape tape = new Tape();
      known = new Known(provider.recording(tape, run), tape);
      right.put(one, known);
    }
    Tape running = provider.tape();
    if (running != null) {
      running.add(known.tape());
    }
    Effect effect = known.tape().effect(provider.change());
    return effect == Effect.NONE
        ? (Answered<R>) known.answered()
        : (Answered<R>) wrong(one, known.tape(), effect, run);
  }

  @SuppressWarnings("ReferenceEquality")
  private Answered<?> wrong(
      Case one, Tape tape, Effect effect, Supplier<? extends Answered<?>> run) {
    if (change != provider.change()) {
      change = provider.change();
      wrong.clear();
    }
    Answered<?> known = wrong.get(one);
    if (known == null) {
      known = effect == Effect.OUTCOME ? replayed(tape, run) : run.get();
      wrong.put(one, known);
    }
    return known;
  }

  private Answered<?> replayed(Tape tape, Supplier<? extends Answered<?>> run) {
    try {
      return provider.replaying(tape.steps(), run::get);
    } catch (Replayed.AskedOtherwise other) {
      return run.get();
    }
  }
}
