package dev.patchbay.answer;

import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;

/**
 * A value plus what is true of this one reply. Values of two vendors can be compared, because none
 * of the notes is in them.
 *
 * @param value the neutral result
 * @param notes what is true of this reply alone
 */
public record Answer<R>(R value, Notes notes) {
  /** A live answer without anything to note. */
  public static <R> Answer<R> of(R value) {
    return new Answer<>(value, Notes.NONE);
  }

  /** Arguments that did not reach the vendor simply as given. */
  public List<ArgumentNote> fidelity() {
    return notes.fidelity();
  }

  /** How old the answer may be. */
  public Freshness freshness() {
    return notes.freshness();
  }

  /** Parts that failed; an absent part without a gap is really empty. */
  public List<Gap> gaps() {
    return notes.gaps();
  }

  /** What the answer cost. */
  public Spent spent() {
    return notes.spent();
  }

  /** What the neutral types have no place for, if the vendor left something of that type. */
  public <L> Option<L> leftovers(Class<L> type) {
    return notes.leftovers().filter(type::isInstance).map(type::cast);
  }

  /** The same notes about another value. */
  public <S> Answer<S> map(Function<? super R, ? extends S> change) {
    return new Answer<>(change.apply(value), notes);
  }

  /** The same value under other notes. */
  public Answer<R> with(Notes other) {
    return new Answer<>(value, other);
  }
}
