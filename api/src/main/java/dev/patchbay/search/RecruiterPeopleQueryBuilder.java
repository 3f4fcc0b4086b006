package dev.patchbay.search;

import dev.patchbay.value.CompanyScope;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.DaysOnLinkedIn;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.EnumFilter;
import dev.patchbay.value.LocationScope;
import dev.patchbay.value.Miles;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.PrioritisedTerms;
import dev.patchbay.value.Range;
import dev.patchbay.value.RecruiterSeniority;
import dev.patchbay.value.RecruiterSpotlight;
import dev.patchbay.value.RecruitingActivityFilter;
import dev.patchbay.value.SavedSearch;
import dev.patchbay.value.ScopedTerms;
import dev.patchbay.value.SearchLocale;
import dev.patchbay.value.SpokenLanguage;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.Terms;
import dev.patchbay.value.TitleScope;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Fills in a {@link RecruiterPeopleQuery}. Each method sets the argument of its name, described
 * there, and replaces what was set before; bare names stand for terms known by name. Nothing is
 * checked here. Not safe for use by several threads.
 */
public final class RecruiterPeopleQueryBuilder {
  Option<String> keywords = Option.none();
  Option<SearchLocale> locale = Option.none();
  Option<SavedSearch> savedSearch = Option.none();
  Option<Term> savedFilter = Option.none();
  Option<ScopedTerms<LocationScope>> locations = Option.none();
  Option<Miles> locationRadius = Option.none();
  Option<TermFilter> industries = Option.none();
  Option<ScopedTerms<TitleScope>> jobTitles = Option.none();
  Option<PrioritisedTerms> skills = Option.none();
  Option<ScopedTerms<CompanyScope>> companies = Option.none();
  Option<PrioritisedTerms> currentCompanies = Option.none();
  Option<PrioritisedTerms> pastCompanies = Option.none();
  Option<PrioritisedTerms> schools = Option.none();
  Option<TermFilter> degrees = Option.none();
  Set<EmploymentType> employmentTypes = Set.of();
  Option<Terms> groups = Option.none();
  Option<Range> graduationYear = Option.none();
  Set<CompanySize> companySizes = Set.of();
  Option<Range> yearsOfExperience = Option.none();
  Option<Range> yearsInCurrentCompany = Option.none();
  Option<Range> yearsInCurrentPosition = Option.none();
  Option<EnumFilter<RecruiterSeniority>> seniorityLevels = Option.none();
  Option<Terms> functions = Option.none();
  Set<NetworkDistance> networkDistances = Set.of();
  List<SpokenLanguage> spokenLanguages = List.of();
  Option<Integer> hidePreviouslyViewed = Option.none();
  Set<String> profileLanguages = Set.of();
  Set<DaysOnLinkedIn> recentlyJoined = Set.of();
  Set<RecruiterSpotlight> spotlights = Set.of();
  List<String> firstNames = List.of();
  List<String> lastNames = List.of();
  boolean militaryBackground;
  boolean pastApplicants;
  Option<TermFilter> hiringProjects = Option.none();
  List<RecruitingActivityFilter> recruitingActivity = List.of();
  List<String> notes = List.of();
  Option<Integer> pageSize = Option.none();
  Option<Integer> open = Option.none();

  RecruiterPeopleQueryBuilder() {}

  public RecruiterPeopleQueryBuilder keywords(String keywords) {
    this.keywords = Option.some(keywords);
    return this;
  }

  public RecruiterPeopleQueryBuilder locale(SearchLocale locale) {
    this.locale = Option.some(locale);
    return this;
  }

  public RecruiterPeopleQueryBuilder savedSearch(SavedSearch savedSearch) {
    this.savedSearch = Option.some(savedSearch);
    return this;
  }

  public RecruiterPeopleQueryBuilder savedFilter(Term savedFilter) {
    this.savedFilter = Option.some(savedFilter);
    return this;
  }

  public RecruiterPeopleQueryBuilder locations(ScopedTerms<LocationScope> locations) {
    this.locations = Option.some(locations);
    return this;
  }

