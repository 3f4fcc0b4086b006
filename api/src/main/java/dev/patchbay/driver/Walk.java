package dev.patchbay.driver;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.ListCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.Vendor;
import dev.patchbay.token.PageToken;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the pages of a list. It ends after the last page or the first error, drops rows that
 * it has seen, and holds one key for each of those and no rows. A vendor whose pages lead nowhere
 * (a cursor comes again, or so many pages in a row tell nothing new) is an error, not a walk that
 * never ends.
 */
final class Walk<T> implements Iterator<Either<PortError, Answer<Page<T>>>> {
  /** Some pages in a row may rightly be empty, where rows are chosen after they were paged. */
  private static final int MOST_WITHOUT_A_NEW_ROW = 25;

  private final ListCall<T> list;
  private final String operation;
  private final Vendor vendor;
  private final Set<Object> seenRows = new HashSet<>();
  private final Set<String> seenCursors = new HashSet<>();
  private @Nullable PageToken next;
  private boolean begun;
  private boolean ended;
  private int withoutANewRow;

  Walk(ListCall<T> list, String operation, Vendor vendor) {
    this.list = list;
    this.operation = operation;
    this.vendor = vendor;
  }

  @Override
  public boolean hasNext() {
    return !ended && (!begun || next != null);
  }

  @Override
  public Either<PortError, Answer<Page<T>>> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The list has no further page");
    }
    PageToken token = next;
    Either<PortError, Answer<Page<T>>> page = (token == null ? list : list.from(token)).execute();
    begun = true;
    if (page.isLeft()) {
      ended = true;
      return page;
    }
    next = page.get().value().next().getOrNull();
    if (next != null && !seenCursors.add(next.cursor())) {
      return nowhere("the vendor's cursor leads back to a page that was read already");
    }
    Either<PortError, Answer<Page<T>>> fresh = page.map(answer -> answer.map(this::withoutRepeats));
    withoutANewRow = fresh.get().value().rows().isEmpty() ? withoutANewRow + 1 : 0;
    return next != null && withoutANewRow == MOST_WITHOUT_A_NEW_ROW
        ? nowhere(MOST_WITHOUT_A_NEW_ROW + " pages in a row held no new row, and there is a next")
        : fresh;
  }

  private Either<PortError, Answer<Page<T>>> nowhere(String what) {
    ended = true;
    return Either.left(new Report.UnexpectedResponse(Origin.local(operation, vendor), what));
  }

  private Page<T> withoutRepeats(Page<T> page) {
    List<T> kept = new ArrayList<>(page.rows().size());
    for (T row : page.rows()) {
      if (seenRows.add(RowKeys.of(row))) {
        kept.add(row);
      }
    }
    int dropped = page.rows().size() - kept.size();
    return dropped == 0 ? page : page.keeping(kept, dropped);
  }
}
