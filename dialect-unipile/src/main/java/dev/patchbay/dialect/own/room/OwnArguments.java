package dev.patchbay.dialect.own.room;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Queries, bodies and declarations that the rooms of the vendor's own operations share. */
public final class OwnArguments {
  private static final int MOST_ROWS = 250;
  private static final String ACCOUNT = "account_id";

  private OwnArguments() {}

  /**
   * Declares that all arguments are sent as given, page sizes up to the vendor's limit, and which
   * fields of the result are filled.
   */
  public static OperationEntry all(OperationEntry entry, Operation<?, ?> operation) {
    for (String name : Arguments.names(operation.requestType())) {
      entry.accepts(name, given -> name.equals("pageSize") ? given.between(1, MOST_ROWS) : given);
    }
    return entry.fields(OwnFields.of(operation));
  }

  /** A query that names the account. */
  public static Map<String, String> query(String account) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put(ACCOUNT, account);
    return query;
  }

  /** The same with the page that is wanted. */
  static Map<String, String> page(String account, CallContext context, Option<Integer> size) {
    Map<String, String> query = query(account);
    context.cursor().forEach(cursor -> query.put("cursor", cursor));
    size.forEach(rows -> query.put("limit", String.valueOf(rows)));
    return query;
  }

  /** The same with a constant. */
  static Map<String, String> with(
      Map<String, String> query, String name, Option<? extends Enum<?>> constant) {
    constant.forEach(value -> query.put(name, OwnWriter.spelling(value)));
    return query;
  }

  /** Epoch milliseconds. */
  static Option<String> millis(Option<Instant> time) {
    return time.map(at -> String.valueOf(at.toEpochMilli()));
  }

  /** A body that names the account, then the members of a request but for those named. */
  public static Map<String, Object> body(String account, Record request, String... without) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(ACCOUNT, account);
    body.putAll(OwnWriter.members(request, without));
    return body;
  }
}
