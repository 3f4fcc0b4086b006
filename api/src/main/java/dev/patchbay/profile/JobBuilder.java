package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.WorkplaceType;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Job}; not safe for use by several threads. */
public final class JobBuilder {
  private final JobRef ref;
  private Option<String> title = Option.none();
  private Option<String> location = Option.none();
  private Option<CompanyRef> company = Option.none();
  private Option<String> companyName = Option.none();
  private Option<String> companyLogoUrl = Option.none();
  private Option<ApproximateTime> postedAt = Option.none();
  private Option<Boolean> reposted = Option.none();
  private Option<Boolean> promoted = Option.none();
  private Option<Boolean> easyApply = Option.none();
  private List<String> benefits = List.of();
  private Option<WorkplaceType> workplaceType = Option.none();
  private Option<EmploymentType> employmentType = Option.none();
  private Option<Salary> salary = Option.none();
  private Option<Integer> applicants = Option.none();
  private Option<String> description = Option.none();
  private Option<String> applyUrl = Option.none();
  private Option<Boolean> similarMatch = Option.none();

  JobBuilder(JobRef ref) {
    this.ref = ref;
  }

  /** Sets {@link Job#title}; null or blank is none. */
  public JobBuilder title(@Nullable String value) {
    title = Given.text(value);
    return this;
  }

  /** Sets {@link Job#location}; null or blank is none. */
  public JobBuilder location(@Nullable String value) {
    location = Given.text(value);
    return this;
  }

  /** Sets {@link Job#company}; null is none. */
  public JobBuilder company(@Nullable CompanyRef value) {
    company = Option.of(value);
    return this;
  }

  /** Sets {@link Job#companyName}; null or blank is none. */
  public JobBuilder companyName(@Nullable String value) {
    companyName = Given.text(value);
    return this;
  }

  /** Sets {@link Job#companyLogoUrl}; null or blank is none. */
  public JobBuilder companyLogoUrl(@Nullable String value) {
    companyLogoUrl = Given.text(value);
    return this;
  }

  /** Sets {@link Job#postedAt}; null is none. */
  public JobBuilder postedAt(@Nullable ApproximateTime value) {
    postedAt = Option.of(value);
    return this;
  }

  /** Sets {@link Job#reposted}; null is none. */
  public JobBuilder reposted(@Nullable Boolean value) {
    reposted = Option.of(value);
    return this;
  }

  /** Sets {@link Job#promoted}; null is none. */
  public JobBuilder promoted(@Nullable Boolean value) {
    promoted = Option.of(value);
    return this;
  }

  /** Sets {@link Job#easyApply}; null is none. */
  public JobBuilder easyApply(@Nullable Boolean value) {
    easyApply = Option.of(value);
    return this;
  }

  /** Sets {@link Job#benefits}; null is empty, blank texts are dropped. */
  public JobBuilder benefits(@Nullable List<String> value) {
    benefits = Given.texts(value);
    return this;
  }

  /** Sets {@link Job#workplaceType}; null is none. */
  public JobBuilder workplaceType(@Nullable WorkplaceType value) {
    workplaceType = Option.of(value);
    return this;
  }

  /** Sets {@link Job#employmentType}; null is none. */
  public JobBuilder employmentType(@Nullable EmploymentType value) {
    employmentType = Option.of(value);
    return this;
  }

  /** Sets {@link Job#salary}; null is none. */
  public JobBuilder salary(@Nullable Salary value) {
    salary = Option.of(value);
    return this;
  }

  /** Sets {@link Job#applicants}; null is none. */
  public JobBuilder applicants(@Nullable Integer value) {
    applicants = Option.of(value);
    return this;
  }

  /** Sets {@link Job#description}; null or blank is none. */
  public JobBuilder description(@Nullable String value) {
    description = Given.text(value);
    return this;
  }

  /** Sets {@link Job#applyUrl}; null or blank is none. */
  public JobBuilder applyUrl(@Nullable String value) {
    applyUrl = Given.text(value);
    return this;
  }

  /** Sets {@link Job#similarMatch}; null is none. */
  public JobBuilder similarMatch(@Nullable Boolean value) {
    similarMatch = Option.of(value);
    return this;
  }

  /** What was set. */
  public Job build() {
    return new Job(
        ref,
        title,
        location,
        company,
        companyName,
        companyLogoUrl,
        postedAt,
        reposted,
        promoted,
        easyApply,
        benefits,
        workplaceType,
        employmentType,
        salary,
        applicants,
        description,
        applyUrl,
        similarMatch);
  }
}
