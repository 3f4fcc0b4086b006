package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.token.PageToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every step of reading a list, made wrong. */
final class PageMutants {
  private final Operation<?, ?> operation;

  PageMutants(Operation<?, ?> operation) {
    this.operation = operation;
  }

  /**
   * What can be wrong.
   *
   * @param walks whether the list has more than one page
   */
  List<Mutant> all(boolean walks) {
    List<Mutant> mutants = new ArrayList<>();
    mutants.add(
        rows("loses the last row of", rows -> rows.subList(0, Math.max(0, rows.size() - 1))));
    mutants.add(
        rows(
            "skips the first row of", rows -> rows.subList(Math.min(1, rows.size()), rows.size())));
    mutants.add(rows("repeats a row of", PageMutants::repeated));
    mutants.add(rows("reverses", PageMutants::reversed));
    mutants.add(rows("empties", rows -> List.of()));
    if (walks) {
      mutants.add(page("ends after the first of", page -> ended(page, PageEnd.END)));
      mutants.add(
          page("does not say whether there are more of", page -> ended(page, PageEnd.UNKNOWN)));
      mutants.add(
          page(
              "cuts the cursor of",
              page -> token(page, text -> text.substring(0, text.length() - 1))));
      mutants.add(context("drops the cursor of", context -> context.withCursor(Option.none())));
      mutants.add(
          context(
              "asks for another cursor of",
              context -> context.withCursor(context.cursor().map(text -> text + "1"))));
      mutants.add(mutant("never ends", neverEnds()));
      mutants.add(mutant("skips the second of", skips()));
    }
    return mutants;
  }

  private Mutant mutant(String operator, Change change) {
    return Mutant.of(Table.PAGE, operator, operation.id(), "the pages", List.of(), change);
  }

  private Mutant page(String operator, UnaryOperator<Page<Object>> change) {
    return mutant(operator, Changes.page(operation.id(), change));
  }

  private Mutant context(String operator, UnaryOperator<CallContext> change) {
    return mutant(operator, Changes.context(operation.id(), change));
  }

  private Mutant rows(String operator, UnaryOperator<List<Object>> change) {
    return page(
        operator,
        page ->
            new Page<>(
                change.apply(page.rows()),
                page.end(),
                page.next(),
                page.startIndex(),
                page.estimatedTotal(),
                page.repeatsDropped()));
  }

  private static List<Object> repeated(List<Object> rows) {
    List<Object> more = new ArrayList<>(rows);
    more.addAll(rows.subList(0, Math.min(1, rows.size())));
    return more;
  }

  private static List<Object> reversed(List<Object> rows) {
    List<Object> turned = new ArrayList<>(rows);
    Collections.reverse(turned);
    return turned;
  }

  private static Page<Object> ended(Page<Object> page, PageEnd end) {
    return Page.of(page.rows(), end, Option.<PageToken>none())
        .counted(page.startIndex(), page.estimatedTotal());
  }

  private static Page<Object> token(Page<Object> page, UnaryOperator<String> change) {
    Option<PageToken> next =
        page.next()
            .map(
                token ->
                    (PageToken)
                        Rebuilt.at(
                            token,
                            List.of("cursor"),
                            cursor -> change.apply(String.valueOf(cursor))));
    return Page.of(page.rows(), page.end(), next).counted(page.startIndex(), page.estimatedTotal());
  }

  private Change neverEnds() {
    return new Change() {
      @Override
      public <Q extends Request, R> Either<PortError, Answer<R>> execute(
          Adapter right, Operation<Q, R> called, Q request, CallContext context) {
        Either<PortError, Answer<R>> answer = right.execute(called, request, context);
        if (!called.equals(operation)
            || answer.isLeft()
            || !(answer.get().value() instanceof Page<?> page)
            || page.next().isDefined()) {
          return answer;
        }
        PageToken again = context.pageToken(called, right.vendor(), "more");
        return Changes.page(
                operation.id(),
                last ->
                    Page.of(last.rows(), PageEnd.MORE, Option.some(again))
                        .counted(last.startIndex(), last.estimatedTotal()))
            .execute(new Said(right, answer), called, request, context);
      }
    };
  }

  /** Reads on at once and hands out the page behind. */
  private Change skips() {
    return new Change() {
      @Override
      public <Q extends Request, R> Either<PortError, Answer<R>> execute(
          Adapter right, Operation<Q, R> called, Q request, CallContext context) {
        Either<PortError, Answer<R>> answer = right.execute(called, request, context);
        Option<String> next =
            called.equals(operation)
                    && answer.isRight()
                    && answer.get().value() instanceof Page<?> page
                ? page.next().map(PageToken::cursor)
                : Option.none();
        return next.isEmpty() ? answer : right.execute(called, request, context.withCursor(next));
      }
    };
  }
}
