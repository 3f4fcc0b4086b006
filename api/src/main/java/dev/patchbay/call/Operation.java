package dev.patchbay.call;

import dev.patchbay.answer.Page;
import dev.patchbay.error.PortError;
import io.vavr.control.Either;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One thing that can be asked of a vendor, as a typed constant. The list of all operations is the
 * port, as data: drivers, decorators, the kit and the command line walk it.
 *
 * @param <Q> what is asked
 * @param <R> what comes back
 */
public final class Operation<Q extends Request, R> {
  private final String id;
  private final Area area;
  private final Effect effect;
  private final Shape shape;
  private final Class<Q> requestType;
  private final Class<?> resultType;
  private final String variant;
  private final Predicate<Q> writesWhen;
  private final Map<String, String> keys;

  private Operation(
      String id,
      Effect effect,
      Shape shape,
      Class<Q> requestType,
      Class<?> resultType,
      String variant,
      Predicate<Q> writesWhen) {
    this.id = id;
    this.area = Area.of(id);
    this.effect = effect;
    this.shape = shape;
    this.requestType = requestType;
    this.resultType = resultType;
    this.variant = variant;
    this.writesWhen = writesWhen;
    this.keys = keys(variant, requestType);
  }

  /** Keys are asked for several times a call and need not be put together each time. */
  private static Map<String, String> keys(String variant, Class<?> request) {
    Map<String, String> keys = new HashMap<>();
    if (request.isRecord()) {
      for (RecordComponent component : request.getRecordComponents()) {
        keys.put(component.getName(), variant + "." + component.getName());
      }
    }
    return Map.copyOf(keys);
  }

  /** An operation that reads one value. */
  public static <Q extends Request, R> Operation<Q, R> read(
      String id, Class<Q> request, Class<R> result) {
    return new Operation<>(id, Effect.READ, Shape.ONE, request, result, id, ignored -> false);
  }

  /** An operation that changes something and answers one value. */
  public static <Q extends Request, R> Operation<Q, R> write(
      String id, Class<Q> request, Class<R> result) {
    return new Operation<>(id, Effect.WRITE, Shape.ONE, request, result, id, ignored -> true);
  }

  /** An operation that reads a list, page by page. */
  public static <Q extends Request, T> Operation<Q, Page<T>> list(
      String id, Class<Q> request, Class<T> row) {
    return new Operation<>(id, Effect.READ, Shape.PAGE, request, row, id, ignored -> false);
  }

  /** An operation over many, each of which may fail alone; results stand in request order. */
  public static <Q extends Request, T> Operation<Q, List<Either<PortError, T>>> many(
      String id, Class<Q> request, Class<T> item) {
    return new Operation<>(id, Effect.READ, Shape.MANY, request, item, id, ignored -> false);
  }

  /** The same with arguments under another prefix than the id, e.g. {@code classicPeople}. */
  public Operation<Q, R> argumentsUnder(String prefix) {
    return new Operation<>(id, effect, shape, requestType, resultType, prefix, writesWhen);
  }

  /** The same, being a write for some requests, such as a search that also saves itself. */
  public Operation<Q, R> writingWhen(Predicate<Q> condition) {
    return new Operation<>(id, effect, shape, requestType, resultType, variant, condition);
  }

  /** The id, as in {@code search.people}. */
  public String id() {
    return id;
  }

  /** The area it belongs to, read off the id. */
  public Area area() {
    return area;
  }

  /** Whether it reads or writes, as a rule. */
  public Effect kind() {
    return effect;
  }

  /** Whether this request reads or writes. */
  public Effect effect(Q request) {
    return effect == Effect.WRITE || writesWhen.test(request) ? Effect.WRITE : Effect.READ;
  }

  /** Whether it answers one value, a page, or one result for each of many. */
  public Shape shape() {
    return shape;
  }

  /** The type of its requests. */
  public Class<Q> requestType() {
    return requestType;
  }

  /** The type of its result; of a row or item where there are several. */
  public Class<?> resultType() {
    return resultType;
  }

  /** The prefix of its argument keys: the variant of a search, else the id. */
  public String variant() {
    return variant;
  }

  /** The full key of an argument. */
  public String key(String argument) {
    String known = keys.get(argument);
    return known == null ? variant + "." + argument : known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Operation<?, ?> operation && id.equals(operation.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }

  /** The shapes of results. */
  public enum Shape {
    /** One value. */
    ONE,
    /** A page of rows. */
    PAGE,
    /** A list with one {@code Either} for each thing asked. */
    MANY
  }
}
