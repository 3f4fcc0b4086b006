package dev.patchbay.search;

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
 * Fills in a {@link JobQuery}. Each method sets the argument of its name, described there, and
 * replaces what was set before; bare names stand for terms known by name. Nothing is checked here.
 * Not safe for use by several threads.
 */
public final class JobQueryBuilder {
  Option<String> keywords = Option.none();
  Option<JobSort> sortBy = Option.none();
  Option<Within> datePosted = Option.none();
  Option<Term> primaryLocation = Option.none();
  Option<Terms> locations = Option.none();
  Option<Miles> locationRadius = Option.none();
  Option<Terms> industries = Option.none();
  Set<ExperienceLevel> experienceLevels = Set.of();
  Option<Terms> jobFunctions = Option.none();
  Option<Terms> jobTitles = Option.none();
  Set<EmploymentType> employmentTypes = Set.of();
  Option<Terms> companies = Option.none();
  Set<WorkplaceType> workplaceTypes = Set.of();
  boolean easyApply;
  boolean hasVerifications;
  boolean under10Applicants;
  boolean inYourNetwork;
  boolean fairChanceEmployer;
  Set<JobBenefit> benefits = Set.of();
  Set<JobCommitment> commitments = Set.of();
  Option<Money> minimumSalary = Option.none();
  Option<Integer> pageSize = Option.none();
  Option<Integer> open = Option.none();

  JobQueryBuilder() {}

  public JobQueryBuilder keywords(String keywords) {
    this.keywords = Option.some(keywords);
    return this;
  }

  public JobQueryBuilder sortBy(JobSort sortBy) {
    this.sortBy = Option.some(sortBy);
    return this;
  }

  public JobQueryBuilder datePosted(Within datePosted) {
    this.datePosted = Option.some(datePosted);
    return this;
  }

  public JobQueryBuilder primaryLocation(Term primaryLocation) {
    this.primaryLocation = Option.some(primaryLocation);
    return this;
  }

  public JobQueryBuilder primaryLocation(String name) {
    this.primaryLocation = Option.some(Term.name(name));
    return this;
  }

  public JobQueryBuilder locations(Terms locations) {
    this.locations = Option.some(locations);
    return this;
  }

  public JobQueryBuilder locations(String... names) {
    this.locations = Option.some(Terms.named(names));
    return this;
  }

  public JobQueryBuilder locationRadius(Miles locationRadius) {
    this.locationRadius = Option.some(locationRadius);
    return this;
  }

  public JobQueryBuilder locationRadius(int miles) {
    this.locationRadius = Option.some(Miles.of(miles));
    return this;
  }

  public JobQueryBuilder industries(Terms industries) {
    this.industries = Option.some(industries);
    return this;
  }

  public JobQueryBuilder industries(String... names) {
    this.industries = Option.some(Terms.named(names));
    return this;
  }

  public JobQueryBuilder experienceLevels(ExperienceLevel... experienceLevels) {
    this.experienceLevels = Copies.set(List.of(experienceLevels));
    return this;
  }

  public JobQueryBuilder jobFunctions(Terms jobFunctions) {
    this.jobFunctions = Option.some(jobFunctions);
    return this;
  }

  public JobQueryBuilder jobFunctions(String... names) {
    this.jobFunctions = Option.some(Terms.named(names));
    return this;
  }

  public JobQueryBuilder jobTitles(Terms jobTitles) {
    this.jobTitles = Option.some(jobTitles);
    return this;
  }

  public JobQueryBuilder jobTitles(String... names) {
    this.jobTitles = Option.some(Terms.named(names));
    return this;
  }

  public JobQueryBuilder employmentTypes(EmploymentType... employmentTypes) {
    this.employmentTypes = Copies.set(List.of(employmentTypes));
    return this;
  }

  public JobQueryBuilder companies(Terms companies) {
    this.companies = Option.some(companies);
    return this;
  }

  public JobQueryBuilder companies(String... names) {
    this.companies = Option.some(Terms.named(names));
    return this;
  }

  public JobQueryBuilder workplaceTypes(WorkplaceType... workplaceTypes) {
    this.workplaceTypes = Copies.set(List.of(workplaceTypes));
    return this;
  }

  public JobQueryBuilder easyApply(boolean easyApply) {
    this.easyApply = easyApply;
    return this;
  }

  public JobQueryBuilder hasVerifications(boolean hasVerifications) {
    this.hasVerifications = hasVerifications;
    return this;
  }

  public JobQueryBuilder under10Applicants(boolean under10Applicants) {
    this.under10Applicants = under10Applicants;
    return this;
  }

  public JobQueryBuilder inYourNetwork(boolean inYourNetwork) {
    this.inYourNetwork = inYourNetwork;
    return this;
  }

  public JobQueryBuilder fairChanceEmployer(boolean fairChanceEmployer) {
    this.fairChanceEmployer = fairChanceEmployer;
    return this;
  }

  public JobQueryBuilder benefits(JobBenefit... benefits) {
    this.benefits = Copies.set(List.of(benefits));
    return this;
  }

  public JobQueryBuilder commitments(JobCommitment... commitments) {
    this.commitments = Copies.set(List.of(commitments));
    return this;
  }

  public JobQueryBuilder minimumSalary(Money minimumSalary) {
    this.minimumSalary = Option.some(minimumSalary);
    return this;
  }

  public JobQueryBuilder minimumSalary(String currency, long amount) {
    this.minimumSalary = Option.some(Money.of(currency, amount));
    return this;
  }

  public JobQueryBuilder pageSize(int pageSize) {
    this.pageSize = Option.some(pageSize);
    return this;
  }

  public JobQueryBuilder open(int open) {
    this.open = Option.some(open);
    return this;
  }

  /** The query. */
  public JobQuery build() {
    return new JobQuery(
        keywords,
        sortBy,
        datePosted,
        primaryLocation,
        locations,
        locationRadius,
        industries,
        experienceLevels,
        jobFunctions,
        jobTitles,
        employmentTypes,
        companies,
        workplaceTypes,
        easyApply,
        hasVerifications,
        under10Applicants,
        inYourNetwork,
        fairChanceEmployer,
        benefits,
        commitments,
        minimumSalary,
        pageSize,
        open);
  }
}
