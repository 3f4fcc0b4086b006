package dev.patchbay.linkedapi.background;

import com.squareup.moshi.Types;
import dev.patchbay.answer.Gap;
import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.WireError;
import dev.patchbay.linkedapi.wire.WorkflowWire.ActionResult;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one action that succeeded: its data, and what became of its children.
 *
 * @param linkedApi reads parts and names errors
 * @param operation of the call
 * @param result of the action
 * @param reply what it came with
 */
public record Outcome(
    LinkedApi linkedApi, Operation<?, ?> operation, ActionResult result, Reply<?> reply) {
  /** Reads an action's result; what has no place in the value goes into the reading. */
  @FunctionalInterface
  public interface Reader<R> {
    Either<PortError, R> read(Outcome outcome, Reading reading);
  }

  /** Reads one row; null for a row that says nothing. */
  @FunctionalInterface
  public interface Row<W, T> {
    @Nullable T read(W wire, Reading reading);
  }

  /** The data as it came: an object, a list, or nothing. */
  public @Nullable Object data() {
    return result.data();
  }

  /** The data as one wire record. */
  public <W> Either<PortError, W> object(Class<W> type) {
    return linkedApi.part(operation, type, data());
  }

  /** The data as a list of wire records; a single object is a list of one. */
  public <W> Either<PortError, List<@Nullable W>> rows(Class<W> type) {
    Type list = Types.newParameterizedType(List.class, type);
    return linkedApi.part(operation, list, data() instanceof Map<?, ?> one ? List.of(one) : data());
  }

  /** Reads the rows that say something. */
  public <W, T> Either<PortError, List<T>> list(Class<W> type, Row<W, T> row, Reading reading) {
    return rows(type)
        .map(
            wires -> {
              List<T> list = new ArrayList<>(wires.size());
              for (W wire : wires) {
                T read = wire == null ? null : row.read(wire, reading);
                if (read != null) {
                  list.add(read);
                }
              }
              return list;
            });
  }

  /** What became of a child of this action; left when it failed, or is not there. */
  public Either<PortError, Outcome> child(String action) {
    return children().child(action);
  }

  /** The rows that a child read; empty, with a gap noted at the field, when it failed. */
  public <W, T> List<T> section(
      String action, String field, Class<W> type, Row<W, T> row, Reading reading) {
    return children().section(action, field, type, row, reading);
  }

  /** What became of the children. */
  Children children() {
    return new Children(
        linkedApi, operation, data() instanceof Map<?, ?> data ? data.get("then") : null, reply);
  }

  /** A single row of the data and what became of the children that ran for it. */
  public Children childrenOf(@Nullable Object row) {
    return new Children(
        linkedApi, operation, row instanceof Map<?, ?> fields ? fields.get("then") : null, reply);
  }

  /** What became of an action: left when it failed. */
  static Either<PortError, Outcome> of(
      LinkedApi linkedApi, Operation<?, ?> operation, ActionResult result, Reply<?> reply) {
    WireError error = result.error();
    if (error != null || Boolean.FALSE.equals(result.success())) {
      return Either.left(linkedApi.problem(operation, error, reply));
    }
    return Either.right(new Outcome(linkedApi, operation, result, reply));
  }

  /**
   * Results of child actions. Read as tolerantly as the vendor writes: one or a list of them,
   * {@code []} for none, and below a {@code doFor...} either the level itself or what it did.
   *
   * @param then as it came
   */
  public record Children(
      LinkedApi linkedApi, Operation<?, ?> operation, @Nullable Object then, Reply<?> reply) {
    private static final int DEEPEST = 8;

    /** What became of the first child of a type; left when it failed, or is not there. */
    public Either<PortError, Outcome> child(String action) {
      ActionResult result = find(then, action, DEEPEST);
      return result == null
          ? Either.left(LinkedApi.unexpected(operation, "no answer of " + action))
          : of(linkedApi, operation, result, reply);
    }

    /** The rows that a child read; empty, with a gap noted at the field, when it failed. */
    <W, T> List<T> section(
        String action, String field, Class<W> type, Row<W, T> row, Reading reading) {
      return child(action)
          .flatMap(outcome -> outcome.list(type, row, reading))
          .peekLeft(error -> reading.gap(new Gap(field, error)))
          .getOrElse(List.of());
    }

    private @Nullable ActionResult find(@Nullable Object where, String action, int depth) {
      if (depth == 0) {
        return null;
      }
      if (where instanceof List<?> several) {
        return several.stream()
            .map(one -> find(one, action, depth - 1))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
      }
      if (!(where instanceof Map<?, ?> one)) {
        return null;
      }
      if (action.equals(one.get("actionType"))) {
        return linkedApi.<ActionResult>part(operation, ActionResult.class, one).getOrNull();
      }
      boolean level = String.valueOf(one.get("actionType")).contains(".doFor");
      if (!level && one.get("actionType") != null) {
        return null;
      }
      if (level && one.get("error") != null) {
        return linkedApi.<ActionResult>part(operation, ActionResult.class, one).getOrNull();
      }
      ActionResult below = find(one.get("then"), action, depth - 1);
      return below == null ? find(one.get("data"), action, depth - 1) : below;
    }
  }
}
