package dev.patchbay.dialect.post;

import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.ApproximateTime;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * The argument {@code since} where the vendor has none (vocabulary 1.9). Times are estimates
 * ("3d"), so a row goes only when it is older by more than the estimate's precision; a row without
 * a time stays. LinkedIn shows the latest first, though no page promises it, so the list ends after
 * the first page that has nothing but older rows.
 */
final class Since {
  private static final String HOW =
      "rows are left out by their estimated time; a page of older rows alone ends the list";

  private Since() {}

  /** What the capabilities say of it. */
  static ArgumentCapability declared(ArgumentCapability since) {
    return since.with(Support.emulated(HOW));
  }

  /** The page without the rows that are surely older. */
  static <T> Page<T> on(
      Option<Instant> since,
      Page<T> page,
      Function<T, Option<ApproximateTime>> time,
      Operation<?, ?> operation,
      Reading reading) {
    if (since.isEmpty()) {
      return page;
    }
    reading.emulated(operation, "since", HOW);
    List<T> kept =
        page.rows().stream()
            .filter(row -> !time.apply(row).exists(at -> older(at, since.get())))
            .toList();
    boolean over = kept.isEmpty() && !page.rows().isEmpty();
    return over
        ? Page.of(kept, PageEnd.END, Option.none())
        : Page.of(kept, page.end(), page.next());
  }

  /** Whether even the latest time that the estimate may stand for is before. */
  private static boolean older(ApproximateTime time, Instant since) {
    Duration span = time.precision().span().getOrElse(Duration.ZERO);
    return time.estimate().exists(at -> at.plus(span).isBefore(since));
  }
}
