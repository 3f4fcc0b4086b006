package dev.patchbay.answer;

import io.vavr.control.Option;
import java.util.List;

/**
 * What is true of one reply and not of its value.
 *
 * @param fidelity arguments that did not reach the vendor simply as given
 * @param freshness how old it may be
 * @param gaps parts that failed
 * @param spent what it cost
 * @param requestId the vendor's id of the request, for its support
 * @param unrecognised values that this version does not know
 * @param leftovers what the neutral types have no place for, in the vendor's own exported types
 */
public record Notes(
    List<ArgumentNote> fidelity,
    Freshness freshness,
    List<Gap> gaps,
    Spent spent,
    Option<String> requestId,
    List<Unrecognised> unrecognised,
    Option<Object> leftovers) {
  /** A live reply about which there is nothing to tell. */
  public static final Notes NONE = notes(Freshness.LIVE);

  /** A stored reply about which there is nothing to tell. */
  public static final Notes STORED = notes(Freshness.STORED);

  /** Copies the lists. */
  public Notes {
    fidelity = List.copyOf(fidelity);
    gaps = List.copyOf(gaps);
    unrecognised = List.copyOf(unrecognised);
  }

  private static Notes notes(Freshness freshness) {
    return new Notes(
        List.of(), freshness, List.of(), Spent.NOTHING, Option.none(), List.of(), Option.none());
  }

  /** The same with more arguments noted. */
  public Notes plusFidelity(List<ArgumentNote> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<ArgumentNote> all = new java.util.ArrayList<>(fidelity);
    all.addAll(more);
    return new Notes(all, freshness, gaps, spent, requestId, unrecognised, leftovers);
  }

  /** The same under another freshness. */
  public Notes with(Freshness other) {
    return new Notes(fidelity, other, gaps, spent, requestId, unrecognised, leftovers);
  }

  /** The same with more gaps. */
  public Notes plusGaps(List<Gap> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Gap> all = new java.util.ArrayList<>(gaps);
    all.addAll(more);
    return new Notes(fidelity, freshness, all, spent, requestId, unrecognised, leftovers);
  }

  /** The same with a cost. */
  public Notes with(Spent other) {
    return new Notes(fidelity, freshness, gaps, other, requestId, unrecognised, leftovers);
  }

  /** The same with the vendor's leftovers. */
  public Notes withLeftovers(Object typed) {
    return new Notes(fidelity, freshness, gaps, spent, requestId, unrecognised, Option.some(typed));
  }
}
