package dev.patchbay.answer;

import dev.patchbay.token.PageToken;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One page of a list. A page may be short or empty while another follows; only {@link #end()}
 * tells.
 *
 * @param rows what is on it, in the vendor's order
 * @param end why it is the last one, or that it is not
 * @param next where to read on; none on the last page
 * @param startIndex index of the first row, where the vendor tells
 * @param estimatedTotal LinkedIn's estimate of all rows, where told
 * @param repeatsDropped rows left out because an earlier page of the same walk had them
 */
public record Page<T>(
    List<T> rows,
    PageEnd end,
    Option<PageToken> next,
    Option<Integer> startIndex,
    Option<Integer> estimatedTotal,
    int repeatsDropped) {

  /** Copies the rows. */
  public Page {
    rows = List.copyOf(rows);
  }

  /** A page with all there is to know about it but its place among others. */
  public static <T> Page<T> of(List<T> rows, PageEnd end, Option<PageToken> next) {
    return new Page<>(rows, end, next, Option.none(), Option.none(), 0);
  }

  /** The whole list on one page. */
  public static <T> Page<T> whole(List<T> rows) {
    return of(rows, PageEnd.END, Option.none());
  }

  /** The same with LinkedIn's figures. */
  public Page<T> counted(Option<Integer> start, Option<Integer> total) {
    return new Page<>(rows, end, next, start, total, repeatsDropped);
  }

  /** The same with other rows, some dropped as repeats. */
  public Page<T> keeping(List<T> kept, int dropped) {
    return new Page<>(kept, end, next, startIndex, estimatedTotal, repeatsDropped + dropped);
  }

  /** The same with changed rows. */
  public Page<T> mapRows(UnaryOperator<T> change) {
    return keeping(rows.stream().map(change).toList(), 0);
  }
}
