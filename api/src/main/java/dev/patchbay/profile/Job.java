package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.WorkplaceType;
import io.vavr.control.Option;
import java.util.List;

/**
 * A job posting: as a row of a list and as a page alike.
 *
 * @param ref every name of the job that the vendor gave
 * @param title the title
 * @param location where
 * @param company every name of the company that the vendor gave
 * @param companyName the company's name as shown
 * @param companyLogoUrl the company's logo; such URLs expire
 * @param postedAt when it was published, as exactly as the vendor knows
 * @param reposted whether it was published again
 * @param promoted whether the company pays for it to be shown
 * @param easyApply whether one can apply inside LinkedIn
 * @param benefits benefits, in free text
 * @param workplaceType on site, hybrid, remote
 * @param employmentType full time, part time, ...
 * @param salary what it pays
 * @param applicants number of applicants
 * @param description the description
 * @param applyUrl where to apply outside LinkedIn
 * @param similarMatch whether LinkedIn added it as merely similar to what was asked
 */
public record Job(
    JobRef ref,
    Option<String> title,
    Option<String> location,
    Option<CompanyRef> company,
    Option<String> companyName,
    Option<String> companyLogoUrl,
    Option<ApproximateTime> postedAt,
    Option<Boolean> reposted,
    Option<Boolean> promoted,
    Option<Boolean> easyApply,
    List<String> benefits,
    Option<WorkplaceType> workplaceType,
    Option<EmploymentType> employmentType,
    Option<Salary> salary,
    Option<Integer> applicants,
    Option<String> description,
    Option<String> applyUrl,
    Option<Boolean> similarMatch) {
  /** Copies the collections. */
  public Job {
    benefits = List.copyOf(benefits);
  }

  /** A builder holding only what is required. */
  public static JobBuilder builder(JobRef ref) {
    return new JobBuilder(ref);
  }

  /** A builder holding what this holds. */
  public JobBuilder toBuilder() {
    return new JobBuilder(ref)
        .title(title.getOrNull())
        .location(location.getOrNull())
        .company(company.getOrNull())
        .companyName(companyName.getOrNull())
        .companyLogoUrl(companyLogoUrl.getOrNull())
        .postedAt(postedAt.getOrNull())
        .reposted(reposted.getOrNull())
        .promoted(promoted.getOrNull())
        .easyApply(easyApply.getOrNull())
        .benefits(benefits)
        .workplaceType(workplaceType.getOrNull())
        .employmentType(employmentType.getOrNull())
        .salary(salary.getOrNull())
        .applicants(applicants.getOrNull())
        .description(description.getOrNull())
        .applyUrl(applyUrl.getOrNull())
        .similarMatch(similarMatch.getOrNull());
  }
}
