package dev.patchbay.search;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import dev.patchbay.value.CompanyActivity;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.DepartmentRange;
import dev.patchbay.value.FollowerCount;
import dev.patchbay.value.FortuneRank;
import dev.patchbay.value.Miles;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.Range;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Companies (accounts) by Sales Navigator search; the session needs a Sales Navigator seat. All
 * arguments are optional and narrow the result together; within one argument one included value
 * must match and no excluded one may. Argument keys start with {@code salesNavigatorCompanies.}.
 *
 * @param keywords words to find in the company's page
 * @param savedSearchNewerThan only rows that are new in the saved search since then; only with
 *     {@code savedSearch}
 * @param savedSearch run this saved search, a term of {@code SAVED_SEARCH}; it overrides every
 *     other filter, so it stands alone
 * @param recentSearch run this recent search, a term of {@code RECENT_SEARCH}; it overrides every
 *     other filter, so it stands alone
 * @param industries industries of the companies, terms of {@code SALES_INDUSTRY}, another id space
 *     than Classic's
 * @param headquarters where the headquarters are, terms of {@code REGION}
 * @param postalCodes postal codes, terms of {@code POSTAL_CODE}
 * @param postalCodeRadius radius around the postal codes, in miles; only with {@code postalCodes}
 * @param hasJobListings only companies with open job postings
 * @param companySizes number of employees
 * @param headcountGrowth growth of the number of employees, in percent
 * @param departmentHeadcount number of employees of some departments, terms of {@code DEPARTMENT}
 * @param departmentHeadcountGrowth growth of some departments, in percent, terms of {@code
 *     DEPARTMENT}
 * @param networkDistances how far its people are: {@code FIRST}, {@code SECOND} or {@code
 *     THIRD_PLUS}
 * @param annualRevenue yearly revenue in whole units of the currency; LinkedIn knows certain steps
 *     alone, other amounts are refused
 * @param followers followers of the company's page
 * @param fortune rank in the Fortune 500
 * @param technologies technologies they use, terms of {@code TECHNOLOGY}
 * @param recentActivities what happened there lately
 * @param savedAccounts saved accounts of the seat, terms of {@code SAVED_ACCOUNT}
 * @param accountLists account lists of the seat, terms of {@code ACCOUNT_LIST}, or {@code Term.ALL}
 * @param saveSearchAs save the search under this name; <b>this writes</b>: it needs writes to be
 *     allowed and is sent once, never by retry, paging or shadowing
 * @param pageSize rows wanted on a page, at least 1; none leaves it to the vendor. LinkedIn shows
 *     at most 2500 rows of one query, over all pages
 * @param open open the first n companies of the page and return them whole, at least 1; each costs
 *     one more read and shows as a visit where LinkedIn counts visits
 */
public record SalesNavigatorCompanyQuery(
    Option<String> keywords,
    Option<Instant> savedSearchNewerThan,
    Option<Term> savedSearch,
    Option<Term> recentSearch,
    Option<TermFilter> industries,
    Option<TermFilter> headquarters,
    Option<TermFilter> postalCodes,
    Option<Miles> postalCodeRadius,
    boolean hasJobListings,
    Set<CompanySize> companySizes,
    Option<Range> headcountGrowth,
    Option<DepartmentRange> departmentHeadcount,
    Option<DepartmentRange> departmentHeadcountGrowth,
    Set<NetworkDistance> networkDistances,
    Option<MoneyRange> annualRevenue,
    Set<FollowerCount> followers,
    Set<FortuneRank> fortune,
    Option<Terms> technologies,
    Set<CompanyActivity> recentActivities,
    Option<Terms> savedAccounts,
    Option<TermFilter> accountLists,
    Option<String> saveSearchAs,
    Option<Integer> pageSize,
    Option<Integer> open)
    implements Request, Checked {
  /** Copies the collections. */
  public SalesNavigatorCompanyQuery {
    companySizes = Copies.set(companySizes);
    networkDistances = Copies.set(networkDistances);
    followers = Copies.set(followers);
    fortune = Copies.set(fortune);
    recentActivities = Copies.set(recentActivities);
  }

  /** A query to fill in. */
  public static SalesNavigatorCompanyQueryBuilder builder() {
    return new SalesNavigatorCompanyQueryBuilder();
  }

  /** A builder with this query's arguments, to change some of them. */
  public SalesNavigatorCompanyQueryBuilder toBuilder() {
    SalesNavigatorCompanyQueryBuilder builder = builder();
    builder.keywords = keywords;
    builder.savedSearchNewerThan = savedSearchNewerThan;
    builder.savedSearch = savedSearch;
    builder.recentSearch = recentSearch;
    builder.industries = industries;
    builder.headquarters = headquarters;
    builder.postalCodes = postalCodes;
    builder.postalCodeRadius = postalCodeRadius;
    builder.hasJobListings = hasJobListings;
    builder.companySizes = companySizes;
    builder.headcountGrowth = headcountGrowth;
    builder.departmentHeadcount = departmentHeadcount;
    builder.departmentHeadcountGrowth = departmentHeadcountGrowth;
    builder.networkDistances = networkDistances;
    builder.annualRevenue = annualRevenue;
    builder.followers = followers;
    builder.fortune = fortune;
    builder.technologies = technologies;
    builder.recentActivities = recentActivities;
    builder.savedAccounts = savedAccounts;
    builder.accountLists = accountLists;
    builder.saveSearchAs = saveSearchAs;
    builder.pageSize = pageSize;
    builder.open = open;
    return builder;
  }

  @Override
  public List<String> flaws() {
    return SearchRules.flaws(this);
  }
}
