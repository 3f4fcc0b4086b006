package dev.patchbay.search;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Checked;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.CompanyType;
import dev.patchbay.value.EnumFilter;
import dev.patchbay.value.Miles;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.SalesSeniority;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Years;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * People (leads) by Sales Navigator search; the session needs a Sales Navigator seat. All arguments
 * are optional and narrow the result together; within one argument one included value must match
 * and no excluded one may. Argument keys start with {@code salesNavigatorPeople.}.
 *
 * @param keywords words to find anywhere in the profile
 * @param firstName first name
 * @param lastName last name
 * @param savedSearchNewerThan only rows that are new in the saved search since then; only with
 *     {@code savedSearch}
 * @param savedSearch run this saved search, a term of {@code SAVED_SEARCH}; it overrides every
 *     other filter, so it stands alone
 * @param recentSearch run this recent search, a term of {@code RECENT_SEARCH}; it overrides every
 *     other filter, so it stands alone
 * @param locations where they live, terms of {@code REGION}
 * @param postalCodes postal codes, terms of {@code POSTAL_CODE}
 * @param postalCodeRadius radius around the postal codes, in miles; only with {@code postalCodes}
 * @param industries industries of the people, terms of {@code SALES_INDUSTRY}, another id space
 *     than Classic's
 * @param schools where they studied, terms of {@code SCHOOL}
 * @param currentCompanies where they work, terms of {@code COMPANY} or plain names
 * @param pastCompanies where they worked, terms of {@code COMPANY} or plain names
 * @param companyHeadquarters where their company has its headquarters, terms of {@code REGION}
 * @param functions what they do, terms of {@code DEPARTMENT}
 * @param currentTitles job titles now, terms of {@code JOB_TITLE} or plain text
 * @param pastTitles job titles before, terms of {@code JOB_TITLE}
 * @param seniorityLevels seniority of the job
 * @param accountLists account lists of the seat, terms of {@code ACCOUNT_LIST}, or {@code Term.ALL}
 * @param leadLists lead lists of the seat, terms of {@code LEAD_LIST}, or {@code Term.ALL}
 * @param yearsOfExperience years of experience in all
 * @param yearsInCurrentCompany years at the current company
 * @param yearsInCurrentPosition years in the current position
 * @param companySizes number of employees of the company
 * @param profileLanguages languages of the profile, ISO 639-1 codes of two lower-case letters
 * @param companyTypes legal kind of the company
 * @param groups groups they are in, terms of {@code GROUP}
 * @param networkDistances how far from the session's member: {@code FIRST}, {@code SECOND}, {@code
 *     THIRD_PLUS} or {@code GROUP}
 * @param connectionsOf only connections of one of these members
 * @param personas personas of the seat, terms of {@code PERSONA}
 * @param followingYourCompany only followers of the seat's company
 * @param viewedYourProfile only people who lately viewed the session's member
 * @param pastColleague only past colleagues of the session's member
 * @param sharedExperiences only people who share experiences with the session's member
 * @param changedJobs only people who lately changed jobs
 * @param postedOnLinkedIn only people who lately posted
 * @param mentionedInNews only people whom the news mentioned
 * @param youViewedProfile only people whom the session's member lately viewed
 * @param youMessaged only people whom the session's member lately wrote to
 * @param includeSavedLeads passed through; the vendors do not document whether it restricts to
 *     saved leads or stops hiding them
 * @param includeSavedAccounts passed through; the vendors do not document whether it restricts to
 *     people at saved accounts or stops hiding them
 * @param saveSearchAs save the search under this name; <b>this writes</b>: it needs writes to be
 *     allowed and is sent once, never by retry, paging or shadowing
 * @param pageSize rows wanted on a page, at least 1; none leaves it to the vendor. LinkedIn shows
 *     at most 2500 rows of one query, over all pages
 * @param open open the first n people of the page and return them whole, at least 1; each costs one
 *     more read and shows as a visit where LinkedIn counts visits
 */
