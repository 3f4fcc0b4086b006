package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;
import java.util.List;

/**
 * A screening question of a posted job.
 *
 * @param question the question
 * @param favorableAnswers answers that speak for an applicant
 */
public record PostedQuestion(Option<String> question, List<String> favorableAnswers) {
  /** Copies the collections. */
  public PostedQuestion {
    favorableAnswers = List.copyOf(favorableAnswers);
  }
}
