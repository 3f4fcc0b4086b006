package dev.patchbay.tck.run;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.PortError;
import io.vavr.control.Either;
import java.util.List;

/**
 * What came of a call whose answers were made up.
 *
 * @param result the last result
 * @param requests method and target of each request on the wire
 * @param <R> the operation's result
 */
public record Played<R>(Either<PortError, Answer<R>> result, List<String> requests) {
  /** Copies the requests. */
  public Played {
    requests = List.copyOf(requests);
  }
}