  public RecruiterPeopleQueryBuilder locations(String... names) {
    this.locations = Option.some(ScopedTerms.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder locationRadius(Miles locationRadius) {
    this.locationRadius = Option.some(locationRadius);
    return this;
  }

  public RecruiterPeopleQueryBuilder locationRadius(int miles) {
    this.locationRadius = Option.some(Miles.of(miles));
    return this;
  }

  public RecruiterPeopleQueryBuilder industries(TermFilter industries) {
    this.industries = Option.some(industries);
    return this;
  }

  public RecruiterPeopleQueryBuilder industries(String... names) {
    this.industries = Option.some(TermFilter.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder jobTitles(ScopedTerms<TitleScope> jobTitles) {
    this.jobTitles = Option.some(jobTitles);
    return this;
  }

  public RecruiterPeopleQueryBuilder jobTitles(String... names) {
    this.jobTitles = Option.some(ScopedTerms.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder skills(PrioritisedTerms skills) {
    this.skills = Option.some(skills);
    return this;
  }

  public RecruiterPeopleQueryBuilder skills(String... names) {
    this.skills = Option.some(PrioritisedTerms.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder companies(ScopedTerms<CompanyScope> companies) {
    this.companies = Option.some(companies);
    return this;
  }

  public RecruiterPeopleQueryBuilder companies(String... names) {
    this.companies = Option.some(ScopedTerms.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder currentCompanies(PrioritisedTerms currentCompanies) {
    this.currentCompanies = Option.some(currentCompanies);
    return this;
  }

  public RecruiterPeopleQueryBuilder currentCompanies(String... names) {
    this.currentCompanies = Option.some(PrioritisedTerms.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder pastCompanies(PrioritisedTerms pastCompanies) {
    this.pastCompanies = Option.some(pastCompanies);
    return this;
  }

  public RecruiterPeopleQueryBuilder pastCompanies(String... names) {
    this.pastCompanies = Option.some(PrioritisedTerms.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder schools(PrioritisedTerms schools) {
    this.schools = Option.some(schools);
    return this;
  }

  public RecruiterPeopleQueryBuilder schools(String... names) {
    this.schools = Option.some(PrioritisedTerms.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder degrees(TermFilter degrees) {
    this.degrees = Option.some(degrees);
    return this;
  }

  public RecruiterPeopleQueryBuilder degrees(String... names) {
    this.degrees = Option.some(TermFilter.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder employmentTypes(EmploymentType... employmentTypes) {
    this.employmentTypes = Copies.set(List.of(employmentTypes));
    return this;
  }

  public RecruiterPeopleQueryBuilder groups(Terms groups) {
    this.groups = Option.some(groups);
    return this;
  }

  public RecruiterPeopleQueryBuilder groups(String... names) {
    this.groups = Option.some(Terms.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder graduationYear(Range graduationYear) {
    this.graduationYear = Option.some(graduationYear);
    return this;
  }

  public RecruiterPeopleQueryBuilder graduationYear(int min, int max) {
    this.graduationYear = Option.some(Range.between(min, max));
    return this;
  }

  public RecruiterPeopleQueryBuilder companySizes(CompanySize... companySizes) {
    this.companySizes = Copies.set(List.of(companySizes));
    return this;
  }

  public RecruiterPeopleQueryBuilder yearsOfExperience(Range yearsOfExperience) {
    this.yearsOfExperience = Option.some(yearsOfExperience);
    return this;
  }

  public RecruiterPeopleQueryBuilder yearsOfExperience(int min, int max) {
    this.yearsOfExperience = Option.some(Range.between(min, max));
    return this;
  }

  public RecruiterPeopleQueryBuilder yearsInCurrentCompany(Range yearsInCurrentCompany) {
    this.yearsInCurrentCompany = Option.some(yearsInCurrentCompany);
    return this;
  }

  public RecruiterPeopleQueryBuilder yearsInCurrentCompany(int min, int max) {
    this.yearsInCurrentCompany = Option.some(Range.between(min, max));
    return this;
  }

  public RecruiterPeopleQueryBuilder yearsInCurrentPosition(Range yearsInCurrentPosition) {
    this.yearsInCurrentPosition = Option.some(yearsInCurrentPosition);
    return this;
  }

  public RecruiterPeopleQueryBuilder yearsInCurrentPosition(int min, int max) {
    this.yearsInCurrentPosition = Option.some(Range.between(min, max));
    return this;
  }

  public RecruiterPeopleQueryBuilder seniorityLevels(
      EnumFilter<RecruiterSeniority> seniorityLevels) {
    this.seniorityLevels = Option.some(seniorityLevels);
    return this;
  }

  public RecruiterPeopleQueryBuilder seniorityLevels(RecruiterSeniority... include) {
    this.seniorityLevels = Option.some(EnumFilter.of(include));
    return this;
  }

  public RecruiterPeopleQueryBuilder functions(Terms functions) {
    this.functions = Option.some(functions);
    return this;
  }

  public RecruiterPeopleQueryBuilder functions(String... names) {
    this.functions = Option.some(Terms.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder networkDistances(NetworkDistance... networkDistances) {
    this.networkDistances = Copies.set(List.of(networkDistances));
    return this;
  }

  public RecruiterPeopleQueryBuilder spokenLanguages(SpokenLanguage... spokenLanguages) {
    this.spokenLanguages = List.of(spokenLanguages);
    return this;
  }

  public RecruiterPeopleQueryBuilder hidePreviouslyViewed(int hidePreviouslyViewed) {
    this.hidePreviouslyViewed = Option.some(hidePreviouslyViewed);
    return this;
  }

  public RecruiterPeopleQueryBuilder profileLanguages(String... codes) {
    this.profileLanguages = Copies.set(List.of(codes));
    return this;
  }

  public RecruiterPeopleQueryBuilder recentlyJoined(DaysOnLinkedIn... recentlyJoined) {
    this.recentlyJoined = Copies.set(List.of(recentlyJoined));
    return this;
  }

  public RecruiterPeopleQueryBuilder spotlights(RecruiterSpotlight... spotlights) {
    this.spotlights = Copies.set(List.of(spotlights));
    return this;
  }

  public RecruiterPeopleQueryBuilder firstNames(String... firstNames) {
    this.firstNames = List.of(firstNames);
    return this;
  }

  public RecruiterPeopleQueryBuilder lastNames(String... lastNames) {
    this.lastNames = List.of(lastNames);
    return this;
  }

  public RecruiterPeopleQueryBuilder militaryBackground(boolean militaryBackground) {
    this.militaryBackground = militaryBackground;
    return this;
  }

  public RecruiterPeopleQueryBuilder pastApplicants(boolean pastApplicants) {
    this.pastApplicants = pastApplicants;
    return this;
  }

  public RecruiterPeopleQueryBuilder hiringProjects(TermFilter hiringProjects) {
    this.hiringProjects = Option.some(hiringProjects);
    return this;
  }

  public RecruiterPeopleQueryBuilder hiringProjects(String... names) {
    this.hiringProjects = Option.some(TermFilter.named(names));
    return this;
  }

  public RecruiterPeopleQueryBuilder recruitingActivity(
      RecruitingActivityFilter... recruitingActivity) {
    this.recruitingActivity = List.of(recruitingActivity);
    return this;
  }

  public RecruiterPeopleQueryBuilder notes(String... notes) {
    this.notes = List.of(notes);
    return this;
  }

  public RecruiterPeopleQueryBuilder pageSize(int pageSize) {
    this.pageSize = Option.some(pageSize);
    return this;
  }

  public RecruiterPeopleQueryBuilder open(int open) {
    this.open = Option.some(open);
    return this;
  }

  /** The query. */
  public RecruiterPeopleQuery build() {
    return new RecruiterPeopleQuery(
        keywords,
        locale,
        savedSearch,
        savedFilter,
        locations,
        locationRadius,
        industries,
        jobTitles,
        skills,
        companies,
        currentCompanies,
        pastCompanies,
        schools,
        degrees,
        employmentTypes,
        groups,
        graduationYear,
        companySizes,
        yearsOfExperience,
        yearsInCurrentCompany,
        yearsInCurrentPosition,
        seniorityLevels,
        functions,
        networkDistances,
        spokenLanguages,
        hidePreviouslyViewed,
        profileLanguages,
        recentlyJoined,
        spotlights,
        firstNames,
        lastNames,
        militaryBackground,
        pastApplicants,
        hiringProjects,
        recruitingActivity,
        notes,
        pageSize,
        open);
  }
}
