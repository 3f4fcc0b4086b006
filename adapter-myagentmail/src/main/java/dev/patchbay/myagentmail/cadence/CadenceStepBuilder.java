package dev.patchbay.myagentmail.cadence;

import io.vavr.control.Option;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CadenceStep}. Not safe for use by several threads. */
public final class CadenceStepBuilder {
  private final StepKind kind;
  private final BigDecimal delayDays;
  private @Nullable StepCondition condition;
  private @Nullable DraftStrategy draftStrategy;
  private @Nullable String staticSubject;
  private @Nullable String staticBody;
  private @Nullable String promptHint;
  private @Nullable String notes;

  CadenceStepBuilder(StepKind kind, BigDecimal delayDays) {
    this.kind = kind;
    this.delayDays = delayDays;
  }

  /** Sets {@link CadenceStep#condition}. */
  public CadenceStepBuilder condition(StepCondition value) {
    condition = value;
    return this;
  }

  /** Sets {@link CadenceStep#draftStrategy}. */
  public CadenceStepBuilder draftStrategy(DraftStrategy value) {
    draftStrategy = value;
    return this;
  }

  /** Sets {@link CadenceStep#staticSubject}. */
  public CadenceStepBuilder staticSubject(String value) {
    staticSubject = value;
    return this;
  }

  /** Sets {@link CadenceStep#staticBody}. */
  public CadenceStepBuilder staticBody(String value) {
    staticBody = value;
    return this;
  }

  /** Sets {@link CadenceStep#promptHint}. */
  public CadenceStepBuilder promptHint(String value) {
    promptHint = value;
    return this;
  }

  /** Sets {@link CadenceStep#notes}. */
  public CadenceStepBuilder notes(String value) {
    notes = value;
    return this;
  }

  /** The step. */
  public CadenceStep build() {
    return new CadenceStep(
        kind,
        delayDays,
        Option.of(condition),
        Option.of(draftStrategy),
        Option.of(staticSubject),
        Option.of(staticBody),
        Option.of(promptHint),
        Option.of(notes));
  }
}
