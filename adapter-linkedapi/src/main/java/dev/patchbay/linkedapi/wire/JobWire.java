package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** Jobs, as searches and job pages tell them. */
public final class JobWire {
  private JobWire() {}

  /** A row of {@code st.searchJobs}, or the data of {@code st.openJob}, which tells more. */
  public record Job(
      @Nullable String jobId,
      @Nullable String jobUrl,
      @Nullable String urn,
      @Nullable String title,
      @Nullable String companyName,
      @Nullable String companyUrl,
      @Nullable String location,
      @Nullable String postedDate,
      @Nullable Integer applicantsCount,
      @Nullable String workplaceType,
      @Nullable String employmentType,
      @Nullable Salary salary,
      @Nullable String description,
      @Nullable String applyUrl,
      @Nullable Boolean easyApply,
      @Nullable Boolean isPromoted,
      @Nullable Boolean isSimilarMatch) {}

  /**
   * What a job pays.
   *
   * @param currency ISO 4217 in lower case
   */
  public record Salary(
      @Nullable String currency,
      @Nullable Double minAmount,
      @Nullable Double maxAmount,
      @Nullable String period) {}
}
