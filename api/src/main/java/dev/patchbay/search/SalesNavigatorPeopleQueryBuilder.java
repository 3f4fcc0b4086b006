package dev.patchbay.search;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.CompanyType;
import dev.patchbay.value.EnumFilter;
import dev.patchbay.value.SalesSeniority;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Years;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Fills in a {@link SalesNavigatorPeopleQuery}. Each method sets the argument of its name,
 * described there, and replaces what was set before; bare names stand for terms known by name.
 * Nothing is checked here. Not safe for use by several threads.
 */
public final class SalesNavigatorPeopleQueryBuilder
    extends SalesNavigatorQueryBuilder<SalesNavigatorPeopleQueryBuilder> {
  Option<String> firstName = Option.none();
  Option<String> lastName = Option.none();
  Option<TermFilter> locations = Option.none();
  Option<TermFilter> schools = Option.none();
  Option<TermFilter> currentCompanies = Option.none();
  Option<TermFilter> pastCompanies = Option.none();
  Option<TermFilter> companyHeadquarters = Option.none();
  Option<TermFilter> functions = Option.none();
  Option<TermFilter> currentTitles = Option.none();
  Option<TermFilter> pastTitles = Option.none();
  Option<EnumFilter<SalesSeniority>> seniorityLevels = Option.none();
  Option<TermFilter> leadLists = Option.none();
  Set<Years> yearsOfExperience = Set.of();
  Set<Years> yearsInCurrentCompany = Set.of();
  Set<Years> yearsInCurrentPosition = Set.of();
  Set<String> profileLanguages = Set.of();
  Set<CompanyType> companyTypes = Set.of();
  Option<Terms> groups = Option.none();
  List<ProfileRef> connectionsOf = List.of();
  Option<Terms> personas = Option.none();
  boolean followingYourCompany;
  boolean viewedYourProfile;
  boolean pastColleague;
  boolean sharedExperiences;
  boolean changedJobs;
  boolean postedOnLinkedIn;
  boolean mentionedInNews;
  boolean youViewedProfile;
  boolean youMessaged;
  boolean includeSavedLeads;
  boolean includeSavedAccounts;

  SalesNavigatorPeopleQueryBuilder() {}

  public SalesNavigatorPeopleQueryBuilder firstName(String firstName) {
    this.firstName = Option.some(firstName);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder lastName(String lastName) {
    this.lastName = Option.some(lastName);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder locations(TermFilter locations) {
    this.locations = Option.some(locations);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder locations(String... names) {
    this.locations = Option.some(TermFilter.named(names));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder schools(TermFilter schools) {
    this.schools = Option.some(schools);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder schools(String... names) {
    this.schools = Option.some(TermFilter.named(names));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder currentCompanies(TermFilter currentCompanies) {
    this.currentCompanies = Option.some(currentCompanies);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder currentCompanies(String... names) {
    this.currentCompanies = Option.some(TermFilter.named(names));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder pastCompanies(TermFilter pastCompanies) {
    this.pastCompanies = Option.some(pastCompanies);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder pastCompanies(String... names) {
    this.pastCompanies = Option.some(TermFilter.named(names));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder companyHeadquarters(TermFilter companyHeadquarters) {
    this.companyHeadquarters = Option.some(companyHeadquarters);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder companyHeadquarters(String... names) {
    this.companyHeadquarters = Option.some(TermFilter.named(names));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder functions(TermFilter functions) {
    this.functions = Option.some(functions);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder functions(String... names) {
    this.functions = Option.some(TermFilter.named(names));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder currentTitles(TermFilter currentTitles) {
    this.currentTitles = Option.some(currentTitles);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder currentTitles(String... names) {
    this.currentTitles = Option.some(TermFilter.named(names));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder pastTitles(TermFilter pastTitles) {
    this.pastTitles = Option.some(pastTitles);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder pastTitles(String... names) {
    this.pastTitles = Option.some(TermFilter.named(names));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder seniorityLevels(
      EnumFilter<SalesSeniority> seniorityLevels) {
    this.seniorityLevels = Option.some(seniorityLevels);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder seniorityLevels(SalesSeniority... include) {
    this.seniorityLevels = Option.some(EnumFilter.of(include));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder leadLists(TermFilter leadLists) {
    this.leadLists = Option.some(leadLists);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder leadLists(String... names) {
    this.leadLists = Option.some(TermFilter.named(names));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder yearsOfExperience(Years... yearsOfExperience) {
    this.yearsOfExperience = Copies.set(List.of(yearsOfExperience));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder yearsInCurrentCompany(Years... yearsInCurrentCompany) {
    this.yearsInCurrentCompany = Copies.set(List.of(yearsInCurrentCompany));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder yearsInCurrentPosition(Years... yearsInCurrentPosition) {
    this.yearsInCurrentPosition = Copies.set(List.of(yearsInCurrentPosition));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder profileLanguages(String... codes) {
    this.profileLanguages = Copies.set(List.of(codes));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder companyTypes(CompanyType... companyTypes) {
    this.companyTypes = Copies.set(List.of(companyTypes));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder groups(Terms groups) {
    this.groups = Option.some(groups);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder groups(String... names) {
    this.groups = Option.some(Terms.named(names));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder connectionsOf(ProfileRef... connectionsOf) {
    this.connectionsOf = List.of(connectionsOf);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder connectionsOf(List<ProfileRef> connectionsOf) {
    this.connectionsOf = List.copyOf(connectionsOf);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder personas(Terms personas) {
    this.personas = Option.some(personas);
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder personas(String... names) {
    this.personas = Option.some(Terms.named(names));
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder followingYourCompany(boolean followingYourCompany) {
    this.followingYourCompany = followingYourCompany;
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder viewedYourProfile(boolean viewedYourProfile) {
    this.viewedYourProfile = viewedYourProfile;
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder pastColleague(boolean pastColleague) {
    this.pastColleague = pastColleague;
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder sharedExperiences(boolean sharedExperiences) {
    this.sharedExperiences = sharedExperiences;
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder changedJobs(boolean changedJobs) {
    this.changedJobs = changedJobs;
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder postedOnLinkedIn(boolean postedOnLinkedIn) {
    this.postedOnLinkedIn = postedOnLinkedIn;
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder mentionedInNews(boolean mentionedInNews) {
    this.mentionedInNews = mentionedInNews;
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder youViewedProfile(boolean youViewedProfile) {
    this.youViewedProfile = youViewedProfile;
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder youMessaged(boolean youMessaged) {
    this.youMessaged = youMessaged;
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder includeSavedLeads(boolean includeSavedLeads) {
    this.includeSavedLeads = includeSavedLeads;
    return this;
  }

  public SalesNavigatorPeopleQueryBuilder includeSavedAccounts(boolean includeSavedAccounts) {
    this.includeSavedAccounts = includeSavedAccounts;
    return this;
  }

  /** The query. */
  public SalesNavigatorPeopleQuery build() {
    return new SalesNavigatorPeopleQuery(
        keywords,
        firstName,
        lastName,
        savedSearchNewerThan,
        savedSearch,
        recentSearch,
        locations,
        postalCodes,
        postalCodeRadius,
        industries,
        schools,
        currentCompanies,
        pastCompanies,
        companyHeadquarters,
        functions,
        currentTitles,
        pastTitles,
        seniorityLevels,
        accountLists,
        leadLists,
        yearsOfExperience,
        yearsInCurrentCompany,
        yearsInCurrentPosition,
        companySizes,
        profileLanguages,
        companyTypes,
        groups,
        networkDistances,
        connectionsOf,
        personas,
        followingYourCompany,
        viewedYourProfile,
        pastColleague,
        sharedExperiences,
        changedJobs,
        postedOnLinkedIn,
        mentionedInNews,
        youViewedProfile,
        youMessaged,
        includeSavedLeads,
        includeSavedAccounts,
        saveSearchAs,
        pageSize,
        open);
  }

  @Override
  SalesNavigatorPeopleQueryBuilder self() {
    return this;
  }
}
