package dev.patchbay.dialect.call;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Notes;
import dev.patchbay.answer.Spent;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Collects what is true of an answer that is made of several: its own reading, and the notes of
 * each inner answer under the path of the field it fills. One per answer; not safe for use by
 * several threads.
 */
public final class Compound {
  private final Reading reading = new Reading();
  private final Map<String, Integer> calls = new LinkedHashMap<>();
  private final Map<String, Long> left = new LinkedHashMap<>();
  private Option<Integer> usedPercent = Option.none();

  /** Takes what the answer's own body tells. */
  public Reading reading() {
    return reading;
  }

  /** Counts one wire call of a bucket. */
  public Compound spent(String bucket) {
    calls.merge(bucket, 1, Integer::sum);
    return this;
  }

  /** Notes how much of LinkedIn's limit is used. */
  public Compound used(Option<Integer> percent) {
    usedPercent = percent.orElse(usedPercent);
    return this;
  }

  /** Takes the notes of an inner answer; an empty path is the answer itself. */
  public Compound add(String path, Notes inner) {
    String prefix = path.isEmpty() ? "" : path + ".";
    inner.gaps().forEach(gap -> reading.gap(new Gap(prefix + gap.field(), gap.error())));
    inner.unrecognised().forEach(it -> reading.unrecognised(prefix + it.field(), it.raw()));
    inner.spent().calls().forEach((bucket, count) -> calls.merge(bucket, count, Integer::sum));
    left.putAll(inner.spent().left());
    if (inner.freshness().source() != Freshness.Source.LIVE) {
      reading.freshness(inner.freshness());
    }
    return used(inner.spent().usedPercent());
  }

  /** Everything together. */
  public Notes notes() {
    boolean free = calls.isEmpty() && left.isEmpty() && usedPercent.isEmpty();
    return reading.spent(free ? Spent.NOTHING : new Spent(calls, left, usedPercent)).notes();
  }

  /**
   * Asks for each of several things, in order. Where an error concerns the account, the key or a
   * limit, the rest is not asked for and gets the same error: it could only make things worse.
   */
  public static <P, T> Answer<List<Either<PortError, T>>> each(
      List<P> things, Function<P, Either<PortError, Answer<T>>> ask) {
    Compound compound = new Compound();
    List<Either<PortError, T>> results = new ArrayList<>(things.size());
    Option<PortError> stopped = Option.none();
    for (P thing : things) {
      if (stopped.isDefined()) {
        results.add(Either.left(stopped.get()));
        continue;
      }
      Either<PortError, Answer<T>> one = ask.apply(thing);
      String path = "[" + results.size() + "]";
      one.forEach(answer -> compound.add(path, answer.notes()));
      results.add(one.map(Answer::value));
      stopped = one.swap().toOption().filter(Compound::concernsAll);
    }
    return new Answer<>(List.copyOf(results), compound.notes());
  }

  private static boolean concernsAll(PortError error) {
    return error instanceof FixContract
        || (error instanceof FixAccount && !(error instanceof FixAccount.AccountUnsuitable))
        || (error instanceof Wait && !(error instanceof Wait.CoolingDown))
        || error instanceof FixCall.Closed
        || error instanceof Resume.Cancelled
        || error instanceof Resume.DeadlineExceeded;
  }
}
