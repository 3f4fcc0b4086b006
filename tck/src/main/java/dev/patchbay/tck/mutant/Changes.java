package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.error.PortError;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The kinds of change that most operators make. */
final class Changes {
  private Changes() {}

  /** Another request than the caller's. */
  static Change request(String id, UnaryOperator<Record> change) {
    return new Change() {
      @Override
      public <Q extends Request, R> Either<PortError, Answer<R>> execute(
          Adapter right, Operation<Q, R> operation, Q request, CallContext context) {
        Q changed =
            operation.id().equals(id) && request instanceof Record plain
                ? operation.requestType().cast(change.apply(plain))
                : request;
        return right.execute(operation, changed, context);
      }
    };
  }

  /** Another context than the caller's. */
  static Change context(String id, UnaryOperator<CallContext> change) {
    return new Change() {
      @Override
      public <Q extends Request, R> Either<PortError, Answer<R>> execute(
          Adapter right, Operation<Q, R> operation, Q request, CallContext context) {
        return right.execute(
            operation, request, operation.id().equals(id) ? change.apply(context) : context);
      }
    };
  }

  /** Other results than the vendor's: each row of a page, each of many, or the only one. */
  static Change result(String id, UnaryOperator<Object> change) {
    return answer(id, answer -> answer.map(value -> changed(value, change)));
  }

  private static Object changed(Object value, UnaryOperator<Object> change) {
    if (value instanceof Page<?> page) {
      return rows(page, change);
    }
    return value instanceof Record result ? change.apply(result) : Rebuilt.each(value, change);
  }

  private static <T> Page<T> rows(Page<T> page, UnaryOperator<Object> change) {
    return page.mapRows(row -> same(change.apply(row)));
  }

  /** Another page than the vendor's. */
  static Change page(String id, UnaryOperator<Page<Object>> change) {
    return answer(
        id,
        answer ->
            answer.map(value -> value instanceof Page<?> page ? change.apply(same(page)) : value));
  }

  /** Another answer than the vendor's. */
  static Change answer(String id, Function<Answer<Object>, Answer<Object>> change) {
    return outcome(id, outcome -> outcome.map(change));
  }

  /** Another error than the vendor's. */
  static Change error(String id, UnaryOperator<PortError> change) {
    return outcome(id, outcome -> outcome.mapLeft(change));
  }

  /** Another outcome than the vendor's. */
  static Change outcome(String id, UnaryOperator<Either<PortError, Answer<Object>>> change) {
    return new Change() {
      @Override
      public <Q extends Request, R> Either<PortError, Answer<R>> execute(
          Adapter right, Operation<Q, R> operation, Q request, CallContext context) {
        Either<PortError, Answer<R>> outcome = right.execute(operation, request, context);
        return operation.id().equals(id) ? same(change.apply(same(outcome))) : outcome;
      }
    };
  }

  /** Another word on an operation than what is true. */
  static Change word(String id, Function<OperationCapability, Option<OperationCapability>> change) {
    return new Change() {
      @Override
      public Option<OperationCapability> told(OperationCapability right) {
        return right.operation().equals(id) ? change.apply(right) : Option.some(right);
      }
    };
  }

  /** Another request on the wire than the right one. */
  static Change wire(UnaryOperator<Call> change) {
    return new Change() {
      @Override
      public Call sent(Call right) {
        return change.apply(right);
      }
    };
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <A> A same(Object value) {
    return (A) value;
  }
}
