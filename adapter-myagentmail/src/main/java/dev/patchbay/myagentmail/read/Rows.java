package dev.patchbay.myagentmail.read;

import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import io.vavr.control.Option;
import java.util.List;

/** Lists at a vendor that has no cursors. */
public final class Rows {
  private Rows() {}

  /**
   * The one page there is; perhaps there is more where it is as long as the limit, or where nobody
   * knows the limit.
   *
   * @param told how many rows the vendor told, readable or not
   */
  public static <T> Page<T> onePage(List<T> rows, int told, Option<Integer> limit) {
    boolean perhapsMore = told > 0 && limit.forAll(most -> told >= most);
    return Page.of(rows, perhapsMore ? PageEnd.PERHAPS_MORE : PageEnd.ONE_PAGE, Option.none());
  }
}
