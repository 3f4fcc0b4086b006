package dev.patchbay.tck.run;

import dev.patchbay.answer.Answer;
import java.util.List;

/**
 * What came of a case straight at the adapter.
 *
 * @param request what was asked
 * @param answers one for each page; none where there was an error
 * @param tokens the text of every page token and resume token on the way
 * @param <R> the operation's result
 */
public record Answered<R>(Object request, List<Answer<R>> answers, List<String> tokens) {
  /** Copies the lists. */
  public Answered {
    answers = List.copyOf(answers);
    tokens = List.copyOf(tokens);
  }
}
