package dev.patchbay.dialect.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies of the routes of companies. */
public final class CompaniesWire {
  private CompaniesWire() {}

  /** {@code GET linkedin/company/{identifier}}. */
  public record CompanyProfile(
      @Nullable String object,
      @Nullable String id,
      @Nullable String name,
      @Nullable String description,
      @Nullable String entity_urn,
      @Nullable String public_identifier,
      @Nullable String profile_url,
      @Nullable String tagline,
      @Nullable Integer followers_count,
      @Nullable Boolean is_following,
      @Nullable Boolean is_employee,
      @Nullable Messaging messaging,
      @Nullable Boolean claimed,
      @Nullable String organization_type,
      @Nullable List<@Nullable Location> locations,
      @Nullable String logo,
      @Nullable Object industry,
      @Nullable Object activities,
      @Nullable Integer employee_count,
      @Nullable EmployeeRange employee_count_range,
      @Nullable String website,
      @Nullable String foundation_date,
      @Nullable String phone,
      @Nullable Insights insights,
      @Nullable Object crunchbase_funding) {}

  /** The company's inbox. */
  public record Messaging(
      @Nullable Boolean is_enabled, @Nullable String id, @Nullable String entity_urn) {}

  /** A place of the company. */
  public record Location(
      @Nullable Boolean is_headquarter,
      @Nullable String country,
      @Nullable String city,
      @Nullable String postalCode,
      @Nullable Object street,
      @Nullable String description,
      @Nullable String area) {}

  /** Number of employees, as one of LinkedIn's buckets. */
  public record EmployeeRange(@Nullable Integer from, @Nullable Integer to) {}

  /** What Premium members see. */
  public record Insights(@Nullable EmployeesCount employeesCount) {}

  /** How the number of employees changed. */
  public record EmployeesCount(@Nullable List<@Nullable GrowthPoint> growthGraph) {}

  /** The change over some months, in percent. */
  public record GrowthPoint(@Nullable Integer monthRange, @Nullable String growthPercentage) {}
}
