package dev.patchbay.dialect.own.job;

import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
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
    List<String> expectedChoices)
    implements Checked {
  /** Copies the collections. */
  public ScreeningQuestion {
    choices = List.copyOf(choices);
    expectedChoices = List.copyOf(expectedChoices);
  }

  @Override
  public List<String> flaws() {
    OwnFlaws flaws = new OwnFlaws();
    if (answerType == AnswerType.NUMERIC) {
      String numeric = "A NUMERIC question";
      flaws
          .without(numeric, "choices", choices)
          .without(numeric, "expectedChoices", expectedChoices);
    } else if (answerType == AnswerType.MULTIPLE_CHOICES) {
      String choosing = "A MULTIPLE_CHOICES question";
      flaws
          .needs(choosing, "choices", choices)
          .needs(choosing, "expectedChoices", expectedChoices)
          .without(choosing, "minExpectation", minExpectation)
          .without(choosing, "maxExpectation", maxExpectation);
    }
    return flaws.found();
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
