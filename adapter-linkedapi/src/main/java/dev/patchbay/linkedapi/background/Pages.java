package dev.patchbay.linkedapi.background;

import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.PortError;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/**
 * Lists as this vendor gives them: one answer, no further page. One that is as long as it may be
 * has perhaps more behind it.
 */
public final class Pages {
  private Pages() {}

  /** The rows of a list that ends at a limit. */
  public static <W, T> Either<PortError, Page<T>> upTo(
      int limit, Outcome outcome, Class<W> type, Outcome.Row<W, T> row, Reading reading) {
    return outcome
        .list(type, row, reading)
        .map(rows -> Page.of(rows, end(limit, outcome), Option.none()));
  }

  /** How a list ends that has a limit. */
  public static PageEnd end(int limit, Outcome outcome) {
    int told = outcome.data() instanceof List<?> rows ? rows.size() : 1;
    return told < limit ? PageEnd.ONE_PAGE : PageEnd.PERHAPS_MORE;
  }

  /** The rows of a list that the vendor gives whole. */
  public static <W, T> Either<PortError, Page<T>> whole(
      Outcome outcome, Class<W> type, Outcome.Row<W, T> row, Reading reading) {
    return outcome.list(type, row, reading).map(Page::whole);
  }
}
