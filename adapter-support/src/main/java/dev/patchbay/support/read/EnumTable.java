package dev.patchbay.support.read;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An enumeration of ours and a vendor's spellings of it. The first spelling of a constant is the
 * one that is written, all are read, without regard to case. Immutable once built.
 */
public final class EnumTable<E extends Enum<E>> {
  private final E unknown;
  private final Map<E, Object> written;
  private final Map<String, E> read;

  private EnumTable(E unknown, Map<E, Object> written, Map<String, E> read) {
    this.unknown = unknown;
    this.written = written;
    this.read = read;
  }

  /**
   * Begins a table.
   *
   * @param unknown the constant for whatever is not listed
   */
  public static <E extends Enum<E>> Builder<E> of(E unknown) {
    return new Builder<>(unknown);
  }

  /** The constant of a spelling; the unknown one when it is not listed. */
  public E read(String spelling) {
    E exactly = read.get(spelling);
    return exactly == null
        ? read.getOrDefault(spelling.toLowerCase(Locale.ROOT), unknown)
        : exactly;
  }

  /** Whether a constant stands for something not listed. */
  boolean isUnknown(E constant) {
    return constant == unknown;
  }

  /** What is written for a constant: a text, number or map; none when the vendor lacks it. */
  public Option<Object> write(Object constant) {
    return Option.of(written.get(constant));
  }

  /** The spelling that is written for a constant, as text. */
  public Option<String> text(E constant) {
    return write(constant).map(String::valueOf);
  }

  /** Names of the constants that can be written. */
  public List<String> writable() {
    return written.keySet().stream().map(Enum::name).toList();
  }

  /** Collects spellings. */
  public static final class Builder<E extends Enum<E>> {
    private final E unknown;
    private final Map<E, Object> written;
    private final Map<String, E> read = new HashMap<>();

    private Builder(E unknown) {
      this.unknown = unknown;
      this.written = new EnumMap<>(unknown.getDeclaringClass());
    }

    /** A constant that is written as the first spelling and read from all. */
    public Builder<E> row(E constant, Object spelling, String... alsoRead) {
      written.put(constant, spelling);
      List<String> spellings = new ArrayList<>(List.of(alsoRead));
      spellings.add(String.valueOf(spelling));
      return readOnly(constant, spellings.toArray(String[]::new));
    }

    /** A constant that the vendor tells and does not take. */
    public Builder<E> readOnly(E constant, String... spellings) {
      for (String spelling : spellings) {
        E before = read.put(spelling.toLowerCase(Locale.ROOT), constant);
        if (before != null && before != constant) {
          throw new IllegalArgumentException(spelling + " is both " + before + " and " + constant);
        }
        read.put(spelling, constant);
      }
      return this;
    }

    /** The table. */
    public EnumTable<E> build() {
      return new EnumTable<>(unknown, written, Map.copyOf(read));
    }
  }
}
