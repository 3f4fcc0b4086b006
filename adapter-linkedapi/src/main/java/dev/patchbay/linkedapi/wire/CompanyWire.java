package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** Companies, as searches and company pages tell them. */
public final class CompanyWire {
  private CompanyWire() {}

  /**
   * A row of {@code st.searchCompanies} or {@code nv.searchCompanies}.
   *
   * @param publicUrl of rows of linkedin.com
   * @param hashedUrl of rows of Sales Navigator
   */
  public record Hit(
      @Nullable String name,
      @Nullable String publicUrl,
      @Nullable String hashedUrl,
      @Nullable String industry,
      @Nullable String location,
      @Nullable Integer employeesCount,
      @Nullable String logoUrl,
      @Nullable String urn) {}

  /**
   * The data of {@code st.openCompanyPage} or {@code nv.openCompanyPage} with {@code basicInfo};
   * what the children did stands beside it in {@code then}.
   *
   * @param specialties separated by commas
   * @param employeeCount older name of {@code employeesCount}
   */
  public record Page(
      @Nullable String name,
      @Nullable String publicUrl,
      @Nullable String hashedUrl,
      @Nullable String description,
      @Nullable String location,
      @Nullable String headquarters,
      @Nullable String industry,
      @Nullable String specialties,
      @Nullable String website,
      @Nullable Integer employeesCount,
      @Nullable Integer employeeCount,
      @Nullable Integer yearFounded,
      @Nullable Boolean ventureFinancing,
      @Nullable Integer jobsCount,
      @Nullable String logoUrl,
      @Nullable String urn) {}
}
