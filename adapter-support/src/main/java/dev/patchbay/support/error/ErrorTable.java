package dev.patchbay.support.error;

import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's complete error list: its code, and the status where one code means several things, to
 * an error of the port. It decides on the code, never on the status alone. Immutable once built.
 */
public final class ErrorTable {
  private final BiFunction<Integer, String, Said> reader;
  private final Map<String, Row> rows;
  private final Map<Integer, Row> statuses;

  private ErrorTable(
      BiFunction<Integer, String, Said> reader, Map<String, Row> rows, Map<Integer, Row> statuses) {
    this.reader = reader;
    this.rows = Map.copyOf(rows);
    this.statuses = Map.copyOf(statuses);
  }

  /**
   * Begins a table.
   *
   * @param reader from status and body text to what the vendor says; must not throw
   */
  public static Builder reading(BiFunction<Integer, String, Said> reader) {
    return new Builder(reader);
  }

  /** What the vendor says in a body. */
  Said read(int status, String body) {
    return reader.apply(status, body);
  }

  /** The row of a code at a status, if the table has one. */
  Option<Row> row(int status, String code) {
    Row exact = rows.get(status + " " + code);
    Row any = exact == null ? rows.get(code) : exact;
    return Option.of(any == null && code.isEmpty() ? statuses.get(status) : any);
  }

  /** The codes in the table, with their status in front where it matters. */
  public List<String> codes() {
    return rows.keySet().stream().sorted().toList();
  }

  /** The error of a problem whose code arrived in a success. */
  public PortError decide(VendorProblem problem) {
    return row(problem.origin().httpStatus().getOrElse(0), problem.code())
        .map(row -> row.error().apply(problem))
        .getOrElse(() -> new Report.UnmappedVendorError(problem.origin()));
  }

  /**
   * What a vendor says went wrong.
   *
   * @param code its code, empty when the body has none
   * @param text its words
   * @param readable whether the body has the vendor's shape at all
   * @param pause how long to wait, where the body tells
   * @param bucket which of the vendor's limits was reached, where the body tells
   */
  public record Said(
      String code, String text, boolean readable, Option<Duration> pause, Option<String> bucket) {
    /** A body that is not of the vendor's shape. */
    public static final Said NOTHING = new Said("", "", false);

    /** What tells nothing of waiting. */
    public Said(String code, String text, boolean readable) {
      this(code, text, readable, Option.none(), Option.none());
    }
  }

  /**
   * One row.
   *
   * @param error what it becomes
   * @param refusal whether the vendor promises that nothing was done, even at a 5xx
   */
  record Row(Function<VendorProblem, PortError> error, boolean refusal) {}

  /** Collects rows; a code named twice is a programmer's error. */
  public static final class Builder {
    private final BiFunction<Integer, String, Said> reader;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<Integer, Row> statuses = new LinkedHashMap<>();

    private Builder(BiFunction<Integer, String, Said> reader) {
      this.reader = reader;
    }

    /** A code, at whatever status. */
    public Builder row(String code, Function<VendorProblem, PortError> error) {
      return add(code, new Row(error, false));
    }

    /**
     * A code that a dialect's table has already and that means something else at this vendor.
     *
     * @throws IllegalArgumentException when the table does not have it
     */
    public Builder override(String code, Function<VendorProblem, PortError> error) {
      if (rows.remove(code) == null) {
        throw new IllegalArgumentException("The error table has no " + code + " to override");
      }
      return row(code, error);
    }

    /** Several codes that become the same. */
    public Builder rows(Function<VendorProblem, PortError> error, String... codes) {
      for (String code : codes) {
        row(code, error);
      }
      return this;
    }

    /** A code that means this at that status only. */
    public Builder row(int status, String code, Function<VendorProblem, PortError> error) {
      return add(status + " " + code, new Row(error, false));
    }

    /** A code that promises that nothing was done, even at a 5xx. */
    public Builder refusal(String code, Function<VendorProblem, PortError> error) {
      return add(code, new Row(error, true));
    }

    /** A status without any code in its body. */
    public Builder status(int status, Function<VendorProblem, PortError> error) {
      statuses.put(status, new Row(error, false));
      return this;
    }

    private Builder add(String key, Row row) {
      @Nullable Row before = rows.put(key, row);
      if (before != null) {
        throw new IllegalArgumentException("The error table has " + key + " twice");
      }
      return this;
    }

    /** The table. */
    public ErrorTable build() {
      return new ErrorTable(reader, rows, statuses);
    }
  }
}