public record SalesNavigatorPeopleQuery(
    Option<String> keywords,
    Option<String> firstName,
    Option<String> lastName,
    Option<Instant> savedSearchNewerThan,
    Option<Term> savedSearch,
    Option<Term> recentSearch,
    Option<TermFilter> locations,
    Option<TermFilter> postalCodes,
    Option<Miles> postalCodeRadius,
    Option<TermFilter> industries,
    Option<TermFilter> schools,
    Option<TermFilter> currentCompanies,
    Option<TermFilter> pastCompanies,
    Option<TermFilter> companyHeadquarters,
    Option<TermFilter> functions,
    Option<TermFilter> currentTitles,
    Option<TermFilter> pastTitles,
    Option<EnumFilter<SalesSeniority>> seniorityLevels,
    Option<TermFilter> accountLists,
    Option<TermFilter> leadLists,
    Set<Years> yearsOfExperience,
    Set<Years> yearsInCurrentCompany,
    Set<Years> yearsInCurrentPosition,
    Set<CompanySize> companySizes,
    Set<String> profileLanguages,
    Set<CompanyType> companyTypes,
    Option<Terms> groups,
    Set<NetworkDistance> networkDistances,
    List<ProfileRef> connectionsOf,
    Option<Terms> personas,
    boolean followingYourCompany,
    boolean viewedYourProfile,
    boolean pastColleague,
    boolean sharedExperiences,
    boolean changedJobs,
    boolean postedOnLinkedIn,
    boolean mentionedInNews,
    boolean youViewedProfile,
    boolean youMessaged,
    boolean includeSavedLeads,
    boolean includeSavedAccounts,
    Option<String> saveSearchAs,
    Option<Integer> pageSize,
    Option<Integer> open)
    implements Request, Checked {
  /** Copies the collections. */
  public SalesNavigatorPeopleQuery {
    yearsOfExperience = Copies.set(yearsOfExperience);
    yearsInCurrentCompany = Copies.set(yearsInCurrentCompany);
    yearsInCurrentPosition = Copies.set(yearsInCurrentPosition);
    companySizes = Copies.set(companySizes);
    profileLanguages = Copies.set(profileLanguages);
    companyTypes = Copies.set(companyTypes);
    networkDistances = Copies.set(networkDistances);
    connectionsOf = List.copyOf(connectionsOf);
  }

  /** A query to fill in. */
  public static SalesNavigatorPeopleQueryBuilder builder() {
    return new SalesNavigatorPeopleQueryBuilder();
  }

  /** A builder with this query's arguments, to change some of them. */
  public SalesNavigatorPeopleQueryBuilder toBuilder() {
    SalesNavigatorPeopleQueryBuilder builder = builder();
    builder.keywords = keywords;
    builder.firstName = firstName;
    builder.lastName = lastName;
    builder.savedSearchNewerThan = savedSearchNewerThan;
    builder.savedSearch = savedSearch;
    builder.recentSearch = recentSearch;
    builder.locations = locations;
    builder.postalCodes = postalCodes;
    builder.postalCodeRadius = postalCodeRadius;
    builder.industries = industries;
    builder.schools = schools;
    builder.currentCompanies = currentCompanies;
    builder.pastCompanies = pastCompanies;
    builder.companyHeadquarters = companyHeadquarters;
    builder.functions = functions;
    builder.currentTitles = currentTitles;
    builder.pastTitles = pastTitles;
    builder.seniorityLevels = seniorityLevels;
    builder.accountLists = accountLists;
    builder.leadLists = leadLists;
    builder.yearsOfExperience = yearsOfExperience;
    builder.yearsInCurrentCompany = yearsInCurrentCompany;
    builder.yearsInCurrentPosition = yearsInCurrentPosition;
    builder.companySizes = companySizes;
    builder.profileLanguages = profileLanguages;
    builder.companyTypes = companyTypes;
    builder.groups = groups;
    builder.networkDistances = networkDistances;
    builder.connectionsOf = connectionsOf;
    builder.personas = personas;
    builder.followingYourCompany = followingYourCompany;
    builder.viewedYourProfile = viewedYourProfile;
    builder.pastColleague = pastColleague;
    builder.sharedExperiences = sharedExperiences;
    builder.changedJobs = changedJobs;
    builder.postedOnLinkedIn = postedOnLinkedIn;
    builder.mentionedInNews = mentionedInNews;
    builder.youViewedProfile = youViewedProfile;
    builder.youMessaged = youMessaged;
    builder.includeSavedLeads = includeSavedLeads;
    builder.includeSavedAccounts = includeSavedAccounts;
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
