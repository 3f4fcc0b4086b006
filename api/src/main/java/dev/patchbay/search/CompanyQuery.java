package dev.patchbay.search;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Companies by Classic search. All arguments are optional and narrow the result together; within
 * one argument one value must match. Argument keys start with {@code classicCompanies.}.
 *
 * @param keywords words to find in the company's page
 * @param industries industries of the companies, terms of {@code INDUSTRY}
 * @param locations where they are, terms of {@code LOCATION}
 * @param hasJobListings only companies with open job postings
 * @param companySizes number of employees
 * @param networkDistances how far its people are: {@code FIRST}, {@code SECOND} or {@code
 *     THIRD_PLUS}
 * @param pageSize rows wanted on a page, at least 1; none leaves it to the vendor. LinkedIn shows
 *     at most 1000 rows of one query, over all pages
 * @param open open the first n companies of the page and return them whole, at least 1; each costs
 *     one more read. Refused as an unsupported argument at a vendor whose adapter cannot open the
 *     rows of this search; ask for the companies one by one with {@code profile.company} there
 */
public record CompanyQuery(
    Option<String> keywords,
    Option<Terms> industries,
    Option<Terms> locations,
    boolean hasJobListings,
    Set<CompanySize> companySizes,
    Set<NetworkDistance> networkDistances,
    Option<Integer> pageSize,
    Option<Integer> open)
    implements Request, Checked {
  /** Copies the collections. */
  public CompanyQuery {
    companySizes = Copies.set(companySizes);
    networkDistances = Copies.set(networkDistances);
  }

  /** A query to fill in. */
  public static CompanyQueryBuilder builder() {
    return new CompanyQueryBuilder();
  }

  /** A builder with this query's arguments, to change some of them. */
  public CompanyQueryBuilder toBuilder() {
    CompanyQueryBuilder builder = builder();
    builder.keywords = keywords;
    builder.industries = industries;
    builder.locations = locations;
    builder.hasJobListings = hasJobListings;
    builder.companySizes = companySizes;
    builder.networkDistances = networkDistances;
    builder.pageSize = pageSize;
    builder.open = open;
    return builder;
  }

  @Override
  public List<String> flaws() {
    return SearchRules.flaws(this);
  }
}
