package dev.patchbay.search;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Checked;
import dev.patchbay.value.PostContentType;
import dev.patchbay.value.PostSort;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Within;
import io.vavr.control.Option;
import java.util.List;

/**
 * Posts by Classic search. All arguments are optional and narrow the result together; within one
 * argument one value must match. Argument keys start with {@code classicPosts.}.
 *
 * <p>Some vendors pick members and companies by the name that LinkedIn shows, and refuse a
 * reference without it: give it with {@link ProfileRef#shownAs} or {@link CompanyRef#shownAs}.
 *
 * @param keywords words in the post
 * @param sortBy order of the rows; none leaves it to LinkedIn
 * @param datePosted how old at most; LinkedIn knows {@code PAST_24_HOURS}, {@code PAST_WEEK} and
 *     {@code PAST_MONTH} alone
 * @param contentType what the post contains, one kind
 * @param postedByMembers only posts of one of these members
 * @param postedByCompanies only posts of one of these companies
 * @param postedByMe only posts of the session's member
 * @param postedByFirstDegree only posts of connections
 * @param postedByFollowed only posts of members the session's member follows
 * @param mentioningMembers only posts that mention one of these members
 * @param mentioningCompanies only posts that mention one of these companies
 * @param authorIndustries industries of the authors, terms of {@code INDUSTRY}
 * @param authorCompanies where the authors work, terms of {@code COMPANY}
 * @param authorKeywords words in the author's headline
 * @param pageSize rows wanted on a page, at least 1; none leaves it to the vendor. LinkedIn shows
 *     at most 1000 rows of one query, over all pages
 * @param open open the first n posts of the page and return them whole, at least 1; each costs one
 *     more read and shows as a visit where LinkedIn counts visits
 */
public record PostQuery(
    Option<String> keywords,
    Option<PostSort> sortBy,
    Option<Within> datePosted,
    Option<PostContentType> contentType,
    List<ProfileRef> postedByMembers,
    List<CompanyRef> postedByCompanies,
    boolean postedByMe,
    boolean postedByFirstDegree,
    boolean postedByFollowed,
    List<ProfileRef> mentioningMembers,
    List<CompanyRef> mentioningCompanies,
    Option<Terms> authorIndustries,
    Option<Terms> authorCompanies,
    Option<String> authorKeywords,
    Option<Integer> pageSize,
    Option<Integer> open)
    implements Request, Checked {
  /** Copies the collections. */
  public PostQuery {
    postedByMembers = List.copyOf(postedByMembers);
    postedByCompanies = List.copyOf(postedByCompanies);
    mentioningMembers = List.copyOf(mentioningMembers);
    mentioningCompanies = List.copyOf(mentioningCompanies);
  }

  /** A query to fill in. */
  public static PostQueryBuilder builder() {
    return new PostQueryBuilder();
  }

  /** A builder with this query's arguments, to change some of them. */
  public PostQueryBuilder toBuilder() {
    PostQueryBuilder builder = builder();
    builder.keywords = keywords;
    builder.sortBy = sortBy;
    builder.datePosted = datePosted;
    builder.contentType = contentType;
    builder.postedByMembers = postedByMembers;
    builder.postedByCompanies = postedByCompanies;
    builder.postedByMe = postedByMe;
    builder.postedByFirstDegree = postedByFirstDegree;
    builder.postedByFollowed = postedByFollowed;
    builder.mentioningMembers = mentioningMembers;
    builder.mentioningCompanies = mentioningCompanies;
    builder.authorIndustries = authorIndustries;
    builder.authorCompanies = authorCompanies;
    builder.authorKeywords = authorKeywords;
    builder.pageSize = pageSize;
    builder.open = open;
    return builder;
  }

  @Override
  public List<String> flaws() {
    return SearchRules.flaws(this);
  }
}
