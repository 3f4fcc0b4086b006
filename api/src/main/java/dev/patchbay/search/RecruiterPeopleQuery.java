package dev.patchbay.search;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
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
 * People (candidates) by Recruiter search; the session needs a Recruiter contract. All arguments
 * are optional and narrow the result together. Terms with a weight or a scope are described at
 * {@link dev.patchbay.value.PrioritisedTerms} and {@link dev.patchbay.value.ScopedTerms}. Argument
 * keys start with {@code recruiterPeople.}.
 *
 * @param keywords words to find in the profile; {@code AND}, {@code OR}, {@code NOT}, quotes and
 *     parentheses are operators
 * @param locale language that names and keywords are meant in; none is English
 * @param savedSearch run this saved search of a project; it overrides every other filter, so it
 *     stands alone
 * @param savedFilter apply this saved filter, a term of {@code SAVED_FILTER}
 * @param locations where they live or would move to, terms of {@code LOCATION}
 * @param locationRadius radius around the places, in miles
 * @param industries industries of the people, terms of {@code INDUSTRY}
 * @param jobTitles job titles, terms of {@code JOB_TITLE} or plain text
 * @param skills skills, terms of {@code SKILL} or plain text
 * @param companies companies at any time, as the scope says, terms of {@code COMPANY} or plain text
 * @param currentCompanies where they work, terms of {@code COMPANY}
 * @param pastCompanies where they worked, terms of {@code COMPANY}
 * @param schools where they studied, terms of {@code SCHOOL}
 * @param degrees academic degrees, terms of {@code DEGREE}
 * @param employmentTypes what they look for: {@code FULL_TIME}, {@code PART_TIME}, {@code CONTRACT}
 *     or {@code INTERNSHIP}; needs Recruiter Professional
 * @param groups groups they are in, terms of {@code GROUP}
 * @param graduationYear year of graduation, of four digits
 * @param companySizes number of employees of the company
 * @param yearsOfExperience years of experience in all, any numbers
 * @param yearsInCurrentCompany years at the current company, any numbers
 * @param yearsInCurrentPosition years in the current position, any numbers
 * @param seniorityLevels seniority of the job
 * @param functions what they do, terms of {@code DEPARTMENT}
 * @param networkDistances how far from the session's member: {@code FIRST}, {@code SECOND}, {@code
 *     THIRD_PLUS} or {@code GROUP}
 * @param spokenLanguages languages they speak; needs Recruiter Professional
 * @param hidePreviouslyViewed leave out people viewed in the last so many days, at least 1
 * @param profileLanguages languages of the profile, ISO 639-1 codes of two lower-case letters
 * @param recentlyJoined days since they joined LinkedIn
 * @param spotlights what makes them likely to answer
 * @param firstNames first names, each with operators as in {@code keywords}
 * @param lastNames last names, each with operators as in {@code keywords}
 * @param militaryBackground only people who served in the military
 * @param pastApplicants only people who once applied to the contract's company
 * @param hiringProjects projects they are in, terms of {@code HIRING_PROJECT}
 * @param recruitingActivity what the team did with them
 * @param notes words in the team's notes about them; passed through, the vendors do not document
 *     how they match
 * @param pageSize rows wanted on a page, at least 1; none leaves it to the vendor. LinkedIn shows
 *     at most 2500 rows of one query, over all pages
 * @param open open the first n people of the page and return them whole, at least 1; each costs one
 *     more read and shows as a visit where LinkedIn counts visits
 */
