package dev.patchbay.profile;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Candidate}; not safe for use by several threads. */
public final class CandidateBuilder {
  private Option<String> id = Option.none();
  private Option<String> pipelineCategory = Option.none();
  private Option<Boolean> hidden = Option.none();
  private Option<String> interestLikelihood = Option.none();

  CandidateBuilder() {}

  /** Sets {@link Candidate#id}; null or blank is none. */
  public CandidateBuilder id(@Nullable String value) {
    id = Given.text(value);
    return this;
  }

  /** Sets {@link Candidate#pipelineCategory}; null or blank is none. */
  public CandidateBuilder pipelineCategory(@Nullable String value) {
    pipelineCategory = Given.text(value);
    return this;
  }

  /** Sets {@link Candidate#hidden}; null is none. */
  public CandidateBuilder hidden(@Nullable Boolean value) {
    hidden = Option.of(value);
    return this;
  }

  /** Sets {@link Candidate#interestLikelihood}; null or blank is none. */
  public CandidateBuilder interestLikelihood(@Nullable String value) {
    interestLikelihood = Given.text(value);
    return this;
  }

  /** What was set. */
  public Candidate build() {
    return new Candidate(id, pipelineCategory, hidden, interestLikelihood);
  }
}
