package dev.patchbay.dialect.call;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages whose cursor stands beside the rows: what is asked, and what becomes of the cursor. */
public final class CursorPages {
  private CursorPages() {}

  /** The query of a page: account, cursor, rows wanted. */
  public static Map<String, String> query(
      SessionRef account, CallContext context, Option<Integer> pageSize) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("account_id", account.id());
    context.cursor().forEach(cursor -> query.put("cursor", cursor));
    pageSize.forEach(limit -> query.put("limit", String.valueOf(limit)));
    return query;
  }

  /** A page; a cursor that is null, absent or empty ends the list. */
  public static <T> Page<T> page(
      Operation<?, ?> operation,
      Vendor vendor,
      CallContext context,
      List<T> rows,
      @Nullable String cursor) {
    return cursor == null || cursor.isBlank()
        ? Page.whole(rows)
        : Page.of(rows, PageEnd.MORE, Option.some(context.pageToken(operation, vendor, cursor)));
  }

  /** The same as an answer. */
  public static <T> Answer<Page<T>> answer(
      Operation<?, ?> operation,
      Vendor vendor,
      CallContext context,
      List<T> rows,
      @Nullable String cursor,
      Compound compound) {
    return new Answer<>(page(operation, vendor, context, rows, cursor), compound.notes());
  }
}
