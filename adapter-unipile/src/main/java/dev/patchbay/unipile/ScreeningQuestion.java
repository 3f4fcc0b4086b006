package dev.patchbay.unipile;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;

/**
 * A question put to applicants.
 *
 * @param answerType by a number or by choosing
 * @param question the question
 * @param position its place among the questions
 * @param mustMatch whether others are turned down
 * @param minExpectation numeric: the least number
 * @param maxExpectation numeric: the largest number
 * @param choices choices: what can be chosen
 * @param expectedChoices choices: what is hoped for
 */
public record ScreeningQuestion(
    AnswerType answerType,
    String question,
    Option<Integer> position,
    boolean mustMatch,
    Option<BigDecimal> minExpectation,
    Option<BigDecimal> maxExpectation,
    List<String> choices,
    List<String> expectedChoices) {
  /** Copies the collections. */
  public ScreeningQuestion {
    choices = List.copyOf(choices);
    expectedChoices = List.copyOf(expectedChoices);
  }

  /** A builder of it. */
  public static ScreeningQuestionBuilder builder(AnswerType answerType, String question) {
    return new ScreeningQuestionBuilder(answerType, question);
  }

  /** A builder holding what this holds. */
  public ScreeningQuestionBuilder toBuilder() {
    return new ScreeningQuestionBuilder(answerType, question).holding(this);
  }
}
