package dev.patchbay.profile;

import io.vavr.control.Option;

/**
 * What LinkedIn Recruiter adds to a hit.
 *
 * @param id Recruiter's id of the candidate
 * @param pipelineCategory where in a hiring pipeline, in the vendor's words
 * @param hidden whether hidden from the project
 * @param interestLikelihood how likely the candidate is interested, in the vendor's words
 */
public record Candidate(
    Option<String> id,
    Option<String> pipelineCategory,
    Option<Boolean> hidden,
    Option<String> interestLikelihood) {

  /** A builder holding nothing yet. */
  public static CandidateBuilder builder() {
    return new CandidateBuilder();
  }

  /** A builder holding what this holds. */
  public CandidateBuilder toBuilder() {
    return new CandidateBuilder()
        .id(id.getOrNull())
        .pipelineCategory(pipelineCategory.getOrNull())
        .hidden(hidden.getOrNull())
        .interestLikelihood(interestLikelihood.getOrNull());
  }
}
