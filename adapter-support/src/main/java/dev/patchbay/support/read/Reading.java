package dev.patchbay.support.read;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Notes;
import dev.patchbay.answer.Spent;
import dev.patchbay.answer.Unrecognised;
import dev.patchbay.call.Operation;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects, while one answer is translated, what has no place in the value: constants this version
 * does not know, gaps, what the arguments became. One per answer; not safe for use by several
 * threads.
 */
public final class Reading {
  private final List<Unrecognised> unrecognised = new ArrayList<>(0);
  private final List<Gap> gaps = new ArrayList<>(0);
  private final List<ArgumentNote> fidelity = new ArrayList<>(0);
  private Freshness freshness = Freshness.LIVE;
  private Spent spent = Spent.NOTHING;
  private Option<String> requestId = Option.none();
  private Option<Object> leftovers = Option.none();

  /** Nothing noted yet. */
  public Reading() {}

  /** A constant, or null when the vendor says nothing; an unlisted spelling is noted. */
  public <E extends Enum<E>> @Nullable E constant(
      String field, EnumTable<E> table, @Nullable Object spelling) {
    if (spelling == null || String.valueOf(spelling).isBlank()) {
      return null;
    }
    String text = Scalars.plainText(spelling);
    E constant = table.read(text);
    if (table.isUnknown(constant)) {
      unrecognised.add(new Unrecognised(field, text));
    }
    return constant;
  }

  /** Notes a value that could not be read. */
  public void unrecognised(String field, Object raw) {
    unrecognised.add(new Unrecognised(field, String.valueOf(raw)));
  }

  /** Notes a part that failed. */
  public void gap(Gap gap) {
    gaps.add(gap);
  }

  /** Notes what was noted while one of several values was read, under its path. */
  public void within(String path, Notes notes) {
    notes.gaps().forEach(gap -> gaps.add(new Gap(path + gap.field(), gap.error())));
    notes
        .unrecognised()
        .forEach(value -> unrecognised.add(new Unrecognised(path + value.field(), value.raw())));
  }

  /** Notes what arguments became. */
  public Reading fidelity(List<ArgumentNote> notes) {
    fidelity.addAll(notes);
    return this;
  }

  /** Notes what the adapter did itself for an argument. */
  public Reading emulated(Operation<?, ?> operation, String argument, String how) {
    fidelity.add(new ArgumentNote.EmulatedBy(operation.key(argument), how));
    return this;
  }

  /** Sets how old the answer may be. */
  public Reading freshness(Freshness age) {
    freshness = age;
    return this;
  }

  /** Sets what the answer cost. */
  public Reading spent(Spent cost) {
    spent = cost;
    return this;
  }

  /** Sets the vendor's id of the request. */
  public Reading requestId(Option<String> id) {
    requestId = id;
    return this;
  }

  /** Sets what the neutral types have no place for. */
  public Reading leftovers(Object typed) {
    leftovers = Option.some(typed);
    return this;
  }

  /** Everything noted so far. */
  public Notes notes() {
    boolean nothing =
        unrecognised.isEmpty()
            && gaps.isEmpty()
            && fidelity.isEmpty()
            && freshness.equals(Freshness.LIVE)
            && spent.equals(Spent.NOTHING)
            && requestId.isEmpty()
            && leftovers.isEmpty();
    return nothing
        ? Notes.NONE
        : new Notes(fidelity, freshness, gaps, spent, requestId, unrecognised, leftovers);
  }
}