public record RecruiterPeopleQuery(
    Option<String> keywords,
    Option<SearchLocale> locale,
    Option<SavedSearch> savedSearch,
    Option<Term> savedFilter,
    Option<ScopedTerms<LocationScope>> locations,
    Option<Miles> locationRadius,
    Option<TermFilter> industries,
    Option<ScopedTerms<TitleScope>> jobTitles,
    Option<PrioritisedTerms> skills,
    Option<ScopedTerms<CompanyScope>> companies,
    Option<PrioritisedTerms> currentCompanies,
    Option<PrioritisedTerms> pastCompanies,
    Option<PrioritisedTerms> schools,
    Option<TermFilter> degrees,
    Set<EmploymentType> employmentTypes,
    Option<Terms> groups,
    Option<Range> graduationYear,
    Set<CompanySize> companySizes,
    Option<Range> yearsOfExperience,
    Option<Range> yearsInCurrentCompany,
    Option<Range> yearsInCurrentPosition,
    Option<EnumFilter<RecruiterSeniority>> seniorityLevels,
    Option<Terms> functions,
    Set<NetworkDistance> networkDistances,
    List<SpokenLanguage> spokenLanguages,
    Option<Integer> hidePreviouslyViewed,
    Set<String> profileLanguages,
    Set<DaysOnLinkedIn> recentlyJoined,
    Set<RecruiterSpotlight> spotlights,
    List<String> firstNames,
    List<String> lastNames,
    boolean militaryBackground,
    boolean pastApplicants,
    Option<TermFilter> hiringProjects,
    List<RecruitingActivityFilter> recruitingActivity,
    List<String> notes,
    Option<Integer> pageSize,
    Option<Integer> open)
    implements Request, Checked {
  /** Copies the collections. */
  public RecruiterPeopleQuery {
    employmentTypes = Copies.set(employmentTypes);
    companySizes = Copies.set(companySizes);
    networkDistances = Copies.set(networkDistances);
    spokenLanguages = List.copyOf(spokenLanguages);
    profileLanguages = Copies.set(profileLanguages);
    recentlyJoined = Copies.set(recentlyJoined);
    spotlights = Copies.set(spotlights);
    firstNames = List.copyOf(firstNames);
    lastNames = List.copyOf(lastNames);
    recruitingActivity = List.copyOf(recruitingActivity);
    notes = List.copyOf(notes);
  }

  /** A query to fill in. */
  public static RecruiterPeopleQueryBuilder builder() {
    return new RecruiterPeopleQueryBuilder();
  }

  /** A builder with this query's arguments, to change some of them. */
  public RecruiterPeopleQueryBuilder toBuilder() {
    RecruiterPeopleQueryBuilder builder = builder();
    builder.keywords = keywords;
    builder.locale = locale;
    builder.savedSearch = savedSearch;
    builder.savedFilter = savedFilter;
    builder.locations = locations;
    builder.locationRadius = locationRadius;
    builder.industries = industries;
    builder.jobTitles = jobTitles;
    builder.skills = skills;
    builder.companies = companies;
    builder.currentCompanies = currentCompanies;
    builder.pastCompanies = pastCompanies;
    builder.schools = schools;
    builder.degrees = degrees;
    builder.employmentTypes = employmentTypes;
    builder.groups = groups;
    builder.graduationYear = graduationYear;
    builder.companySizes = companySizes;
    builder.yearsOfExperience = yearsOfExperience;
    builder.yearsInCurrentCompany = yearsInCurrentCompany;
    builder.yearsInCurrentPosition = yearsInCurrentPosition;
    builder.seniorityLevels = seniorityLevels;
    builder.functions = functions;
    builder.networkDistances = networkDistances;
    builder.spokenLanguages = spokenLanguages;
    builder.hidePreviouslyViewed = hidePreviouslyViewed;
    builder.profileLanguages = profileLanguages;
    builder.recentlyJoined = recentlyJoined;
    builder.spotlights = spotlights;
    builder.firstNames = firstNames;
    builder.lastNames = lastNames;
    builder.militaryBackground = militaryBackground;
    builder.pastApplicants = pastApplicants;
    builder.hiringProjects = hiringProjects;
    builder.recruitingActivity = recruitingActivity;
    builder.notes = notes;
    builder.pageSize = pageSize;
    builder.open = open;
    return builder;
  }

  @Override
  public List<String> flaws() {
    return SearchRules.flaws(this);
  }
}
