package dev.patchbay.tck.record;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One way in which a live vendor answers otherwise than its pack says.
 *
 * @param where the operation, the method and the path
 * @param field the field's path within the answer, {@code []} for the elements of a list
 * @param kind what happened to it
 * @param known the types in the pack; empty for a new field
 * @param found the types at the vendor; empty for one that is gone
 */
public record Drift(String where, String field, Kind kind, Set<String> known, Set<String> found) {
  /** What can happen to a field. */
  public enum Kind {
    /** The vendor tells it and the pack does not know it. */
    ADDED,
    /** Every example in the pack has it, and the vendor never told it. */
    GONE,
    /** It is of another type than in the pack. */
    TYPE
  }

  /** Copies the sets. */
  public Drift {
    known = Set.copyOf(known);
    found = Set.copyOf(found);
  }

  /** One line for people, without values. */
  @Override
  public String toString() {
    String told =
        switch (kind) {
          case ADDED -> "added (" + String.join(" or ", new TreeSet<>(found)) + ")";
          case GONE -> "gone (was " + String.join(" or ", new TreeSet<>(known)) + ")";
          case TYPE ->
              "changed its type from "
                  + String.join(" or ", new TreeSet<>(known))
                  + " to "
                  + String.join(" or ", new TreeSet<>(found));
        };
    return where + ": " + field + " " + told;
  }

  String kindName() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
