package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;

/** Builds a {@link ScreeningQuestion}; not safe for use by several threads. */
public final class ScreeningQuestionBuilder {
  private final AnswerType answerType;
  private final String question;
  private Option<Integer> position = Option.none();
  private boolean mustMatch;
  private Option<BigDecimal> minExpectation = Option.none();
  private Option<BigDecimal> maxExpectation = Option.none();
  private List<String> choices = List.of();
  private List<String> expectedChoices = List.of();

  ScreeningQuestionBuilder(AnswerType answerType, String question) {
    this.answerType = answerType;
    this.question = question;
  }

  ScreeningQuestionBuilder holding(ScreeningQuestion it) {
    position = it.position();
    mustMatch = it.mustMatch();
    minExpectation = it.minExpectation();
    maxExpectation = it.maxExpectation();
    choices = it.choices();
    expectedChoices = it.expectedChoices();
    return this;
  }

  /** Sets {@link ScreeningQuestion#position}. */
  public ScreeningQuestionBuilder position(Integer value) {
    position = Option.some(value);
    return this;
  }

  /** Sets {@link ScreeningQuestion#mustMatch}. */
  public ScreeningQuestionBuilder mustMatch(boolean value) {
    mustMatch = value;
    return this;
  }

  /** Sets {@link ScreeningQuestion#minExpectation}. */
  public ScreeningQuestionBuilder minExpectation(BigDecimal value) {
    minExpectation = Option.some(value);
    return this;
  }

  /** Sets {@link ScreeningQuestion#maxExpectation}. */
  public ScreeningQuestionBuilder maxExpectation(BigDecimal value) {
    maxExpectation = Option.some(value);
    return this;
  }

  /** Sets {@link ScreeningQuestion#choices}, replacing earlier ones. */
  public ScreeningQuestionBuilder choices(String... values) {
    choices = List.of(values);
    return this;
  }

  /** Sets {@link ScreeningQuestion#expectedChoices}, replacing earlier ones. */
  public ScreeningQuestionBuilder expectedChoices(String... values) {
    expectedChoices = List.of(values);
    return this;
  }

  /** What was set. */
  public ScreeningQuestion build() {
    return new ScreeningQuestion(
        answerType,
        question,
        position,
        mustMatch,
        minExpectation,
        maxExpectation,
        choices,
        expectedChoices);
  }
}
