package dev.patchbay.call;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.error.PortError;
import dev.patchbay.error.PortException;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.token.PageToken;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * A call that answers a list page by page.
 *
 * @param <T> one row
 */
public interface ListCall<T> extends PortCall<Page<T>> {
  @Override
  ListCall<T> as(String idempotencyKey);

  @Override
  ListCall<T> with(CallOptions options);

  @Override
  default ListCall<T> on(SessionRef session) {
    return with(options().session(session));
  }

  @Override
  default ListCall<T> within(Duration deadline) {
    return with(options().deadline(deadline));
  }

  /**
   * The same list from a page on. A token of another vendor, operation, session or query is an
   * {@code InvalidRequest}.
   */
  ListCall<T> from(PageToken token);

  /** The same with a token's text, as stored; damaged text is an {@code InvalidRequest}. */
  ListCall<T> from(String token);

  /**
   * All pages, read as they are asked for; ends after the last page or the first error. Each page
   * has the deadline to itself. Rows that an earlier page had are dropped and counted. Not safe for
   * use by several threads.
   */
  Iterable<Either<PortError, Answer<Page<T>>>> pages();

  /**
   * All rows, read as they are asked for.
   *
   * @return a sequential stream; consuming it throws {@link PortException} at the first error
   */
  Stream<T> stream();
}
