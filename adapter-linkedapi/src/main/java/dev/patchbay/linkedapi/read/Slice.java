package dev.patchbay.linkedapi.read;

import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Pages cut from a list that the vendor gives whole, the newest first. The cursor is the key of the
 * last row read, so rows that come in between shift nothing.
 */
public final class Slice {
  /** What is done for a size of pages. */
  public static final String HOW = "the vendor answers all; pages are cut here";

  private Slice() {}

  /** The page that the call asks for. */
  public static <T> Page<T> of(
      List<T> all,
      Function<T, String> key,
      Option<Integer> size,
      Operation<?, ?> operation,
      CallContext context,
      Reading reading) {
    size.forEach(rows -> reading.emulated(operation, "pageSize", HOW));
    List<T> rest =
        all.stream()
            .filter(row -> context.cursor().forAll(last -> key.apply(row).compareTo(last) < 0))
            .sorted(Comparator.comparing(key).reversed())
            .toList();
    int most = size.getOrElse(Integer.MAX_VALUE);
    if (rest.size() <= most) {
      return Page.of(rest, PageEnd.ONE_PAGE, Option.none());
    }
    List<T> rows = rest.subList(0, most);
    String last = key.apply(rows.get(most - 1));
    return Page.of(
        rows, PageEnd.MORE, Option.some(context.pageToken(operation, LinkedApi.VENDOR, last)));
  }

  /** A key that sorts by time, and by id where times are equal. */
  public static String key(Option<Instant> time, String id) {
    return String.format(
        Locale.ROOT, "%015d %s", time.map(Instant::toEpochMilli).getOrElse(0L), id);
  }
}
