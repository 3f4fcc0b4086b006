package dev.patchbay.support.argument;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What becomes of each argument of an operation at one vendor: a row for every argument that can be
 * written. Encoding and capability both follow from the rows. Immutable once built.
 *
 * @param <Q> the operation's request
 */
public final class ArgumentMap<Q extends Request> {
  private final Operation<Q, ?> operation;
  private final Map<String, Row> rows;

  private ArgumentMap(Operation<Q, ?> operation, Map<String, Row> rows) {
    this.operation = operation;
    this.rows = Map.copyOf(rows);
  }

  /** Begins the rows of an operation. */
  public static <Q extends Request> Builder<Q> of(Operation<Q, ?> operation) {
    return new Builder<>(operation);
  }

  /** Writes every argument that the request uses and that has a row. */
  public Either<PortError, Encoded> encode(
      Q request, Vendor vendor, CallContext context, TermResolver terms) {
    return encode(request, vendor, context, terms, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** The same after what stands in query and body already. */
  public Either<PortError, Encoded> encode(
      Q request,
      Vendor vendor,
      CallContext context,
      TermResolver terms,
      Map<String, String> query,
      Map<String, Object> body) {
    List<ArgumentNote> notes = new ArrayList<>(0);
    for (Arguments.Argument argument : Arguments.used(request)) {
      Row row = rows.get(argument.name());
      if (row == null) {
        continue;
      }
      String key = operation.key(argument.name());
      Either<PortError, Object> written =
          row.encoding()
              .encode(
                  argument.value(),
                  new ArgumentScope(operation, vendor, key, context, terms, notes));
      if (written.isLeft()) {
        return Either.left(written.getLeft());
      }
      if (row.place().part() == WirePlace.Part.QUERY) {
        query.put(row.place().path().get(0), String.valueOf(written.get()));
      } else {
        row.place().put(body, written.get());
      }
    }
    return Either.right(new Encoded(query, body, notes));
  }

  /** The capability of every argument with a row, by full key. */
  public Map<String, ArgumentCapability> capabilities() {
    Map<String, ArgumentCapability> capabilities = new LinkedHashMap<>();
    rows.forEach(
        (name, row) -> {
          String key = operation.key(name);
          capabilities.put(key, row.capability(key));
          for (String part : row.encoding().parts()) {
            String partKey = key + "." + part;
            capabilities.put(
                partKey, row.encoding().describe(ArgumentCapability.of(partKey, Support.NATIVE)));
          }
        });
    return capabilities;
  }

  /**
   * A request's arguments, written.
   *
   * @param query query parameters
   * @param body members of the JSON body
   * @param notes what arguments became, where not simply as given
   */
  public record Encoded(
      Map<String, String> query, Map<String, Object> body, List<ArgumentNote> notes) {}

  private record Row(
      WirePlace place, Encoding encoding, UnaryOperator<ArgumentCapability> declare) {
    ArgumentCapability capability(String key) {
      return declare.apply(encoding.describe(ArgumentCapability.of(key, Support.NATIVE)));
    }
  }

  /** Collects rows; an unknown argument or a second row for one is a programmer's error. */
  public static final class Builder<Q extends Request> {
    private final Operation<Q, ?> operation;
    private final List<String> names;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private Builder(Operation<Q, ?> operation) {
      this.operation = operation;
      this.names = Arguments.names(operation.requestType());
    }

    /** An argument, where it stands and how it is written. */
    public Builder<Q> row(String argument, WirePlace place, Encoding encoding) {
      return row(argument, place, encoding, UnaryOperator.identity());
    }

    /** The same with more to declare: limits, exclusions. */
    public Builder<Q> row(
        String argument,
        WirePlace place,
        Encoding encoding,
        UnaryOperator<ArgumentCapability> declare) {
      if (!names.contains(argument)) {
        throw new IllegalArgumentException(operation + " has no argument " + argument);
      }
      if (rows.put(argument, new Row(place, encoding, declare)) != null) {
        throw new IllegalArgumentException(operation + " has two rows for " + argument);
      }
      return this;
    }

    /** The same with one row written anew; for a vendor that differs from its dialect. */
    public Builder<Q> override(String argument, WirePlace place, Encoding encoding) {
      return override(argument, place, encoding, UnaryOperator.identity());
    }

    /** The same with more to declare. */
    public Builder<Q> override(
        String argument,
        WirePlace place,
        Encoding encoding,
        UnaryOperator<ArgumentCapability> declare) {
      rows.remove(argument);
      return row(argument, place, encoding, declare);
    }

    /** The map. */
    public ArgumentMap<Q> build() {
      return new ArgumentMap<>(operation, rows);
    }
  }
}
