package dev.patchbay.tck.mutant;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.tck.mutant.Step.Effect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went on with the right adapter while a check was run, or a case: every step and every
 * request on the wire. A defect that changes none of it cannot make the check fail.
 */
final class Tape {
  private final List<Step<?, ?>> steps = new ArrayList<>();
  private final List<Call> sent = new ArrayList<>();
  private final List<Tape> parts = new ArrayList<>();
  private boolean whole = true;
  private @Nullable String failure;
  private Change asked = Change.NONE;
  private Effect told = Effect.NONE;

  synchronized void add(Step<?, ?> step) {
    steps.add(step);
  }

  synchronized void add(Call call) {
    sent.add(call);
  }

  /** What went on earlier, of which it makes use. */
  synchronized void add(Tape part) {
    parts.add(part);
  }

  /** Something went on that cannot be written down. */
  synchronized void isNotWhole() {
    whole = false;
  }

  /** The right adapter did not pass. */
  void failed(String message) {
    failure = message;
  }

  /** Whether the right adapter passed; where it did not, the check proves nothing. */
  boolean sound() {
    return failure == null;
  }

  /** The steps that were asked for from outside. */
  List<Step<?, ?>> steps() {
    return steps.stream().filter(step -> !step.inner()).toList();
  }

  /** What a defect would have done to it. */
  @SuppressWarnings("ReferenceEquality")
  Effect effect(Change change) {
    if (asked != change) {
      told = looked(change);
      asked = change;
    }
    return told;
  }

  private Effect looked(Change change) {
    if (!whole || change.staysOpen() || sent.stream().anyMatch(call -> resent(call, change))) {
      return Effect.WHOLE;
    }
    Effect worst = Effect.NONE;
    for (Tape part : parts) {
      worst = worse(worst, part.effect(change));
    }
    for (Step<?, ?> step : steps) {
      Effect effect = step.effect(change);
      boolean within = step.inner() && effect != Effect.NONE;
      worst = worse(worst, within ? Effect.WHOLE : effect);
      if (worst == Effect.WHOLE) {
        break;
      }
    }
    return worst;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean resent(Call call, Change change) {
    try {
      return change.sent(call) != call;
    } catch (RuntimeException unreadable) {
      return true;
    }
  }

  private static Effect worse(Effect one, Effect other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
