package dev.patchbay.tck.run;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.PortError;
import io.vavr.control.Either;
import java.util.List;

/**
 * What came of a walk through the port whose answers were made up.
 *
 * @param pages the pages, or so many of them as are ever read; the last may be an error
 * @param requests method and target of each request on the wire
 * @param <R> the operation's result
 */
public record Walked<R>(List<Either<PortError, Answer<R>>> pages, List<String> requests) {
  /** Copies the lists. */
  public Walked {
    pages = List.copyOf(pages);
    requests = List.copyOf(requests);
  }
}
