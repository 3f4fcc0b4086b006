package dev.patchbay.search;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.ExperienceLevel;
import dev.patchbay.value.JobBenefit;
import dev.patchbay.value.JobCommitment;
import dev.patchbay.value.JobSort;
import dev.patchbay.value.Miles;
import dev.patchbay.value.Money;
import dev.patchbay.value.Term;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Within;
import dev.patchbay.value.WorkplaceType;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Job postings by Classic search. All arguments are optional and narrow the result together; within
 * one argument one value must match. Argument keys start with {@code classicJobs.}.
 *
 * @param keywords words in the posting
 * @param sortBy order of the rows; none leaves it to LinkedIn
 * @param datePosted how old at most; vendors may know {@code PAST_24_HOURS}, {@code PAST_WEEK} and
 *     {@code PAST_MONTH} alone
 * @param primaryLocation the one place to search around, a term of {@code LOCATION}; whether it may
 *     stand beside {@code locations} is undocumented
 * @param locations where the jobs are, terms of {@code LOCATION}
 * @param locationRadius radius around the place, in miles
 * @param industries industries of the employers, terms of {@code INDUSTRY}
 * @param experienceLevels seniority of the job
 * @param jobFunctions functions of the job, terms of {@code JOB_FUNCTION}, whose ids are lower-case
 *     letters
 * @param jobTitles titles of the job, terms of {@code JOB_TITLE}
 * @param employmentTypes full time, part time and the like; not {@code SELF_EMPLOYED}, {@code
 *     FREELANCE}, {@code APPRENTICESHIP} or {@code SEASONAL}, which stand in results only
 * @param companies employers, terms of {@code COMPANY}
 * @param workplaceTypes on site, hybrid or remote
 * @param easyApply only jobs that take an application inside LinkedIn
 * @param hasVerifications only jobs with verifications
 * @param under10Applicants only jobs with fewer than ten applicants
 * @param inYourNetwork only employers at which the session's member knows somebody
 * @param fairChanceEmployer only fair chance employers
 * @param benefits benefits the job must offer
 * @param commitments commitments the employer must have made
 * @param minimumSalary least yearly salary in whole units of the currency; LinkedIn knows certain
 *     steps in USD, AUD, CAD and GBP alone, other amounts are refused
 * @param pageSize rows wanted on a page, at least 1; none leaves it to the vendor. LinkedIn shows
 *     at most 1000 rows of one query, over all pages
 * @param open open the first n jobs of the page and return them whole, at least 1; each costs one
 *     more read and shows as a visit where LinkedIn counts visits
 */
public record JobQuery(
    Option<String> keywords,
    Option<JobSort> sortBy,
    Option<Within> datePosted,
    Option<Term> primaryLocation,
    Option<Terms> locations,
    Option<Miles> locationRadius,
    Option<Terms> industries,
    Set<ExperienceLevel> experienceLevels,
    Option<Terms> jobFunctions,
    Option<Terms> jobTitles,
    Set<EmploymentType> employmentTypes,
    Option<Terms> companies,
    Set<WorkplaceType> workplaceTypes,
    boolean easyApply,
    boolean hasVerifications,
    boolean under10Applicants,
    boolean inYourNetwork,
    boolean fairChanceEmployer,
    Set<JobBenefit> benefits,
    Set<JobCommitment> commitments,
    Option<Money> minimumSalary,
    Option<Integer> pageSize,
    Option<Integer> open)
    implements Request, Checked {
  /** Copies the collections. */
  public JobQuery {
    experienceLevels = Copies.set(experienceLevels);
    employmentTypes = Copies.set(employmentTypes);
    workplaceTypes = Copies.set(workplaceTypes);
    benefits = Copies.set(benefits);
    commitments = Copies.set(commitments);
  }

  /** A query to fill in. */
  public static JobQueryBuilder builder() {
    return new JobQueryBuilder();
  }

  /** A builder with this query's arguments, to change some of them. */
  public JobQueryBuilder toBuilder() {
    JobQueryBuilder builder = builder();
    builder.keywords = keywords;
    builder.sortBy = sortBy;
    builder.datePosted = datePosted;
    builder.primaryLocation = primaryLocation;
    builder.locations = locations;
    builder.locationRadius = locationRadius;
    builder.industries = industries;
    builder.experienceLevels = experienceLevels;
    builder.jobFunctions = jobFunctions;
    builder.jobTitles = jobTitles;
    builder.employmentTypes = employmentTypes;
    builder.companies = companies;
    builder.workplaceTypes = workplaceTypes;
    builder.easyApply = easyApply;
    builder.hasVerifications = hasVerifications;
    builder.under10Applicants = under10Applicants;
    builder.inYourNetwork = inYourNetwork;
    builder.fairChanceEmployer = fairChanceEmployer;
    builder.benefits = benefits;
    builder.commitments = commitments;
    builder.minimumSalary = minimumSalary;
    builder.pageSize = pageSize;
    builder.open = open;
    return builder;
  }

  @Override
  public List<String> flaws() {
    return SearchRules.flaws(this);
  }
}
