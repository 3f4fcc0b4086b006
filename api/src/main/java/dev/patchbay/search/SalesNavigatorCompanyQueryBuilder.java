package dev.patchbay.search;

import dev.patchbay.value.CompanyActivity;
import dev.patchbay.value.DepartmentRange;
import dev.patchbay.value.FollowerCount;
import dev.patchbay.value.FortuneRank;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.Range;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Fills in a {@link SalesNavigatorCompanyQuery}. Each method sets the argument of its name,
 * described there, and replaces what was set before; bare names stand for terms known by name.
 * Nothing is checked here. Not safe for use by several threads.
 */
public final class SalesNavigatorCompanyQueryBuilder
    extends SalesNavigatorQueryBuilder<SalesNavigatorCompanyQueryBuilder> {
  Option<TermFilter> headquarters = Option.none();
  boolean hasJobListings;
  Option<Range> headcountGrowth = Option.none();
  Option<DepartmentRange> departmentHeadcount = Option.none();
  Option<DepartmentRange> departmentHeadcountGrowth = Option.none();
  Option<MoneyRange> annualRevenue = Option.none();
  Set<FollowerCount> followers = Set.of();
  Set<FortuneRank> fortune = Set.of();
  Option<Terms> technologies = Option.none();
  Set<CompanyActivity> recentActivities = Set.of();
  Option<Terms> savedAccounts = Option.none();

  SalesNavigatorCompanyQueryBuilder() {}

  public SalesNavigatorCompanyQueryBuilder headquarters(TermFilter headquarters) {
    this.headquarters = Option.some(headquarters);
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder headquarters(String... names) {
    this.headquarters = Option.some(TermFilter.named(names));
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder hasJobListings(boolean hasJobListings) {
    this.hasJobListings = hasJobListings;
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder headcountGrowth(Range headcountGrowth) {
    this.headcountGrowth = Option.some(headcountGrowth);
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder headcountGrowth(int min, int max) {
    this.headcountGrowth = Option.some(Range.between(min, max));
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder departmentHeadcount(
      DepartmentRange departmentHeadcount) {
    this.departmentHeadcount = Option.some(departmentHeadcount);
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder departmentHeadcountGrowth(
      DepartmentRange departmentHeadcountGrowth) {
    this.departmentHeadcountGrowth = Option.some(departmentHeadcountGrowth);
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder annualRevenue(MoneyRange annualRevenue) {
    this.annualRevenue = Option.some(annualRevenue);
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder annualRevenue(String currency, long min, long max) {
    this.annualRevenue = Option.some(MoneyRange.between(currency, min, max));
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder followers(FollowerCount... followers) {
    this.followers = Copies.set(List.of(followers));
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder fortune(FortuneRank... fortune) {
    this.fortune = Copies.set(List.of(fortune));
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder technologies(Terms technologies) {
    this.technologies = Option.some(technologies);
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder technologies(String... names) {
    this.technologies = Option.some(Terms.named(names));
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder recentActivities(CompanyActivity... recentActivities) {
    this.recentActivities = Copies.set(List.of(recentActivities));
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder savedAccounts(Terms savedAccounts) {
    this.savedAccounts = Option.some(savedAccounts);
    return this;
  }

  public SalesNavigatorCompanyQueryBuilder savedAccounts(String... names) {
    this.savedAccounts = Option.some(Terms.named(names));
    return this;
  }

  /** The query. */
  public SalesNavigatorCompanyQuery build() {
    return new SalesNavigatorCompanyQuery(
        keywords,
        savedSearchNewerThan,
        savedSearch,
        recentSearch,
        industries,
        headquarters,
        postalCodes,
        postalCodeRadius,
        hasJobListings,
        companySizes,
        headcountGrowth,
        departmentHeadcount,
        departmentHeadcountGrowth,
        networkDistances,
        annualRevenue,
        followers,
        fortune,
        technologies,
        recentActivities,
        savedAccounts,
        accountLists,
        saveSearchAs,
        pageSize,
        open);
  }

  @Override
  SalesNavigatorCompanyQueryBuilder self() {
    return this;
  }
}
