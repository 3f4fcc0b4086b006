package dev.patchbay.dialect.own.applicant;

import io.vavr.control.Option;
import java.util.List;

/**
 * An answer to a screening question.
 *
 * @param question the question
 * @param answers what was answered
 * @param success whether it was what was hoped for
 */
public record ApplicantAnswer(
    Option<String> question, List<String> answers, Option<Boolean> success) {
  /** Copies the collections. */
  public ApplicantAnswer {
    answers = List.copyOf(answers);
  }
}
