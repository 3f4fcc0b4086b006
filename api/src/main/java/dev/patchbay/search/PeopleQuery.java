package dev.patchbay.search;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Checked;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.OpenTo;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * People by Classic search, the search box of linkedin.com. All arguments are optional and narrow
 * the result together; within one argument one value must match. Terms may be ids or names, see
 * {@link dev.patchbay.value.Term}. Argument keys start with {@code classicPeople.}.
 *
 * @param keywords words to find anywhere in the profile
 * @param firstName first name
 * @param lastName last name
 * @param titleKeywords words in the job title
 * @param companyKeywords words in the name of the company
 * @param schoolKeywords words in the name of the school
 * @param locations where they live, terms of {@code LOCATION}
 * @param industries industries of the people, terms of {@code INDUSTRY}
 * @param currentCompanies where they work, terms of {@code COMPANY}
 * @param pastCompanies where they worked, terms of {@code COMPANY}
 * @param schools where they studied, terms of {@code SCHOOL}
 * @param serviceCategories services they offer, terms of {@code SERVICE}
 * @param profileLanguages languages of the profile, ISO 639-1 codes of two lower-case letters
 * @param networkDistances how far from the session's member: {@code FIRST}, {@code SECOND} or
 *     {@code THIRD_PLUS}
 * @param connectionsOf only connections of one of these members
 * @param followersOf only followers of one of these members
 * @param openTo what they say to be open to
 * @param pageSize rows wanted on a page, at least 1; none leaves it to the vendor. LinkedIn shows
 *     at most 1000 rows of one query, over all pages
 * @param open open the first n people of the page and return them whole, at least 1; each costs one
 *     more read and shows as a visit where LinkedIn counts visits
 */
public record PeopleQuery(
    Option<String> keywords,
    Option<String> firstName,
    Option<String> lastName,
    Option<String> titleKeywords,
    Option<String> companyKeywords,
    Option<String> schoolKeywords,
    Option<Terms> locations,
    Option<Terms> industries,
    Option<Terms> currentCompanies,
    Option<Terms> pastCompanies,
    Option<Terms> schools,
    Option<Terms> serviceCategories,
    Set<String> profileLanguages,
    Set<NetworkDistance> networkDistances,
    List<ProfileRef> connectionsOf,
    List<ProfileRef> followersOf,
    Set<OpenTo> openTo,
    Option<Integer> pageSize,
    Option<Integer> open)
    implements Request, Checked {
  /** Copies the collections. */
  public PeopleQuery {
    profileLanguages = Copies.set(profileLanguages);
    networkDistances = Copies.set(networkDistances);
    connectionsOf = List.copyOf(connectionsOf);
    followersOf = List.copyOf(followersOf);
    openTo = Copies.set(openTo);
  }

  /** A query to fill in. */
  public static PeopleQueryBuilder builder() {
    return new PeopleQueryBuilder();
  }

  /** A builder with this query's arguments, to change some of them. */
  public PeopleQueryBuilder toBuilder() {
    PeopleQueryBuilder builder = builder();
    builder.keywords = keywords;
    builder.firstName = firstName;
    builder.lastName = lastName;
    builder.titleKeywords = titleKeywords;
    builder.companyKeywords = companyKeywords;
    builder.schoolKeywords = schoolKeywords;
    builder.locations = locations;
    builder.industries = industries;
    builder.currentCompanies = currentCompanies;
    builder.pastCompanies = pastCompanies;
    builder.schools = schools;
    builder.serviceCategories = serviceCategories;
    builder.profileLanguages = profileLanguages;
    builder.networkDistances = networkDistances;
    builder.connectionsOf = connectionsOf;
    builder.followersOf = followersOf;
    builder.openTo = openTo;
    builder.pageSize = pageSize;
    builder.open = open;
    return builder;
  }

  @Override
  public List<String> flaws() {
    return SearchRules.flaws(this);
  }
}
