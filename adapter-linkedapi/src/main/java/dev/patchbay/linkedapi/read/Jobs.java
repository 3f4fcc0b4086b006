package dev.patchbay.linkedapi.read;

import dev.patchbay.identity.JobRef;
import dev.patchbay.linkedapi.wire.JobWire;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.JobBuilder;
import dev.patchbay.profile.Salary;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.SalaryPeriod;
import dev.patchbay.value.WorkplaceType;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Jobs in the vendor's words. */
public final class Jobs {
  /** Where the work is done, as searches filter by it and as results tell. */
  public static final EnumTable<WorkplaceType> WORKPLACE =
      EnumTable.of(WorkplaceType.UNKNOWN)
          .row(WorkplaceType.ON_SITE, "onSite", "on-site", "on site")
          .row(WorkplaceType.HYBRID, "hybrid")
          .row(WorkplaceType.REMOTE, "remote")
          .build();

  /** Kinds of employment that job searches filter by. */
  public static final EnumTable<EmploymentType> EMPLOYMENT =
      EnumTable.of(EmploymentType.UNKNOWN)
          .row(EmploymentType.FULL_TIME, "fullTime", "full-time")
          .row(EmploymentType.PART_TIME, "partTime", "part-time")
          .row(EmploymentType.CONTRACT, "contract")
          .row(EmploymentType.TEMPORARY, "temporary")
          .row(EmploymentType.VOLUNTEER, "volunteer")
          .row(EmploymentType.INTERNSHIP, "internship")
          .row(EmploymentType.OTHER, "other")
          .build();

  private static final EnumTable<SalaryPeriod> PERIOD =
      EnumTable.of(SalaryPeriod.UNKNOWN)
          .row(SalaryPeriod.YEARLY, "yearly")
          .row(SalaryPeriod.MONTHLY, "monthly")
          .row(SalaryPeriod.HOURLY, "hourly")
          .build();

  private Jobs() {}

  /** A row of a search; null, noted, when nothing names it. */
  public static @Nullable Job job(JobWire.Job wire, Reading reading) {
    Option<JobRef> ref = JobRef.known(wire.jobId(), wire.jobUrl(), wire.urn());
    if (ref.isEmpty()) {
      reading.unrecognised("rows.ref", String.valueOf(wire.title()));
      return null;
    }
    return job(ref.get(), wire, reading).build();
  }

  /**
   * A page.
   *
   * @param asked which was asked for; the page's own names replace it where there are any
   * @param now what "2 weeks ago" counts from
   */
  public static Job page(JobRef asked, JobWire.Job wire, Instant now, Reading reading) {
    JobRef ref =
        JobRef.known(wire.jobId(), wire.jobUrl(), wire.urn())
            .filter(known -> known.flaws().isEmpty())
            .getOrElse(asked);
    return job(ref, wire, reading).postedAt(Times.told(wire.postedDate(), now)).build();
  }

  private static JobBuilder job(JobRef ref, JobWire.Job wire, Reading reading) {
    return Job.builder(ref)
        .title(wire.title())
        .location(wire.location())
        .company(Companies.known(wire.companyUrl()))
        .companyName(wire.companyName())
        .promoted(wire.isPromoted())
        .easyApply(wire.easyApply())
        .workplaceType(reading.constant("workplaceType", WORKPLACE, wire.workplaceType()))
        .employmentType(reading.constant("employmentType", EMPLOYMENT, wire.employmentType()))
        .salary(salary(wire.salary(), reading))
        .applicants(wire.applicantsCount())
        .description(wire.description())
        .applyUrl(wire.applyUrl())
        .similarMatch(wire.isSimilarMatch());
  }

  private static @Nullable Salary salary(JobWire.@Nullable Salary wire, Reading reading) {
    if (wire == null || (wire.minAmount() == null && wire.maxAmount() == null)) {
      return null;
    }
    MoneyRange range =
        new MoneyRange(
            wire.currency() == null ? "" : wire.currency().toUpperCase(Locale.ROOT),
            Option.of(wire.minAmount()).map(BigDecimal::valueOf),
            Option.of(wire.maxAmount()).map(BigDecimal::valueOf));
    if (!range.flaws().isEmpty()) {
      reading.unrecognised("salary", wire);
      return null;
    }
    return Salary.of(range, reading.constant("salary.period", PERIOD, wire.period()));
  }
}
