package dev.patchbay.dialect.own.applicant;

import io.vavr.control.Option;
import java.util.List;

/** Builds an {@link ApplicantFilter}; not safe for use by several threads. */
public final class ApplicantFilterBuilder {
  private Option<ApplicantSort> sortBy = Option.none();
  private Option<Integer> minYearsOfExperience = Option.none();
  private Option<Integer> maxYearsOfExperience = Option.none();
  private Option<Integer> minYearsInCompany = Option.none();
  private Option<Integer> maxYearsInCompany = Option.none();
  private Option<Integer> minYearsInPosition = Option.none();
  private Option<Integer> maxYearsInPosition = Option.none();
  private List<String> includeDegrees = List.of();
  private List<String> excludeDegrees = List.of();

  ApplicantFilterBuilder() {}

  ApplicantFilterBuilder holding(ApplicantFilter it) {
    sortBy = it.sortBy();
    minYearsOfExperience = it.minYearsOfExperience();
    maxYearsOfExperience = it.maxYearsOfExperience();
    minYearsInCompany = it.minYearsInCompany();
    maxYearsInCompany = it.maxYearsInCompany();
    minYearsInPosition = it.minYearsInPosition();
    maxYearsInPosition = it.maxYearsInPosition();
    includeDegrees = it.includeDegrees();
    excludeDegrees = it.excludeDegrees();
    return this;
  }

  /** Sets {@link ApplicantFilter#sortBy}. */
  public ApplicantFilterBuilder sortBy(ApplicantSort value) {
    sortBy = Option.some(value);
    return this;
  }

  /** Sets {@link ApplicantFilter#minYearsOfExperience}. */
  public ApplicantFilterBuilder minYearsOfExperience(int value) {
    minYearsOfExperience = Option.some(value);
    return this;
  }

  /** Sets {@link ApplicantFilter#maxYearsOfExperience}. */
  public ApplicantFilterBuilder maxYearsOfExperience(int value) {
    maxYearsOfExperience = Option.some(value);
    return this;
  }

  /** Sets {@link ApplicantFilter#minYearsInCompany}. */
  public ApplicantFilterBuilder minYearsInCompany(int value) {
    minYearsInCompany = Option.some(value);
    return this;
  }

  /** Sets {@link ApplicantFilter#maxYearsInCompany}. */
  public ApplicantFilterBuilder maxYearsInCompany(int value) {
    maxYearsInCompany = Option.some(value);
    return this;
  }

  /** Sets {@link ApplicantFilter#minYearsInPosition}. */
  public ApplicantFilterBuilder minYearsInPosition(int value) {
    minYearsInPosition = Option.some(value);
    return this;
  }

  /** Sets {@link ApplicantFilter#maxYearsInPosition}. */
  public ApplicantFilterBuilder maxYearsInPosition(int value) {
    maxYearsInPosition = Option.some(value);
    return this;
  }

  /** Sets {@link ApplicantFilter#includeDegrees}. */
  public ApplicantFilterBuilder includeDegrees(String... ids) {
    includeDegrees = List.of(ids);
    return this;
  }

  /** Sets {@link ApplicantFilter#excludeDegrees}. */
  public ApplicantFilterBuilder excludeDegrees(String... ids) {
    excludeDegrees = List.of(ids);
    return this;
  }

  /** What was set. */
  public ApplicantFilter build() {
    return new ApplicantFilter(
        sortBy,
        minYearsOfExperience,
        maxYearsOfExperience,
        minYearsInCompany,
        maxYearsInCompany,
        minYearsInPosition,
        maxYearsInPosition,
        includeDegrees,
        excludeDegrees);
  }
}
